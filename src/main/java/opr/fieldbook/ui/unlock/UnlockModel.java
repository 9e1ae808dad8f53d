package opr.fieldbook.ui.unlock;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.Libraries;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.backup.RecoverLibrary;
import opr.fieldbook.work.backup.WaysIn;
import org.jspecify.annotations.Nullable;

/** Unlocking a library with passphrase or recovery key. A wrong passphrase makes the next try wait; nothing is ever locked out. */
public final class UnlockModel {

    /** What opens it. */
    public enum Way {
        PASSPHRASE,
        RECOVERY_KEY
    }

    private final Libraries libraries;
    private final Background background;
    private final Consumer<Session> done;
    private final NextTry nextTry;

    private final ObjectProperty<Path> folder;
    private final StringProperty lockedMessage = new SimpleStringProperty(this, "lockedMessage", "");
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(this, "way", Way.PASSPHRASE);
    private final ReadOnlyStringWrapper label = new ReadOnlyStringWrapper(this, "label", "");
    private final ReadOnlyObjectWrapper<@Nullable Instant> lastWritten =
            new ReadOnlyObjectWrapper<>(this, "lastWritten");
    private final ReadOnlyObjectWrapper<@Nullable UnlockMessage> message = new ReadOnlyObjectWrapper<>(this, "message");
    private final ReadOnlyIntegerWrapper wait = new ReadOnlyIntegerWrapper(this, "wait", 0);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final ObservableList<Choice> choices = FXCollections.observableArrayList();
    private final ObservableList<Choice> shownChoices = FXCollections.unmodifiableObservableList(choices);
    private final Path place;
    private final WaysIn ways;
    private final WhoseLibrary whose = new WhoseLibrary();
    private final BooleanProperty rebuilding = new SimpleBooleanProperty(this, "rebuilding", false);
    private Runnable makeAnother = () -> {};
    private Consumer<String> onRebuilt = words -> {};
    private boolean wrong;

    /** @param done gets the open library */
    public UnlockModel(Path folder, Libraries libraries, Background background, Consumer<Session> done) {
        this(folder, libraries, background, done, Clock.systemUTC());
    }

    UnlockModel(Path folder, Libraries libraries, Background background, Consumer<Session> done, Clock clock) {
        this.folder = new SimpleObjectProperty<>(this, "folder", folder);
        this.place = folder;
        this.libraries = libraries;
        this.ways = new WaysIn(libraries);
        this.background = background;
        this.done = done;
        this.nextTry = new NextTry(clock);
        rebuilding.addListener(change -> whose.forget());
        way.addListener(change -> {
            wrong = false;
            message.set(null);
            tick();
        });
    }

    private record Known(
            String label, Optional<Instant> lastWritten, Duration delay, List<Choice> choices) {}

    /** A library that may be unlocked, by its initials only. */
    public record Choice(Path folder, String label) {}

    private record Tried(WaysIn.@Nullable Opened opened, @Nullable Throwable failure, Duration delay) {}

    /** Reads what may be seen of the library, in the background. */
    public void look() {
        Path at = folder.get();
        background.run(
                () -> new Known(
                        libraries.label(at), libraries.lastWritten(at), libraries.delay(at), choices(at)),
                (known, failure) -> {
                    if (known != null && at.equals(folder.get())) {
                        label.set(known.label());
                        lastWritten.set(known.lastWritten().orElse(null));
                        choices.setAll(known.choices());
                        pause(known.delay());
                    }
                });
    }

    /** The libraries of this place; the one chosen is among them also when it is elsewhere. */
    private List<Choice> choices(Path chosen) {
        Set<Path> folders = new LinkedHashSet<>(libraries.at(place));
        folders.add(chosen.toAbsolutePath().normalize());
        return folders.stream()
                .map(each -> new Choice(each, libraries.label(each)))
                .toList();
    }

    /** What may be unlocked here; one, as a rule. */
    public ObservableList<Choice> choices() {
        return shownChoices;
    }

    /** What happens when a person wants one more library. */
    public void onMakeAnother(Runnable action) {
        makeAnother = action;
    }

    public void makeAnother() {
        makeAnother.run();
    }

    public Path folder() {
        return folder.get();
    }

    /** Why it is locked, as "Locked at 16:50 after 10 minutes without input."; empty at the start of the program. */
    public StringProperty lockedMessageProperty() {
        return lockedMessage;
    }

    /** Passphrase or recovery key. */
    public ObjectProperty<Way> wayProperty() {
        return way;
    }

    /** The initials of the library; empty if unknown. */
    public ReadOnlyStringProperty labelProperty() {
        return label.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Instant> lastWrittenProperty() {
        return lastWritten.getReadOnlyProperty();
    }

    /** What went wrong; null if nothing. */
    public ReadOnlyObjectProperty<@Nullable UnlockMessage> messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Seconds until the next passphrase may be tried. */
    public ReadOnlyIntegerProperty waitProperty() {
        return wait.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Counts down; called a few times a second while the screen is shown. */
    public void tick() {
        boolean passphrase = way.get() == Way.PASSPHRASE;
        int seconds = passphrase ? nextTry.seconds() : 0;
        wait.set(seconds);
        if (wrong && passphrase) {
            message.set(UnlockMessage.wrong(seconds));
        }
    }

    /** Tries a passphrase; the characters are wiped. */
    public void unlock(char[] passphrase) {
        tick();
        if (busy.get() || wait.get() > 0) {
            Arrays.fill(passphrase, ' ');
            return;
        }
        if (passphrase.length == 0) {
            message.set(UnlockMessage.of(Text.of("unlock.empty")));
            return;
        }
        Path at = folder.get();
        WaysIn.Rebuild rebuild = rebuild();
        attempt(at, () -> {
            try {
                return ways.withPassphrase(at, passphrase, rebuild);
            } finally {
                Arrays.fill(passphrase, ' ');
            }
        });
    }

    /** Tries a recovery key as it was typed. */
    public void unlockWithRecovery(String typed) {
        if (!busy.get()) {
            Path at = folder.get();
            WaysIn.Rebuild rebuild = rebuild();
            attempt(at, () -> ways.withRecoveryKey(at, typed, rebuild));
        }
    }

    /** Tries the file of an organization's private key. */
    public void unlockWithOrganization(Path file) {
        if (!busy.get()) {
            Path at = folder.get();
            WaysIn.Rebuild rebuild = rebuild();
            attempt(at, () -> ways.withOrganizationKey(at, file, rebuild));
        }
    }

    /** Whether the library is put together anew from its inspections before it is opened. */
    public BooleanProperty rebuildingProperty() {
        return rebuilding;
    }

    /** Whose library is rebuilt: asked once it turned out that nothing says so. */
    WhoseLibrary whose() {
        return whose;
    }

    private WaysIn.@Nullable Rebuild rebuild() {
        return rebuilding.get() ? whose.rebuild() : null;
    }

    /** Hears in words what came of rebuilding. */
    public void onRebuilt(Consumer<String> action) {
        onRebuilt = action;
    }

    private void attempt(Path at, Supplier<WaysIn.Opened> opening) {
        busy.set(true);
        wrong = false;
        message.set(null);
        background.run(
                () -> {
                    try {
                        return new Tried(opening.get(), null, Duration.ZERO);
                    } catch (RuntimeException failure) {
                        return new Tried(null, failure, libraries.delay(at));
                    }
                },
                this::tried);
    }

    private void tried(@Nullable Tried tried, @Nullable Throwable bug) {
        busy.set(false);
        WaysIn.Opened opened = tried == null ? null : tried.opened();
        if (opened != null) {
            done.accept(opened.session());
            if (opened.rebuilt()) {
                onRebuilt.accept(UnlockMessage.rebuilt(opened));
            }
            return;
        }
        Throwable failure = tried == null ? bug : tried.failure();
        boolean mustWait = tried != null && !tried.delay().isZero();
        wrong = mustWait && way.get() == Way.PASSPHRASE;
        if (mustWait) {
            pause(tried.delay());
        }
        if (failure instanceof Problem problem && RecoverLibrary.wantsOwner(problem)) {
            whose.ask();
        }
        if (!wrong) {
            message.set(UnlockMessage.of(failure));
        }
    }

    /** Opens the folder of another library, if there is one in it, or what is left of one. */
    public void choose(Path other) {
        background.run(() -> libraries.isIn(other) || libraries.hasRemains(other), (isLibrary, failure) -> {
            if (Boolean.TRUE.equals(isLibrary)) {
                folder.set(other);
                whose.forget();
                rebuilding.set(libraries.hasRemains(other));
                wrong = false;
                nextTry.atOnce();
                message.set(null);
                lockedMessage.set("");
                look();
            } else {
                message.set(failure == null ? UnlockMessage.of(Text.of("unlock.other.none", other)) : UnlockMessage.of(failure));
            }
        });
    }

    private void pause(Duration delay) {
        nextTry.in(delay);
        tick();
    }
}
