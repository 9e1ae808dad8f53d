package opr.fieldbook.ui.findings.list;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.ui.theme.Words;
import org.jspecify.annotations.Nullable;

/** Findings in a table as high as its lines. A click selects, Enter or a double click opens. */
public final class FindingTable extends TableView<FindingLine> {

    private static final double ROW = 40;
    private static final double HEAD = 32;
    private static final double EMPTY = 56;
    private static final double ROOM_FOR_ALL = 830;
    private static final double ROOM_FOR_MOST = 700;
    private static final double ROOM_FOR_CLAUSES = 1000;
    private static final int CITATION = 112;
    private static final int CITATION_WIDE = 220;

    private final ObservableList<FindingLine> lines = FXCollections.observableArrayList();
    private final Consumer<String> open;
    private final TableColumn<FindingLine, FindingLine> verify;
    private final TableColumn<FindingLine, FindingLine> citation;
    private final ObservableValue<Double> factor = Theme.factorAround(this);

    /** @param emptyKey the words that stand where nothing is yet */
    public FindingTable(String textKey, String emptyKey, Consumer<String> open) {
        this.open = open;
        setId(textKey);
        setAccessibleText(Text.of(textKey));
        Style.FRAMED.on(this);
        Style.FINDING_TABLE.on(this);
        setPlaceholder(Words.wrapped(Text.of(emptyKey), Style.SECONDARY));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        verify = column("finding.column.verify", 72, FindingCells::verify);
        citation = column("finding.column.citation", CITATION, FindingCells::citation);
        TableColumn<FindingLine, FindingLine> title = column("finding.column.title", 0, FindingCells::title);
        getColumns()
                .setAll(List.of(
                        column("finding.column.number", 64, FindingCells::name),
                        column("finding.column.class", 138, FindingCells::findingClass),
                        title,
                        column("finding.column.party", 110, FindingCells::party),
                        citation,
                        verify,
                        column("finding.column.state", 136, FindingCells::state)));
        setItems(lines);
        setRowFactory(table -> new Row());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                openSelected();
                event.consume();
            }
        });
        widthProperty().addListener((source, before, now) -> leaveOut());
        factor.addListener((source, before, now) -> {
            measure();
            leaveOut();
        });
        measure();
    }

    /** Gives the keyboard to the lines, if there are any. */
    public void focusLines() {
        if (!lines.isEmpty()) {
            if (getSelectionModel().isEmpty()) {
                getSelectionModel().selectFirst();
            }
            requestFocus();
        }
    }

    /** Shows other lines; the selection stays with its finding. */
    public void show(List<FindingLine> now) {
        FindingLine selected = getSelectionModel().getSelectedItem();
        if (!lines.equals(now)) {
            lines.setAll(now);
            if (selected != null) {
                now.stream()
                        .filter(line -> line.id().equals(selected.id()))
                        .findFirst()
                        .ifPresent(getSelectionModel()::select);
            }
            measure();
        }
    }

    /** Where there is no room for every column, the mode of verifying is left out first, then the citation. */
    private void leaveOut() {
        double room = getWidth() / factor.getValue();
        int wide = room >= ROOM_FOR_CLAUSES ? CITATION_WIDE : CITATION;
        if (!Integer.valueOf(wide).equals(citation.getUserData())) {
            citation.setUserData(wide);
            measure();
        }
        verify.setVisible(room >= ROOM_FOR_ALL);
        citation.setVisible(room >= ROOM_FOR_MOST);
    }

    private void openSelected() {
        FindingLine line = getSelectionModel().getSelectedItem();
        if (line != null) {
            open.accept(line.id());
        }
    }

    private void measure() {
        double scale = factor.getValue();
        setFixedCellSize(ROW * scale);
        double body = lines.isEmpty() ? EMPTY * scale : lines.size() * ROW * scale;
        double height = Math.ceil(HEAD * scale + body) + 4;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        getColumns().forEach(column -> {
            if (column.getUserData() instanceof Integer width && width > 0) {
                column.setMinWidth(width * scale);
                column.setMaxWidth(width * scale);
            }
        });
    }

    private static TableColumn<FindingLine, FindingLine> column(
            String textKey, int width, Function<FindingLine, Node> content) {
        TableColumn<FindingLine, FindingLine> column = new TableColumn<>(Text.of(textKey));
        column.setUserData(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(width == 0 ? 160 : width);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(made -> new Cell(content));
        return column;
    }

    private static final class Cell extends TableCell<FindingLine, FindingLine> {
        private final Function<FindingLine, Node> content;

        Cell(Function<FindingLine, Node> content) {
            this.content = content;
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(@Nullable FindingLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(line == null || empty ? null : content.apply(line));
        }
    }

    private final class Row extends TableRow<FindingLine> {
        Row() {
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !isEmpty()) {
                    open.accept(getItem().id());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable FindingLine line, boolean empty) {
            super.updateItem(line, empty);
            setId(line == null || empty ? null : line.name());
            setAccessibleText(line == null || empty ? null : line.spoken());
        }
    }
}
