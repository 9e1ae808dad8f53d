package opr.fieldbook.ui.widgets.mark;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import opr.fieldbook.ui.theme.Glyph;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;

/** The stage of an inspection as a pill, with its icon and word. Nothing else is a pill. */
public final class StagePill extends Label {

    public StagePill(Glyph stage) {
        super(stage.word(), new Icon(stage.icon(), Icon.IN_TAG));
        Style.PILL.on(this);
        stage.family().on(this);
        setMinWidth(Region.USE_PREF_SIZE);
    }
}
