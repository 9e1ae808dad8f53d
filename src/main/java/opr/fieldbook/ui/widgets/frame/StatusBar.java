package opr.fieldbook.ui.widgets.frame;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;

/** The bottom line: the keys of this place at the left, at most seven, and two assurances at the right. */
public final class StatusBar extends HBox {

    /** More keys than this are only in the sheet of all keys. */
    public static final int MOST = 7;

    private final HBox keys = new Whole();

    public StatusBar() {
        Style.STATUS_BAR.on(this);
        keys.setAlignment(Pos.CENTER_LEFT);
        keys.setMinWidth(0);
        HBox.setHgrow(keys, Priority.ALWAYS);
        getChildren()
                .addAll(
                        keys,
                        assurance("app.status.encrypted", "mdi2s-shield-lock-outline"),
                        Style.STATUS_LINE.on(new Region()),
                        assurance("app.status.offline", "mdi2w-wifi-off"));
    }

    /** Shows these keys, the first seven of them. */
    public void show(List<KeyHint> hints) {
        keys.getChildren().setAll(hints.stream().limit(MOST).map(KeyHint::row).toList());
    }

    private static Label assurance(String key, String icon) {
        Label label = Words.whole(Text.of(key), Style.SECONDARY);
        label.setGraphic(new Icon(icon, Icon.IN_TAG + 1));
        label.setGraphicTextGap(6);
        return label;
    }

    /** Keys that do not fit are left out whole; F1 shows them all. */
    private static final class Whole extends HBox {
        Whole() {
            super(14);
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            for (Node key : getManagedChildren()) {
                key.setVisible(key.getBoundsInParent().getMaxX() <= getWidth() + 1);
            }
        }
    }
}
