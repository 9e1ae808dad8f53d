package opr.fieldbook.ui.widgets.mark;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import org.jspecify.annotations.Nullable;

/** What stands where nothing is yet: one icon, one sentence of what will be here, one button. */
public final class EmptyState extends VBox {

    private static final int ICON = 32;

    public EmptyState(String icon, String sentence, @Nullable Node action) {
        Style.EMPTY_STATE.on(this);
        Label words = Words.wrapped(sentence, Style.SECONDARY, Style.BODY);
        words.setTextAlignment(TextAlignment.CENTER);
        words.setMaxWidth(420);
        getChildren().addAll(new Icon(icon, ICON), words);
        if (action != null) {
            getChildren().add(action);
        }
    }
}
