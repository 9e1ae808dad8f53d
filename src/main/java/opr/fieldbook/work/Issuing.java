package opr.fieldbook.work;

import java.time.OffsetDateTime;
import java.util.List;
import opr.fieldbook.domain.check.FinalRules;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.domain.issue.Issue;
import opr.fieldbook.domain.issue.IssueField;
import opr.fieldbook.domain.issue.IssueRules;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Frontier;

/** The stage "Issued" chosen by hand: the report was issued on papers made elsewhere, and what was in it is recorded all the same. */
final class Issuing {

    private Issuing() {}

    /** Whether the edit would issue an inspection that is not issued. */
    static boolean isChosen(Edit edit, Inspection inspection) {
        return edit instanceof Edit.ChangeStage(Stage stage)
                && stage == Stage.ISSUED
                && inspection.stage() != Stage.ISSUED
                && !Issue.recorded(inspection.state());
    }

    /** Refuses in the words of a final report. */
    static void check(Inspection inspection, String device, boolean timeByHand) {
        IssueRules.refuseIfNotLead(inspection, device);
        FinalRules.refuse(inspection, timeByHand);
    }

    static Edit elsewhere(Fold fold, String by, OffsetDateTime at) {
        return new Edit.RecordIssue(
                Issue.next(fold),
                new IssueField.Issued(
                        at,
                        by,
                        IssueField.Way.ELSEWHERE,
                        null,
                        "",
                        Dump.hash(fold, false),
                        IssueField.Made.of(Frontier.of(fold)),
                        List.of()));
    }
}
