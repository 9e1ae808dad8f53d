/**
 * The report tab: the rule on follow-up reviews, the findings, what is open before issue, and the export. Start at
 * {@link opr.fieldbook.ui.report.ReportScreen}.
 */
@NullMarked
package opr.fieldbook.ui.report;

import org.jspecify.annotations.NullMarked;
