package opr.fieldbook.ui.widgets.frame;

import java.util.List;
import javafx.scene.layout.HBox;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.mark.KeyCap;

/**
 * Keys and what they do.
 *
 * @param caps one or more caps, as "Ctrl K" or "↑", "↓"
 * @param words what happens
 */
public record KeyHint(List<String> caps, String words) {

    /** Caps followed by the words. */
    HBox row() {
        HBox row = Style.KEY_HINT.on(new HBox());
        caps.forEach(cap -> row.getChildren().add(new KeyCap(cap)));
        row.getChildren().add(Words.whole(words, Style.SECONDARY));
        row.setAccessibleText(String.join(", ", caps) + ": " + words);
        return row;
    }
}
