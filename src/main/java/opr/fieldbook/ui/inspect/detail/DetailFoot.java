package opr.fieldbook.ui.inspect.detail;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.ConclusionField;
import opr.fieldbook.ui.inspect.checklist.InspectModel;
import opr.fieldbook.ui.inspect.checklist.ItemState;
import opr.fieldbook.ui.settle.SettlesNote;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.widgets.input.ActionButton;

/** The pinned foot of the detail pane: the finding, and come back later; under each other in a narrow pane. */
final class DetailFoot extends VBox {

    private final ActionButton finding;
    private final ActionButton later;
    private final SettlesNote settles;

    DetailFoot(InspectModel model) {
        super(6);
        Style.set(this, Style.SURFACE, Style.LINE_ABOVE);
        setPadding(new Insets(10, 16, 10, 16));
        finding = ActionButton.secondary("inspect.finding.raise", model::toFinding)
                .icon("mdi2f-flag-outline")
                .key(Shortcut.FINDING_OF_ITEM.typingCap());
        later = ActionButton.secondary("inspect.later.mark", model.answering()::turnLater)
                .icon("mdi2b-bookmark-outline");
        settles = new SettlesNote(model.detail().live());
        FlowPane buttons = new FlowPane(8, 8, finding, later);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(buttons, settles);
    }

    void show(ItemState item) {
        settles.watch(ConclusionField.LATER.key(item.id().toString()));
        finding.setWords(
                item.findings().isEmpty()
                        ? Text.of("inspect.finding.raise")
                        : Text.of("inspect.finding.open-it", item.findings().getFirst().name()));
        later.setWords(Text.of(item.later() ? "inspect.later.unmark" : "inspect.later.mark"));
        later.icon(item.later() ? "mdi2b-bookmark" : "mdi2b-bookmark-outline");
    }
}
