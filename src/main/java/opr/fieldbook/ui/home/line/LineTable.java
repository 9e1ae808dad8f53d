package opr.fieldbook.ui.home.line;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Theme;

/** The list of inspections. A row is chosen by click or arrow and opened by Enter or a double click. */
public final class LineTable extends TableView<InspectionLine> {

    private static final double ROW = 57.5;
    private static final double ROOMY = 800;

    private static final double ROOM_FOR_FINDINGS = 660;

    private final ObservableValue<Double> factor = Theme.factorAround(this);
    private final Consumer<InspectionLine> open;

    public LineTable(ObservableList<InspectionLine> lines, Consumer<InspectionLine> open) {
        super(lines);
        this.open = open;
        setId("home.list");
        setAccessibleText(Text.of("home.list"));
        Style.set(this, Style.FRAMED, Style.HOME_TABLE);
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        getColumns().add(column("home.column.lea", 170, 320, 1200, LeaContent::new));
        getColumns().add(column("home.column.stage", 152, 156, 170, StageContent::new));
        getColumns().add(column("home.column.team", 72, 72, 84, TeamContent::new));
        getColumns().add(column("home.column.answered", 70, 70, 76, AnsweredContent::new));
        getColumns().add(column("home.column.findings", 88, 92, 104, FindingsContent::new));
        getColumns().add(column("home.column.next", 246, 248, 420, NextDateContent::new));
        widthProperty().addListener(change -> makeRoom());
        getColumns().getFirst().getStyleClass().add(Style.FIRST.css());
        setRowFactory(table -> row());
        lines.addListener((InvalidationListener) change -> Platform.runLater(this::chooseOne));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        factor.addListener((source, before, now) -> {
            setFixedCellSize(ROW * now);
            makeRoom();
        });
        setFixedCellSize(ROW);
    }

    private TableColumn<InspectionLine, InspectionLine> column(
            String textKey, double least, double usual, double most, Supplier<? extends LineCell.Content> content) {
        TableColumn<InspectionLine, InspectionLine> column = new TableColumn<>(Text.of(textKey));
        column.setId(textKey);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(each -> new LineCell(content));
        size(column, least, usual, most, 1);
        factor.addListener((source, before, now) -> size(column, least, usual, most, now));
        return column;
    }

    /** In a narrow place, team and progress give way: name, stage and dates are never cut. */
    private void makeRoom() {
        boolean roomy = getWidth() / factor.getValue() >= ROOMY;
        getColumns().get(2).setVisible(roomy);
        getColumns().get(3).setVisible(roomy);
        getColumns().get(4).setVisible(getWidth() / factor.getValue() >= ROOM_FOR_FINDINGS);
    }

    private static void size(TableColumn<?, ?> column, double least, double usual, double most, double scale) {
        column.setMinWidth(0);
        column.setMaxWidth(most * scale);
        column.setMinWidth(least * scale);
        column.setPrefWidth(usual * scale);
    }

    /** One line is always chosen, so that Enter opens something. */
    private void chooseOne() {
        if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    private TableRow<InspectionLine> row() {
        TableRow<InspectionLine> row = new TableRow<>();
        row.itemProperty().addListener((source, before, now) -> row.setAccessibleText(now == null ? null : now.spoken()));
        row.setOnMouseClicked(click -> {
            InspectionLine line = row.getItem();
            if (line != null && click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                open.accept(line);
            }
        });
        return row;
    }

    private void pressed(KeyEvent event) {
        InspectionLine chosen = getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && chosen != null && !event.isControlDown() && !event.isAltDown()) {
            event.consume();
            open.accept(chosen);
        }
    }
}
