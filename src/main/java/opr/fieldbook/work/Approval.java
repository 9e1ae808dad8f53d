package opr.fieldbook.work;

import java.util.Objects;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.Stage;

/** The edits that a device signs at once: handing in for review, issuing, and what the chief decides. */
final class Approval {

    private static final String STAGE = Edit.ChangeStage.class.getSimpleName();
    private static final String ISSUES = Edit.RecordIssue.class.getSimpleName();
    private static final String DECIDES = Edit.DecideFollowUp.class.getSimpleName();

    private Approval() {}

    static boolean is(Saved saved) {
        if (saved.revision() == null) {
            return false;
        }
        return saved.edit().equals(DECIDES)
                || saved.edit().equals(ISSUES)
                || saved.edit().equals(STAGE)
                        && saved.changed().stream()
                                .filter(entity -> entity.key().kind().equals(Kind.INSPECTION))
                                .map(InspectionField.STAGE::read)
                                .filter(Objects::nonNull)
                                .anyMatch(stage -> stage == Stage.IN_REVIEW || stage == Stage.ISSUED);
    }
}
