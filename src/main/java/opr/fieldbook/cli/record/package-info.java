/** The commands that show and check what an inspection's file holds: dump, history of a field, verify. */
@NullMarked
package opr.fieldbook.cli.record;

import org.jspecify.annotations.NullMarked;
