package opr.fieldbook.ui.widgets.mark;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;

/** How strong a passphrase is: four parts, a word and a reason. */
public final class StrengthMeter extends VBox {

    private static final int PARTS = 4;

    private final HBox bar = new HBox(4);
    private final Label word = Words.whole("", Style.SEMIBOLD, Style.FAMILY_TEXT);
    private final Label reason = Words.of("", Style.SECONDARY);

    public StrengthMeter() {
        super(6);
        for (int part = 0; part < PARTS; part++) {
            Region region = Style.STRENGTH_PART.on(new Region());
            HBox.setHgrow(region, Priority.ALWAYS);
            bar.getChildren().add(region);
        }
        HBox words = new HBox(8, word, reason);
        getChildren().addAll(bar, words);
        show(0, "", "");
    }

    /** Shows zero to four parts, the word for it and why. */
    public void show(int strength, String wordText, String reasonText) {
        Family family = strength >= 3 ? Family.GREEN : strength == 2 ? Family.AMBER : Family.RED;
        family.on(this);
        for (int part = 0; part < PARTS; part++) {
            Style.REACHED.on(bar.getChildren().get(part), part < strength);
        }
        word.setText(wordText);
        word.setGraphic(
                wordText.isEmpty()
                        ? null
                        : Icon.family(
                                strength >= 3 ? "mdi2c-check-circle" : "mdi2a-alert-circle-outline", Icon.IN_CONTROL));
        reason.setText(reasonText);
        setAccessibleText((wordText + " " + reasonText).strip());
    }
}
