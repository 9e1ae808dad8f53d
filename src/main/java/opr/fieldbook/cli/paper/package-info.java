/** The commands for what leaves the library: the check before, and the papers. */
@NullMarked
package opr.fieldbook.cli.paper;

import org.jspecify.annotations.NullMarked;
