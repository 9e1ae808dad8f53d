package opr.fieldbook.ui.widgets.input;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;

/** A button that is only an icon; its words are its tooltip and its accessible name, its id is the key of them. */
public final class IconButton extends Button {

    public IconButton(String icon, String textKey, Runnable action, Object... arguments) {
        setId(textKey);
        Style.ICON_BUTTON.on(this);
        setGraphic(new Icon(icon, Icon.IN_LIST));
        setOnAction(press -> action.run());
        setMinWidth(USE_PREF_SIZE);
        say(icon, Text.of(textKey, arguments));
    }

    /** With the outline of a control. */
    public IconButton outlined() {
        return Style.OUTLINED.on(this);
    }

    /** Small enough to stand inside a field. */
    public IconButton inside() {
        return Style.INSIDE.on(this);
    }

    /** Another icon and other words, as on a switch that shows and hides. */
    public void say(String icon, String words) {
        setGraphic(new Icon(icon, Icon.IN_LIST));
        setAccessibleText(words);
        setTooltip(new Tooltip(words));
    }
}
