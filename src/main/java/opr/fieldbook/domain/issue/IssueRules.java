package opr.fieldbook.domain.issue;

import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.inspection.Inspection;

/** Who issues. */
public final class IssueRules {

    private IssueRules() {}

    /** Refuses everybody but the lead, a substitute and the chief. */
    public static void refuseIfNotLead(Inspection inspection, String device) {
        if (!inspection.leads(device)) {
            throw Problem.refused("problem.issue-not-lead");
        }
    }
}
