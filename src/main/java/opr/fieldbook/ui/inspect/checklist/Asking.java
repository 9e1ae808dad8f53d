package opr.fieldbook.ui.inspect.checklist;

import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Result;

/**
 * An answer that waits for its reason.
 *
 * @param reason what stands there already
 */
public record Asking(ConclusionId id, Result result, String reason) {}
