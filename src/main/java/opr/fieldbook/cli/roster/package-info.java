/** Commands of the staff roster: who stands behind a code. */
@NullMarked
package opr.fieldbook.cli.roster;

import org.jspecify.annotations.NullMarked;
