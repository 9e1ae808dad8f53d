/**
 * Lays a {@link opr.fieldbook.report.ReportDocument} out as a Word file, by the style names of a template. What is said
 * is decided elsewhere. Start at {@link opr.fieldbook.report.word.WordReport}.
 */
@NullMarked
package opr.fieldbook.report.word;

import org.jspecify.annotations.NullMarked;
