package opr.fieldbook.ui.library;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.mark.Tag;

/** The backups: when, of which inspection, why, how large, and that each was verified when it was written. */
final class BackupTable extends TableView<BackupRow> {

    private static final double HEIGHT_EM = 24;

    /** @param open what Enter does on a row */
    BackupTable(LibraryModel model, Runnable open) {
        super(model.rows());
        setId("library.backups.table");
        setAccessibleText(Text.of("library.backups"));
        Style.FRAMED.on(this);
        setStyle("-fx-pref-height: " + HEIGHT_EM + "em;");
        setPlaceholder(Words.wrapped(Text.of("library.backups.none"), Style.SECONDARY));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns()
                .setAll(List.of(
                        column("library.column.when", 150, row -> Words.whole(row.when())),
                        column("library.column.inspection", 210, row -> Words.of(row.number())),
                        column("library.column.kind", 150, row -> Words.whole(row.kind())),
                        column("library.column.size", 90, row -> Words.whole(row.size())),
                        column("library.column.state", 120, row -> new Tag(
                                Family.GREEN, "mdi2c-check-circle-outline", Text.of("library.verified")))));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                open.run();
                event.consume();
            }
        });
    }

    private static TableColumn<BackupRow, BackupRow> column(
            String textKey, double width, Function<BackupRow, Node> content) {
        TableColumn<BackupRow, BackupRow> column = new TableColumn<>(Text.of(textKey));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setMinWidth(width / 2);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(each -> new TableCell<>() {
            @Override
            protected void updateItem(BackupRow row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty || row == null ? null : content.apply(row));
            }
        });
        return column;
    }
}
