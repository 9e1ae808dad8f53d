package opr.fieldbook.ui.widgets.mark;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;

/**
 * A message over the full width of its pane: tint, icon, a bold first sentence, the rest, at most one action. Red only
 * for a result or a loss, amber for dates and rules, green for assurance, violet for privacy.
 */
public final class Banner extends HBox {

    public Banner(Family family, String icon, String first, String rest) {
        Style.BANNER.on(this);
        family.on(this);
        Text bold = new Text(first);
        bold.getStyleClass().setAll(Style.BANNER_FIRST.css());
        Text plain = new Text(rest.isEmpty() ? "" : " " + rest);
        plain.getStyleClass().setAll(Style.BANNER_REST.css());
        TextFlow words = new TextFlow(bold, plain);
        words.setLineSpacing(2);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new Icon(icon, Icon.IN_RAIL), words);
        setMinHeight(Region.USE_PREF_SIZE);
        setAccessibleText(rest.isEmpty() ? first : first + " " + rest);
    }

    /** The one action at the right. */
    public Banner action(Node action) {
        if (getChildren().size() > 2) {
            throw new IllegalStateException("A banner has at most one action");
        }
        getChildren().add(action);
        return this;
    }

    /** Without rounded corners, edge to edge under a header. */
    public Banner flush() {
        Style.FLUSH.on(this);
        return this;
    }
}
