package opr.fieldbook.ui.unlock;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;

/** A numbered card of the first start: its number becomes a check once it is done; the one at work has an outline. */
final class StepCard extends VBox {

    private final int number;
    private final StackPane disc = Style.STEP_DISC.on(new StackPane());

    StepCard(int number, String titleKey, String hintKey, Node... content) {
        this.number = number;
        Style.set(this, Style.CARD, Style.STEP_CARD);
        Label title = Words.whole(Text.of(titleKey), Style.DETAIL_TITLE);
        title.setId(titleKey);
        HBox head = new HBox(10, disc, title, Words.of(Text.of(hintKey), Style.META, Style.SECONDARY));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        getChildren().addAll(content);
        show(false, false);
    }

    /** Done, and whether it is the one at work. */
    void show(boolean done, boolean now) {
        Style.CHOSEN.on(this, now);
        (done ? Family.GREEN : now ? Family.ACCENT : Family.SLATE).on(disc);
        disc.getChildren()
                .setAll(done ? Icon.family("mdi2c-check-bold", Icon.IN_CONTROL) : Words.whole(String.valueOf(number), Style.BOLD, Style.FAMILY_TEXT));
    }
}
