package opr.fieldbook.ui.library;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.dialogs.FailureText;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.backup.Backups;
import opr.fieldbook.work.backup.LibraryFacts;
import opr.fieldbook.work.backup.RestoreBackup;
import org.jspecify.annotations.Nullable;

/** The library's place and backups. One thing at a time runs in the background; what it is, the screen says. */
public final class LibraryModel {

    private final Session session;
    private final Backups backups;
    private final Background background;
    private final Dialogs dialogs;

    private final ReadOnlyObjectWrapper<@Nullable LibraryFacts> facts = new ReadOnlyObjectWrapper<>(this, "facts");
    private final ReadOnlyStringWrapper busy = new ReadOnlyStringWrapper(this, "busy", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyStringWrapper folder = new ReadOnlyStringWrapper(this, "folder", "");
    private final ReadOnlyObjectWrapper<RestoreBackup.@Nullable Restored> restored =
            new ReadOnlyObjectWrapper<>(this, "restored");
    private final ObservableList<BackupRow> rows = FXCollections.observableArrayList();
    private final ObservableList<BackupRow> shownRows = FXCollections.unmodifiableObservableList(rows);

    public LibraryModel(Session session, Backups backups, Background background, Dialogs dialogs) {
        this.session = session;
        this.backups = backups;
        this.background = background;
        this.dialogs = dialogs;
    }

    private record Known(LibraryFacts facts, Path folder, List<BackupRow> rows) {}

    /** Measures and lists, in the background. */
    public void look() {
        background.run(this::known, (known, failure) -> {
            if (known == null) {
                problem.set(FailureText.of(failure));
            } else {
                facts.set(known.facts());
                folder.set(known.folder().toString());
                rows.setAll(known.rows());
            }
        });
    }

    private Known known() {
        Map<String, String> numbers = new HashMap<>();
        session.inspections().forEach(summary -> numbers.put(summary.id(), summary.head().number()));
        List<BackupRow> lines = backups.list().stream()
                .map(line -> new BackupRow(line, numbers.getOrDefault(line.inspection(), line.inspection())))
                .toList();
        return new Known(LibraryFacts.of(session, FileStore.real()), backups.folder(), lines);
    }

    public ReadOnlyObjectProperty<@Nullable LibraryFacts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /** What is being done now; empty if nothing. */
    public ReadOnlyStringProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What went wrong; empty if nothing. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Where backups are made. */
    public ReadOnlyStringProperty folderProperty() {
        return folder.getReadOnlyProperty();
    }

    /** The file that was restored last, with the comparison; null if none was. */
    public ReadOnlyObjectProperty<RestoreBackup.@Nullable Restored> restoredProperty() {
        return restored.getReadOnlyProperty();
    }

    /** The backups, the newest first. */
    public ObservableList<BackupRow> rows() {
        return shownRows;
    }

    public void backUpNow() {
        run("settings.busy.backup", backups::now, made -> dialogs.done(Text.of("settings.backed-up", made.size())));
    }

    /** From now on backups are made in the folder a person chooses. */
    public void chooseFolder() {
        dialogs.chooseFolder("settings.backups.folder-title").ifPresent(chosen -> run(
                "settings.busy.folder",
                () -> {
                    backups.setFolder(chosen);
                    return chosen;
                },
                done -> dialogs.done(Text.of("settings.folder-set", done))));
    }

    /** Writes a backup into a new file in the folder a person chooses, and shows in what it differs. */
    public void restore(Path backup) {
        dialogs.chooseFolder("settings.restore.title").ifPresent(to -> run(
                "settings.busy.restore",
                () -> new RestoreBackup(session, FileStore.real()).restore(backup, to),
                done -> {
                    restored.set(done);
                    dialogs.done(Text.of("settings.restored", done.file().getFileName()), to);
                }));
    }

    /** Runs what takes long; only one thing at a time. */
    <T> void run(String busyKey, Supplier<T> work, java.util.function.Consumer<T> then) {
        if (!busy.get().isEmpty()) {
            return;
        }
        busy.set(Text.of(busyKey));
        problem.set("");
        background.run(work, (result, failure) -> {
            busy.set("");
            if (result == null) {
                problem.set(FailureText.of(failure));
            } else {
                then.accept(result);
                look();
            }
        });
    }
}
