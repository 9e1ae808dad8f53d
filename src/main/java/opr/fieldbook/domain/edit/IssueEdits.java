package opr.fieldbook.domain.edit;

import java.util.List;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.domain.issue.Issue;
import opr.fieldbook.domain.issue.IssueField;
import opr.fieldbook.domain.issue.IssueRules;
import opr.fieldbook.log.Proposal;
import org.jspecify.annotations.Nullable;

/** Edits that record what was issued. */
final class IssueEdits {

    private IssueEdits() {}

    static List<Proposal> record(Edit.RecordIssue record, Inspection inspection, Author author) {
        IssueRules.refuseIfNotLead(inspection, author.device());
        if (record.number() != Issue.next(inspection.state())) {
            throw Problem.refused("problem.issue-number", Issue.words(record.number()));
        }
        return List.of(
                IssueField.ISSUED.propose(String.valueOf(record.number()), record.issued()),
                InspectionField.STAGE.propose(inspection.id(), Stage.ISSUED));
    }

    /** What is issued stays issued, however its stage came to be contradicted. */
    static void refuseBack(Inspection inspection, @Nullable Stage stage) {
        boolean issued = inspection.stage() == Stage.ISSUED || Issue.recorded(inspection.state());
        if (issued && stage != Stage.ISSUED) {
            throw Problem.refused("problem.stage-issued", inspection.number());
        }
    }
}
