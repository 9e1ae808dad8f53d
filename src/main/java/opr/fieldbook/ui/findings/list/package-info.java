/**
 * Findings in a table, as the findings tab and the report tab show them. Start at
 * {@link opr.fieldbook.ui.findings.list.FindingTable}.
 */
@NullMarked
package opr.fieldbook.ui.findings.list;

import org.jspecify.annotations.NullMarked;
