package opr.fieldbook.ui.library;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.work.backup.RestoreBackup;
import org.jspecify.annotations.Nullable;

/** The backups there are, where they go, restoring one, and in what the restored one differs. */
final class BackupsCard {

    private final LibraryModel model;
    private final BackupTable table;
    private final ActionButton restore;
    private final VBox result = new VBox();
    private final VBox card;

    BackupsCard(LibraryModel model) {
        this.model = model;
        table = new BackupTable(model, this::restore);
        restore = ActionButton.secondary("settings.restore", this::restore).icon("mdi2f-file-restore-outline");
        ActionButton folder =
                ActionButton.secondary("settings.backups.change", model::chooseFolder).icon("mdi2f-folder-outline");
        Label place = Words.wrapped("", Style.META, Style.SECONDARY);
        place.textProperty().bind(model.folderProperty().map(now -> Text.of("settings.backups.where", now)));
        place.setId("settings.backups.place");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(8, restore, gap, folder);
        buttons.setAlignment(Pos.CENTER_LEFT);
        card = Style.CARD.on(new VBox(
                10,
                Words.whole(Text.of("settings.backups"), Style.CARD_TITLE),
                Words.wrapped(Text.of("settings.backups.rule"), Style.BODY, Style.SECONDARY),
                place,
                table,
                buttons,
                result));
        table.getSelectionModel().selectedItemProperty().addListener(change -> showButton());
        model.rows().addListener((ListChangeListener<BackupRow>) change -> chooseFirst());
        model.busyProperty().addListener(change -> showButton());
        model.restoredProperty().addListener((source, before, now) -> show(now));
        chooseFirst();
        show(model.restoredProperty().get());
    }

    VBox node() {
        return card;
    }

    private void restore() {
        BackupRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.restore(row.line().file());
        }
    }

    /** A backup is always chosen, the newest unless a person chose another. */
    private void chooseFirst() {
        if (table.getSelectionModel().getSelectedItem() == null && !model.rows().isEmpty()) {
            table.getSelectionModel().select(0);
        }
        showButton();
    }

    private void showButton() {
        String busy = model.busyProperty().get();
        boolean chosen = table.getSelectionModel().getSelectedItem() != null;
        restore.setUnavailable(!busy.isEmpty() ? busy : chosen ? null : Text.of("settings.restore.choose"));
    }

    private void show(RestoreBackup.@Nullable Restored restored) {
        result.setManaged(restored != null);
        if (restored != null) {
            result.getChildren().setAll(new ComparisonBox(restored));
        }
    }
}
