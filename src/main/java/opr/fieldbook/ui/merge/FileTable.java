package opr.fieldbook.ui.merge;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.merge.model.FileLine;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/** This laptop and the files, with what each brings; as high as its lines. Delete takes a file off the list. */
final class FileTable extends TableView<FileLine> {

    private static final double ROW = 38;
    private static final double HEAD = 32;
    private static final int MOST = 6;

    /** Where the height is wanted for the conflicts; the others are reached by scrolling. */
    private static final int FEW = 3;

    private static final int LAST = 2;
    private static final int NEW = 3;
    private static final int SAME = 4;
    private static final int DUPLICATES = 6;
    private static final int EXHIBITS = 7;
    private static final double ROOM_FOR_ALL = 960;
    private static final double ROOM_FOR_TIMES = 730;

    private final ObservableValue<Double> factor = Theme.factorAround(this);
    private final ObservableList<FileLine> lines;
    private int most = MOST;
    private final ListChangeListener<FileLine> follow = change -> measure();

    FileTable(ObservableList<FileLine> lines, Consumer<FileLine> remove) {
        this.lines = lines;
        setId("merge.files");
        setAccessibleText(Text.of("merge.files"));
        Style.set(this, Style.FRAMED, Style.FILE_TABLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        getColumns()
                .setAll(List.of(
                        column("merge.column.file", 200, 340, 2000, FileCells::file),
                        column("merge.column.from", 130, 168, 320, FileCells::from),
                        column("merge.column.last", 100, 138, 160, line -> FileCells.plain(line.lastChange())),
                        column("merge.column.new", 54, 94, 110, line -> FileCells.plain(line.counts().added())),
                        column("merge.column.same", 54, 78, 110, line -> FileCells.plain(line.counts().same())),
                        column("merge.column.conflicts", 78, 92, 110, FileCells::conflicts),
                        column("merge.column.duplicates", 82, 88, 110, FileCells::duplicates),
                        column("merge.column.exhibits", 74, 92, 110, line -> FileCells.plain(line.counts().exhibits())),
                        column("merge.column.status", 160, 186, 230, line -> FileCells.status(line, remove))));
        getColumns().getFirst().getStyleClass().add(Style.FIRST.css());
        setItems(lines);
        widthProperty().addListener((source, before, now) -> leaveOut());
        setRowFactory(table -> new Row());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            FileLine line = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.DELETE && line != null && line.path() != null) {
                remove.accept(line);
                event.consume();
            }
        });
        factor.addListener((source, before, now) -> {
            measure();
            leaveOut();
        });
        measure();
    }

    /** Where there is no room for every column, those that need no decision are left out. */
    private void leaveOut() {
        boolean roomy = getWidth() / factor.getValue() >= ROOM_FOR_ALL;
        getColumns().get(SAME).setVisible(roomy);
        getColumns().get(DUPLICATES).setVisible(roomy);
        getColumns().get(EXHIBITS).setVisible(roomy);
        boolean narrow = getWidth() / factor.getValue() < ROOM_FOR_TIMES;
        getColumns().get(LAST).setVisible(!narrow);
        getColumns().get(NEW).setVisible(!narrow);
    }

    void attach() {
        lines.addListener(follow);
        measure();
    }

    void detach() {
        lines.removeListener(follow);
    }

    /** Shows so many rows at once as usual, or only a few. */
    void few(boolean wanted) {
        most = wanted ? FEW : MOST;
        measure();
    }

    private void measure() {
        double scale = factor.getValue();
        setFixedCellSize(ROW * scale);
        double height = (HEAD + ROW * Math.clamp(lines.size(), 1, most)) * scale + 6;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }

    private TableColumn<FileLine, FileLine> column(
            String textKey, double least, double usual, double most, Function<FileLine, Node> content) {
        TableColumn<FileLine, FileLine> column = new TableColumn<>(Text.of(textKey));
        column.setId(textKey);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(made -> new Cell(content));
        size(column, least, usual, most, 1);
        factor.addListener((source, before, now) -> size(column, least, usual, most, now));
        return column;
    }

    private static void size(TableColumn<?, ?> column, double least, double usual, double most, double scale) {
        column.setMinWidth(0);
        column.setMaxWidth(most * scale);
        column.setMinWidth(least * scale);
        column.setPrefWidth(usual * scale);
    }

    private static final class Cell extends TableCell<FileLine, FileLine> {
        private final Function<FileLine, Node> content;

        Cell(Function<FileLine, Node> content) {
            this.content = content;
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(@Nullable FileLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(line == null || empty ? null : content.apply(line));
        }
    }

    private static final class Row extends TableRow<FileLine> {
        @Override
        protected void updateItem(@Nullable FileLine line, boolean empty) {
            super.updateItem(line, empty);
            setAccessibleText(line == null || empty ? null : line.spoken());
        }
    }
}
