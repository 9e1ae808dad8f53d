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
public final class RemovedCard extends VBox {

    /** What a person says about it: true removes it, false keeps it. */
    @FunctionalInterface
    public interface Decision {
        void decide(RemovedAnyway removed, boolean remove);
    }

    public RemovedCard(RemovedAnyway removed, Decision decision) {
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
                                ActionButton.secondary("settle.removed.keep", () -> decision.decide(removed, false))
                                        .small(),
                                ActionButton.secondary("settle.removed.remove", () -> decision.decide(removed, true))
                                        .small()));
    }
}
