/** One inspection read from its state: answers, observations, notes, team, stage, progress. Start at {@link opr.fieldbook.domain.inspection.Inspection}. */
@NullMarked
package opr.fieldbook.domain.inspection;

import org.jspecify.annotations.NullMarked;
