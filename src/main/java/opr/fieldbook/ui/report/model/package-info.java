/**
 * What the report tab shows and does; no nodes. Start at {@link opr.fieldbook.ui.report.model.ReportModel}.
 */
@NullMarked
package opr.fieldbook.ui.report.model;

import org.jspecify.annotations.NullMarked;
