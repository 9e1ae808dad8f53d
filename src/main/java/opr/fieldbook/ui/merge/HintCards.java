package opr.fieldbook.ui.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.merge.model.MergeModel;
import opr.fieldbook.ui.merge.model.MergeStep;
import opr.fieldbook.ui.merge.model.PairView;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.frame.EqualRow;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.mark.Tag;

/** What comes next: possible duplicates, and what step 4 writes. */
final class HintCards extends StackPane {

    private static final double WIDTH = 320;

    private final MergeModel model;
    private final EqualRow row = new EqualRow(11);

    HintCards(MergeModel model) {
        this.model = model;
        getChildren().add(row);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    void show() {
        List<PairView> pairs = model.viewProperty().get().pairs();
        boolean settled = model.viewProperty().get().open() == 0;
        List<HBox> cards = new ArrayList<>();
        if (!pairs.isEmpty()) {
            cards.add(duplicates(pairs.getFirst(), settled));
        }
        cards.add(receipts(settled && pairs.isEmpty()));
        row.show(cards);
    }

    /** The way on when everything is settled. */
    ActionButton onward() {
        return model.viewProperty().get().pairs().isEmpty()
                ? ActionButton.primary("merge.to-receipts", () -> model.goTo(MergeStep.RECEIPTS))
                : ActionButton.primary("merge.compare", () -> model.goTo(MergeStep.DUPLICATES));
    }

    private HBox duplicates(PairView pair, boolean primary) {
        FlowPane names = new FlowPane(
                6,
                3,
                Words.whole(Text.of("merge.pair.possible"), Style.SEMIBOLD),
                Tag.plain(pair.a().name()),
                Words.whole(Text.of("merge.pair.and")),
                Tag.plain(pair.b().name()));
        names.setPrefWrapLength(WIDTH);
        String why = pair.reasons().stream().min(Comparator.comparingInt(String::length)).orElse("");
        VBox words = new VBox(3, names, Words.wrapped(Text.of("merge.pair.asks", why), Style.META, Style.SECONDARY));
        return card(Family.AMBER, "mdi2c-content-duplicate", words, primary ? onward() : compare());
    }

    private ActionButton compare() {
        return ActionButton.secondary("merge.compare", () -> model.goTo(MergeStep.DUPLICATES));
    }

    private HBox receipts(boolean primary) {
        VBox words = new VBox(Words.wrapped(Text.of("merge.pack.next"), Style.BODY));
        return primary
                ? card(Family.PLAIN, "mdi2p-package-variant-closed", words, onward())
                : card(Family.PLAIN, "mdi2p-package-variant-closed", words);
    }

    private static HBox card(Family family, String icon, VBox words, Node... action) {
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox card = Style.HINT_CARD.on(family.on(new HBox(new Icon(icon, Icon.IN_RAIL), words)));
        card.getChildren().addAll(action);
        card.setMinWidth(0);
        card.setMinHeight(Region.USE_PREF_SIZE);
        return card;
    }
}
