/** The practice inspection: the whole main job on plainly synthetic content, without a window. */
@NullMarked
package opr.fieldbook.cli.practice;

import org.jspecify.annotations.NullMarked;
