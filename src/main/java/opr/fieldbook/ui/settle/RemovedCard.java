package opr.fieldbook.ui.settle;

import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.conflict.RemovedAnyway;
import opr.fieldbook.log.Stamp;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.mark.Banner;

/** Something that one person removed and another changed: who and when, and a way to decide. */
final class RemovedCard extends VBox {

    RemovedCard(SettleModel model, RemovedAnyway removed) {
        super(8);
        setId("settle.removed." + removed.thing());
        Style.CARD.on(this);
        setPadding(new Insets(10));
        Stamp changed = removed.changed();
        String rest = changed == null
                ? Text.of("settle.removed.rest-none")
                : Text.of("settle.removed.rest", changed.author(), When.moment(changed.at()));
        getChildren()
                .addAll(
                        new Banner(
                                Family.AMBER,
                                "mdi2a-alert-outline",
                                Text.of(
                                        "settle.removed.head",
                                        removed.where(),
                                        removed.removed().author(),
                                        When.moment(removed.removed().at())),
                                rest),
                        new HBox(
                                8,
                                // The keyboard begins at the first of them: Enter alone removes nothing.
                                ActionButton.secondary("settle.removed.keep", () -> model.decide(removed, false))
                                        .small(),
                                ActionButton.secondary("settle.removed.remove", () -> model.decide(removed, true))
                                        .small()));
    }
}
