package opr.fieldbook.ui.widgets.frame;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
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

    /** Around and between keys and assurances. */
    private static final double ROOM = 90;

    private final HBox keys = new Whole();
    private final List<Label> assurances = List.of(
            assurance("app.status.encrypted", "mdi2s-shield-lock-outline"),
            assurance("app.status.offline", "mdi2w-wifi-off"));

    public StatusBar() {
        Style.STATUS_BAR.on(this);
        keys.setAlignment(Pos.CENTER_LEFT);
        keys.setMinWidth(0);
        HBox.setHgrow(keys, Priority.ALWAYS);
        getChildren()
                .addAll(keys, assurances.getFirst(), Style.STATUS_LINE.on(new Region()), assurances.getLast());
        widthProperty().addListener(change -> makeRoom());
    }

    /** Shows these keys, the first seven of them. */
    public void show(List<KeyHint> hints) {
        keys.getChildren().setAll(hints.stream().limit(MOST).map(KeyHint::row).toList());
        makeRoom();
    }

    @Override
    protected void layoutChildren() {
        makeRoom();
        super.layoutChildren();
    }

    /** With large text the keys come first: the assurances keep their signs, and say their words to whoever points at them. */
    private void makeRoom() {
        double words = 0;
        for (Label label : assurances) {
            ContentDisplay now = label.getContentDisplay();
            label.setContentDisplay(ContentDisplay.LEFT);
            words += label.prefWidth(-1);
            label.setContentDisplay(now);
        }
        boolean narrow = getWidth() > 0 && keys.prefWidth(-1) + words + ROOM > getWidth();
        for (Label label : assurances) {
            ContentDisplay wanted = narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
            if (label.getContentDisplay() != wanted) {
                label.setContentDisplay(wanted);
                label.setTooltip(narrow ? new Tooltip(label.getText()) : null);
            }
        }
    }

    private static Label assurance(String key, String icon) {
        Label label = Words.whole(Text.of(key), Style.SECONDARY);
        label.setGraphic(new Icon(icon, Icon.IN_TAG + 1));
        label.setGraphicTextGap(6);
        label.setAccessibleText(label.getText());
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
