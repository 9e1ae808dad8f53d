/**
 * The lines of the list of inspections: what a line says, and its cells. Choosing and opening is the home screen's.
 * Start at {@link opr.fieldbook.ui.home.line.InspectionLine}.
 */
@NullMarked
package opr.fieldbook.ui.home.line;

import org.jspecify.annotations.NullMarked;
