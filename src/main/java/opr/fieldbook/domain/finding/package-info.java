/** Findings: what they say, how they are classified, numbered and counted. Start at {@link opr.fieldbook.domain.finding.ClassificationRules}. */
@NullMarked
package opr.fieldbook.domain.finding;

import org.jspecify.annotations.NullMarked;
