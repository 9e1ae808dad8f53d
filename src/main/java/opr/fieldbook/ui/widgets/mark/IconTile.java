package opr.fieldbook.ui.widgets.mark;

import javafx.scene.layout.StackPane;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;

/** An icon on a tinted square, 30 pixels in rows and 40 on action cards. Only decoration: the words stand beside it. */
public final class IconTile extends StackPane {

    public IconTile(Family family, String icon, boolean large) {
        super(new Icon(icon, large ? 22 : 17));
        Style.ICON_TILE.on(this);
        Style.LARGE.on(this, large);
        family.on(this);
    }
}
