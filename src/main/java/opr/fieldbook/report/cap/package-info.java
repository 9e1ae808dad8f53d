/**
 * The corrective action workbook that goes to ERO and comes back: its layout as plain rules, and its writer. Reading a
 * returned one belongs elsewhere and uses the same {@link opr.fieldbook.report.cap.CapLayout}. Start at {@link
 * opr.fieldbook.report.cap.CapWorkbook}.
 */
@NullMarked
package opr.fieldbook.report.cap;

import org.jspecify.annotations.NullMarked;
