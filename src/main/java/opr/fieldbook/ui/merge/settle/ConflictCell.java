package opr.fieldbook.ui.merge.settle;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.merge.model.ConflictView;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import org.jspecify.annotations.Nullable;

/** A conflict in the list: settled with what was kept, or open with what differs. */
final class ConflictCell extends ListCell<ConflictView> {

    ConflictCell() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        selectedProperty().addListener((source, before, now) -> show(getItem()));
    }

    @Override
    protected void updateItem(@Nullable ConflictView conflict, boolean empty) {
        super.updateItem(conflict, empty);
        show(empty ? null : conflict);
    }

    private void show(@Nullable ConflictView conflict) {
        if (conflict == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setId(conflict.id());
        setAccessibleText(Text.of(
                conflict.isOpen() ? "merge.conflict.spoken-open" : "merge.conflict.spoken-settled", conflict.spoken()));
        VBox words = new VBox(
                2,
                Words.of(conflict.where() + " " + conflict.label(), Style.SEMIBOLD),
                Words.of(conflict.sub().replace('\n', ' '), Style.META, Style.SECONDARY));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(10, icon(conflict), words);
        row.setAlignment(Pos.CENTER_LEFT);
        setGraphic(row);
    }

    private Icon icon(ConflictView conflict) {
        if (!conflict.isOpen()) {
            return Family.GREEN.on(Icon.family("mdi2c-check-circle", Icon.IN_LIST));
        }
        return isSelected()
                ? Family.ACCENT.on(Icon.family("mdi2c-circle-slice-8", Icon.IN_LIST))
                : Family.PLAIN.on(Icon.family("mdi2c-circle-outline", Icon.IN_LIST));
    }
}
