/**
 * One finding as its form shows it and what a person can do to it; no nodes. Start at
 * {@link opr.fieldbook.ui.findings.model.FindingModel}.
 */
@NullMarked
package opr.fieldbook.ui.findings.model;

import org.jspecify.annotations.NullMarked;
