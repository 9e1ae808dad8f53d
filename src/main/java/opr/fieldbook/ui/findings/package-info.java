/**
 * The findings of an inspection: the tab that lists them and the drawer that opens over any tab. Start at
 * {@link opr.fieldbook.ui.findings.FindingsModel}.
 */
@NullMarked
package opr.fieldbook.ui.findings;

import org.jspecify.annotations.NullMarked;
