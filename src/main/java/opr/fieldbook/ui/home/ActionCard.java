package opr.fieldbook.ui.home;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.mark.KeyCap;

/** A large button at the top of the home screen: icon, title with its key, one or two lines. */
final class ActionCard extends Button {

    private static final int ICON = 22;

    private final Label title = Words.wrapped("", Style.ACTION_TITLE);
    private final VBox lines = new VBox();

    /** An empty key leaves the cap out; the primary one is solid and has an arrow. */
    ActionCard(String id, String icon, String key, boolean primary, Runnable action) {
        setId(id);
        Style.ACTION_CARD.on(this);
        Style.PRIMARY.on(this, primary);
        HBox head = new HBox(8, title);
        if (!key.isEmpty()) {
            KeyCap cap = new KeyCap(key);
            Style.ON_SOLID.on(cap, primary);
            head.getChildren().add(cap);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinWidth(0);
        VBox words = new VBox(2, head, lines);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(12, Style.ACTION_ICON.on(new StackPane(new Icon(icon, ICON))), words);
        row.setAlignment(Pos.CENTER_LEFT);
        if (primary) {
            row.getChildren().add(new Icon("mdi2a-arrow-right", Icon.IN_RAIL));
        }
        row.prefWidthProperty().bind(widthProperty().subtract(32));
        row.setMinWidth(0);
        setGraphic(row);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMinWidth(0);
        setMinHeight(Region.USE_PREF_SIZE);
        setOnAction(press -> action.run());
    }

    /** Title and lines; an empty line is left out. */
    ActionCard say(String titleWords, String... below) {
        title.setText(titleWords);
        lines.getChildren().clear();
        for (String line : below) {
            if (!line.isEmpty()) {
                lines.getChildren().add(Words.wrapped(line, Style.ACTION_TEXT));
            }
        }
        setAccessibleText(titleWords + ". " + String.join(". ", below));
        return this;
    }
}
