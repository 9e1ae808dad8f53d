/** The commands that bring the work of several laptops together: send, merge, conflicts, settle, duplicates, undo. */
@NullMarked
package opr.fieldbook.cli.merge;

import org.jspecify.annotations.NullMarked;
