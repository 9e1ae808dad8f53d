/**
 * Writes Excel files: {@link opr.fieldbook.report.excel.InspectionWorkbook}, and the {@link
 * opr.fieldbook.report.excel.Book} that every workbook of ours is made with. No streaming workbook: that one keeps plain
 * temporary files.
 */
@NullMarked
package opr.fieldbook.report.excel;

import org.jspecify.annotations.NullMarked;
