package opr.fieldbook.ui.widgets.frame;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.IconButton;
import opr.fieldbook.ui.widgets.mark.KeyCap;

/** All keys, by place, in two columns: what F1 shows. Shown by {@link Layers#show}. */
public final class KeyMapSheet extends VBox {

    /** A place and its keys. */
    public record Part(String title, List<KeyHint> keys) {}

    public KeyMapSheet(List<Part> parts, Runnable close) {
        Style.set(this, Style.DIALOG_CARD, Style.KEY_SHEET);
        setMaxHeight(620);
        setAccessibleText(Text.of("app.sheet.title"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(
                8,
                Words.of(Text.of("app.sheet.title"), Style.NAME_TITLE),
                gap,
                new IconButton("mdi2c-close", "app.sheet.close", close));
        HBox columns = new HBox(32, column(), column());
        int[] rows = new int[2];
        for (Part part : parts) {
            int to = rows[0] <= rows[1] ? 0 : 1;
            ((VBox) columns.getChildren().get(to)).getChildren().add(part(part));
            rows[to] += part.keys().size() + 2;
        }
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(Text.of("app.sheet.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    private static VBox column() {
        VBox column = new VBox(16);
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setPrefWidth(380);
        return column;
    }

    private static VBox part(Part part) {
        GridPane grid = new GridPane(12, 5);
        ColumnConstraints caps = new ColumnConstraints();
        caps.setPercentWidth(38);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(caps, words);
        int row = 0;
        for (KeyHint hint : part.keys()) {
            HBox keys = new HBox(4);
            hint.caps().forEach(cap -> keys.getChildren().add(new KeyCap(cap)));
            Label says = Words.wrapped(hint.words());
            grid.addRow(row++, keys, says);
        }
        return new VBox(6, Words.of(part.title(), Style.SMALL_LABEL, Style.SECONDARY), grid);
    }
}
