package opr.fieldbook.ui.unlock;

import java.time.LocalTime;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;

/** The recovery key: twelve groups, empty until the library is made, then to print or to save. */
final class RecoveryKeyCard extends VBox {

    private static final int GROUPS = 12;
    private static final int IN_ROW = 6;

    private final RecoveryKeyModel model;
    private final Dialogs dialogs;
    private final GridPane grid = new GridPane(7, 7);
    private final ActionButton print;
    private final ActionButton save;
    private final CheckBox kept = new CheckBox(Text.of("unlock.key.kept"));
    private final Label note = Words.whole("", Style.MEDIUM, Style.FAMILY_TEXT);

    RecoveryKeyCard(RecoveryKeyModel model, Dialogs dialogs) {
        super(10);
        this.model = model;
        this.dialogs = dialogs;
        print = ActionButton.secondary("unlock.key.print", this::print)
                .icon("mdi2p-printer")
                .key(Shortcut.PREVIEW.cap());
        save = ActionButton.secondary("unlock.key.save", this::save).icon("mdi2c-content-save-outline");
        kept.setId("unlock.key.kept");
        kept.setAccessibleText(Text.of("unlock.key.kept"));
        kept.selectedProperty().bindBidirectional(model.keptProperty());
        note.setGraphic(Icon.family("mdi2c-check-circle-outline", Icon.IN_CONTROL));
        Family.GREEN.on(note);
        note.textProperty().bind(model.noteProperty());
        note.visibleProperty().bind(note.textProperty().isNotEmpty());
        for (int column = 0; column < IN_ROW; column++) {
            ColumnConstraints sixth = new ColumnConstraints();
            sixth.setPercentWidth(100.0 / IN_ROW);
            grid.getColumnConstraints().add(sixth);
        }
        grid.setId("unlock.key.groups");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(8, print, save, gap, note);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(grid, buttons, kept);
        model.groups().addListener((ListChangeListener<String>) change -> show());
        show();
    }

    void print() {
        if (model.groups().isEmpty()) {
            return;
        }
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            model.say(Text.of("unlock.key.no-printer"));
            return;
        }
        if (getScene() != null && job.showPrintDialog(getScene().getWindow())) {
            if (job.printPage(RecoveryKeyPaper.of(model.paper())) && job.endJob()) {
                model.printed(LocalTime.now());
            } else {
                model.say(Text.of("unlock.key.not-printed"));
            }
        }
    }

    private void save() {
        dialogs.chooseTarget("unlock.key.save-title", Text.of("unlock.key.file")).ifPresent(model::save);
    }

    private void show() {
        List<String> groups = List.copyOf(model.groups());
        boolean shown = !groups.isEmpty();
        grid.getChildren().clear();
        for (int at = 0; at < GROUPS; at++) {
            grid.add(box(shown ? groups.get(at) : "", at), at % IN_ROW, at / IN_ROW);
        }
        grid.setAccessibleText(
                shown ? Text.of("unlock.key.spoken", String.join(", ", groups)) : Text.of("unlock.key.later"));
        grid.setFocusTraversable(shown);
        for (ActionButton button : List.of(print, save)) {
            button.setUnavailable(shown ? null : Text.of("unlock.key.later"));
        }
        kept.setDisable(!shown);
        if (shown) {
            print.requestFocus();
        }
    }

    private static Node box(String group, int at) {
        Label label = Style.set(new Label(group), Style.KEY_GROUP);
        Style.OPEN.on(label, group.isEmpty());
        label.setMaxWidth(Double.MAX_VALUE);
        label.setId("unlock.key.group-" + (at + 1));
        return label;
    }
}
