package opr.fieldbook.ui.widgets.input;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.mark.KeyCap;
import org.jspecify.annotations.Nullable;

/**
 * A button with its words, optional icon at the left and key cap at the right. Its id is the key of its text. When it
 * cannot be used it stays readable and reachable, does nothing, and says why.
 */
public final class ActionButton extends Button {

    private static final PseudoClass UNAVAILABLE = PseudoClass.getPseudoClass("unavailable");

    private final ObjectProperty<@Nullable String> unavailable = new SimpleObjectProperty<>(this, "unavailable");
    private @Nullable String icon;
    private @Nullable String keys;

    private ActionButton(String textKey, Runnable action, Object... arguments) {
        setId(textKey);
        setMinWidth(Region.USE_PREF_SIZE);
        setWords(Text.of(textKey, arguments));
        setOnAction(press -> action.run());
        unavailable.addListener((source, before, now) -> showUnavailable(now));
    }

    /** Solid accent; one on a screen. */
    public static ActionButton primary(String textKey, Runnable action, Object... arguments) {
        return Style.PRIMARY.on(new ActionButton(textKey, action, arguments));
    }

    /** Surface with a strong outline. */
    public static ActionButton secondary(String textKey, Runnable action, Object... arguments) {
        return new ActionButton(textKey, action, arguments);
    }

    /** A link, underlined. */
    public static ActionButton quiet(String textKey, Runnable action, Object... arguments) {
        return Style.QUIET.on(new ActionButton(textKey, action, arguments));
    }

    /** Red outline; its words end in an ellipsis because it asks first. */
    public static ActionButton danger(String textKey, Runnable action, Object... arguments) {
        return Style.DANGER.on(new ActionButton(textKey, action, arguments));
    }

    public ActionButton icon(String name) {
        icon = name;
        arrange();
        return this;
    }

    /** The key that does the same, shown as a cap. */
    public ActionButton key(String shown) {
        keys = shown;
        arrange();
        return this;
    }

    /** Twenty-eight pixels high. */
    public ActionButton small() {
        return Style.SMALL.on(this);
    }

    /** Forty pixels high, for a primary button on its own. */
    public ActionButton large() {
        return Style.LARGE.on(this);
    }

    /** Other words, as when a count in them changes. */
    public void setWords(String words) {
        setText(words);
        setAccessibleText(words);
        arrange();
    }

    /** Why the button cannot be used now; null when it can. */
    public ObjectProperty<@Nullable String> unavailableProperty() {
        return unavailable;
    }

    public void setUnavailable(@Nullable String reason) {
        unavailable.set(reason);
    }

    @Override
    public void fire() {
        if (unavailable.get() == null) {
            super.fire();
        }
    }

    private void showUnavailable(@Nullable String reason) {
        pseudoClassStateChanged(UNAVAILABLE, reason != null);
        setTooltip(reason == null ? null : new Tooltip(reason));
        setAccessibleHelp(reason);
    }

    private void arrange() {
        Node left = icon == null ? null : new Icon(icon, Icon.IN_CONTROL);
        if (keys == null) {
            setGraphic(left);
            return;
        }
        HBox row = new HBox(8);
        row.setAlignment(Pos.CENTER);
        if (left != null) {
            row.getChildren().add(left);
        }
        var words = Words.whole(getAccessibleText());
        words.textFillProperty().bind(textFillProperty());
        row.getChildren().addAll(words, new KeyCap(keys));
        setText("");
        setGraphic(row);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }
}
