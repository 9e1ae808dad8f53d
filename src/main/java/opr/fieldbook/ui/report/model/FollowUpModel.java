package opr.fieldbook.ui.report.model;

import java.util.function.Supplier;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.InspectionField.Decision;
import opr.fieldbook.domain.inspection.InspectionField.FollowUpChoice;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.report.model.ReportView.Rule;
import opr.fieldbook.ui.settle.SettleModel;
import org.jspecify.annotations.Nullable;

/** The chief's choice about the follow-up review, which the rule asks for or not. */
public final class FollowUpModel {

    private final LiveInspection live;
    private final Dialogs dialogs;
    private final Supplier<Rule> rule;

    /** @param rule what the rule says now */
    FollowUpModel(LiveInspection live, Dialogs dialogs, Supplier<Rule> rule) {
        this.live = live;
        this.dialogs = dialogs;
        this.rule = rule;
    }

    /** The field of the choice. */
    public FieldKey field() {
        return InspectionField.FOLLOW_UP.key(live.inspection().id());
    }

    /** What was chosen; null while it is open, or in conflict. */
    public @Nullable Decision decision() {
        FollowUpChoice choice = live.inspection().get(InspectionField.FOLLOW_UP);
        return choice == null ? null : choice.decision();
    }

    /** Chooses; null opens it again. To waive, or to order where the rule does not ask for it, asks why. */
    public void decide(@Nullable Decision wanted) {
        boolean contested = InspectionField.FOLLOW_UP.inConflict(live.state(), live.inspection().id());
        if (!contested && wanted == decision()) {
            return;
        }
        if (wanted == null) {
            live.submit(new Edit.DecideFollowUp(null));
        } else if (wanted == Decision.ORDERED && rule.get().byRule()) {
            live.submit(new Edit.DecideFollowUp(new FollowUpChoice(wanted, null)));
        } else {
            String key = wanted == Decision.WAIVED ? "report.screen.waive" : "report.screen.order";
            dialogs.reason(
                    new Dialogs.Question(
                            Text.of(key + ".title"),
                            SettleModel.asking(Text.of(key + ".sentence"), live.state(), field()),
                            key + ".yes",
                            "report.screen.rule.keep"),
                    reason -> live.submit(new Edit.DecideFollowUp(new FollowUpChoice(wanted, reason))));
        }
    }
}
