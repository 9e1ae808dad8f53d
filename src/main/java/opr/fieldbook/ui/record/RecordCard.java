package opr.fieldbook.ui.record;

import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.ui.settle.SettlesNote;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.mark.Banner;

/** The card Record of the Overview: whether a hold is on, archive, leaving this copy. */
public final class RecordCard {

    private final RecordModel model;
    private final VBox state = new VBox();
    private final SettlesNote settles;
    private final ActionButton hold = ActionButton.secondary("record.hold.set", this::changeHold);
    private final ActionButton archive;
    private final ActionButton leave;
    private final VBox card;

    public RecordCard(RecordModel model) {
        this.model = model;
        settles = new SettlesNote(model.live());
        archive = ActionButton.secondary("record.archive.open", model::archive);
        leave = ActionButton.secondary("record.leave.open", model::leave);
        FlowPane buttons = new FlowPane(8, 8, hold, archive, leave);
        buttons.setAlignment(Pos.CENTER_LEFT);
        card = Style.CARD.on(new VBox(10, Words.whole(Text.of("record.card"), Style.CARD_TITLE), state, settles, buttons));
        card.setId("record.card");
    }

    public VBox node() {
        return card;
    }

    /** Shows the record as it is now. */
    public void show() {
        settles.watch(InspectionField.HOLD.key(model.live().inspection().id()));
        var held = model.hold();
        state.getChildren()
                .setAll(held.map(on -> (javafx.scene.Node) new Banner(
                                Family.AMBER,
                                "mdi2l-lock-outline",
                                Text.of("record.hold.on"),
                                Text.of("record.hold.says", on.by(), on.date(), on.reason())))
                        .orElseGet(() -> Words.wrapped(Text.of("record.says"), Style.META, Style.SECONDARY)));
        hold.setWords(Text.of(held.isPresent() ? "record.hold.lift" : "record.hold.set"));
        hold.setUnavailable(model.leads() ? null : Text.of("record.hold.leads-only"));
        leave.setUnavailable(held.isPresent() ? Text.of("record.leave.held") : null);
    }

    private void changeHold() {
        model.changeHold();
    }
}
