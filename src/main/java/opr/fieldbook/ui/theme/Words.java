package opr.fieldbook.ui.theme;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels: words already looked up, with their style. */
public final class Words {

    private Words() {}

    /** One line that is cut with an ellipsis where there is no room. */
    public static Label of(String words, Style... styles) {
        return Style.set(new Label(words), styles);
    }

    /** One line that is never cut. */
    public static Label whole(String words, Style... styles) {
        Label label = of(words, styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** Words that run over as many lines as they need. */
    public static Label wrapped(String words, Style... styles) {
        Label label = of(words, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
