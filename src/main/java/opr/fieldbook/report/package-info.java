/**
 * What the papers say, as plain data: the report, its findings, its checklist results. No layout and no office library
 * here; the writers in {@code word}, {@code excel} and {@code cap} only lay it out. Start at
 * {@link opr.fieldbook.report.ReportDocument}.
 */
@NullMarked
package opr.fieldbook.report;

import org.jspecify.annotations.NullMarked;
