package opr.fieldbook.ui.merge;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.merge.model.MergeModel;
import opr.fieldbook.ui.settle.When;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.frame.PageScroll;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.mark.AuthorDisc;
import opr.fieldbook.ui.widgets.mark.Banner;
import opr.fieldbook.ui.widgets.mark.IconTile;
import opr.fieldbook.work.merge.PastMerge;

/** The fourth step: the merged inspection for everyone, or only a receipt. */
final class ReceiptsPane extends VBox {

    private final MergeModel model;
    private final VBox people = new VBox(8);

    ReceiptsPane(MergeModel model) {
        this.model = model;
        VBox page = new VBox(
                12,
                card(
                        "mdi2p-package-variant-closed",
                        "merge.pack",
                        ActionButton.primary("merge.pack.write", model.writeBack()::eveningPack)),
                card(
                        "mdi2c-check-decagram-outline",
                        "merge.receipt",
                        ActionButton.secondary("merge.receipt.write", model.writeBack()::receipt)),
                people);
        PageScroll scroll = new PageScroll(page);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    private static HBox card(String icon, String key, ActionButton button) {
        VBox words = new VBox(
                3,
                Words.wrapped(Text.of(key), Style.CARD_TITLE),
                Words.wrapped(Text.of(key + ".says"), Style.BODY, Style.SECONDARY));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox card = Style.CARD.on(new HBox(16, new IconTile(Family.ACCENT, icon, true), words, button));
        card.setAlignment(Pos.CENTER_LEFT);
        return card;
    }

    void show() {
        people.getChildren().clear();
        model.newcomers().all().forEach(one -> people.getChildren().add(new NewcomerCard(model.newcomers(), one)));
        model.newcomers()
                .refusals()
                .forEach(each -> people.getChildren()
                        .add(new Banner(Family.RED, "mdi2a-alert-circle", each.first(), each.rest())));
        PastMerge last = model.lastMerge();
        if (last != null) {
            people.getChildren().add(Words.of(Text.of("merge.received"), Style.CARD_TITLE));
            model.files().stream()
                    .filter(line -> !line.here() && !line.letter().isEmpty())
                    .forEach(line -> {
                        HBox row = new HBox(
                                8,
                                new AuthorDisc(line.letter(), line.author()),
                                Words.wrapped(Text.of("merge.received.line", line.author(), line.lastChange())));
                        row.setAlignment(Pos.CENTER_LEFT);
                        people.getChildren().add(row);
                    });
            people.getChildren()
                    .add(Words.wrapped(Text.of("merge.received.at", When.moment(last.at())), Style.META, Style.SECONDARY));
        }
    }
}
