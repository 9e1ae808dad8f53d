package opr.fieldbook.ui.unlock;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import opr.fieldbook.base.AtomicFile;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.dialogs.FailureText;
import opr.fieldbook.work.Background;

/** The recovery key of a library that was just made: shown once, to be printed or saved, kept nowhere. */
final class RecoveryKeyModel {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Background background;
    private final Supplier<String> owner;
    private final Consumer<String> problem;
    private final ObservableList<String> groups = FXCollections.observableArrayList();
    private final BooleanProperty kept = new SimpleBooleanProperty(this, "kept", false);
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");

    /**
     * @param owner   the name that stands on the paper
     * @param problem hears in words what went wrong; empty when nothing does any more
     */
    RecoveryKeyModel(Background background, Supplier<String> owner, Consumer<String> problem) {
        this.background = background;
        this.owner = owner;
        this.problem = problem;
    }

    /** The key in twelve groups; empty before there is one, and after it was kept. */
    ObservableList<String> groups() {
        return groups;
    }

    void show(List<String> key) {
        groups.setAll(key);
    }

    void forget() {
        groups.clear();
    }

    /** The person says that it is safe elsewhere. */
    BooleanProperty keptProperty() {
        return kept;
    }

    /** That it was printed or saved, and when. */
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** The key with what it is for, as it stands on paper. */
    String paper() {
        return Text.of("unlock.key.paper", owner.get(), String.join(" ", groups));
    }

    /** It is on paper. */
    void printed(LocalTime at) {
        note.set(Text.of("unlock.key.printed", CLOCK.format(at)));
    }

    /** Writes the paper into a file, in the background. */
    void save(Path file) {
        String text = paper() + "\n";
        background.run(
                () -> {
                    new AtomicFile(FileStore.real()).write(file, text.getBytes(StandardCharsets.UTF_8));
                    return file;
                },
                (written, failure) -> {
                    if (written == null) {
                        problem.accept(FailureText.of(failure));
                    } else {
                        problem.accept("");
                        note.set(Text.of("unlock.key.saved", written.getFileName()));
                    }
                });
    }

    /** Says what the screen found out, as that there is no printer. */
    void say(String sentence) {
        problem.accept(sentence);
    }
}
