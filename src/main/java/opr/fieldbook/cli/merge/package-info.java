/** The commands that bring the work of several laptops together. */
@NullMarked
package opr.fieldbook.cli.merge;

import org.jspecify.annotations.NullMarked;
