/**
 * What stands beside the form of a finding: corrected on site, links, verification, readiness. Start at
 * {@link opr.fieldbook.ui.findings.side.ReadyCard}.
 */
@NullMarked
package opr.fieldbook.ui.findings.side;

import org.jspecify.annotations.NullMarked;
