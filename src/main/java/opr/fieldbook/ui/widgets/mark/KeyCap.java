package opr.fieldbook.ui.widgets.mark;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import opr.fieldbook.ui.theme.Style;

/** A key as it is printed on the keyboard: "Ctrl K". */
public final class KeyCap extends Label {

    public KeyCap(String keys) {
        super(keys);
        Style.KEY_CAP.on(this);
        setMinWidth(Region.USE_PREF_SIZE);
    }
}
