/** The commands that make and list inspections, show protocols, and record answers and observations. */
@NullMarked
package opr.fieldbook.cli.inspection;

import org.jspecify.annotations.NullMarked;
