package opr.fieldbook.ui.library;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.mark.Tag;

/** The backups: when, of which inspection, why, how large, and that each was verified when it was written. */
final class BackupTable extends TableView<BackupRow> {

    private static final double HEIGHT_EM = 24;
    private static final double[] WIDTHS = {145, 190, 130, 80, 110};

    /** With less room kind and size are left out. */
    private static final double ROOMY = 670;

    private final ObservableValue<Double> factor;

    /** @param open what Enter does on a row */
    BackupTable(LibraryModel model, Runnable open) {
        super(model.rows());
        setId("settings.backups.table");
        setAccessibleText(Text.of("settings.backups"));
        Style.FRAMED.on(this);
        setStyle("-fx-pref-height: " + HEIGHT_EM + "em;");
        setPlaceholder(Words.wrapped(Text.of("settings.backups.none"), Style.SECONDARY));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns()
                .setAll(List.of(
                        column("settings.column.when", row -> Words.whole(row.when())),
                        column("settings.column.inspection", row -> Words.of(row.number())),
                        column("settings.column.kind", row -> Words.whole(row.kind())),
                        column("settings.column.size", row -> Words.whole(row.size())),
                        column("settings.column.state", row -> new Tag(
                                Family.GREEN, "mdi2c-check-circle-outline", Text.of("settings.verified")))));
        factor = Theme.factorAround(this);
        factor.addListener((source, before, now) -> measure());
        widthProperty().addListener(change -> measure());
        measure();
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                open.run();
                event.consume();
            }
        });
    }

    /** Columns are as wide as the words at this text scale. */
    private void measure() {
        boolean roomy = getWidth() == 0 || getWidth() / factor.getValue() >= ROOMY;
        getColumns().get(2).setVisible(roomy);
        getColumns().get(3).setVisible(roomy);
        for (int at = 0; at < WIDTHS.length; at++) {
            TableColumn<BackupRow, ?> column = getColumns().get(at);
            column.setMinWidth(WIDTHS[at] * factor.getValue());
            column.setPrefWidth(WIDTHS[at] * factor.getValue());
        }
    }

    private static TableColumn<BackupRow, BackupRow> column(
            String textKey, Function<BackupRow, Node> content) {
        TableColumn<BackupRow, BackupRow> column = new TableColumn<>(Text.of(textKey));
        column.setSortable(false);
        column.setReorderable(false);
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
