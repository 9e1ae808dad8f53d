package opr.fieldbook.ui.library;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import opr.fieldbook.base.AtomicFile;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.dialogs.FailureText;
import opr.fieldbook.ui.unlock.PassphraseStrength;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.backup.KeyChange;
import org.jspecify.annotations.Nullable;

/** Changing the passphrase, the recovery key and the organization's key. */
public final class KeysModel {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final KeyChange keys;
    private final String owner;
    private final Background background;
    private final Dialogs dialogs;

    private final StringProperty next = new SimpleStringProperty(this, "next", "");
    private final StringProperty again = new SimpleStringProperty(this, "again", "");
    private final ReadOnlyObjectWrapper<PassphraseStrength> strength =
            new ReadOnlyObjectWrapper<>(this, "strength", PassphraseStrength.NONE);
    private final ReadOnlyStringWrapper blocked = new ReadOnlyStringWrapper(this, "blocked", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");
    private final ReadOnlyBooleanWrapper organization = new ReadOnlyBooleanWrapper(this, "organization", false);
    private final ObservableList<String> groups = FXCollections.observableArrayList();
    private final ObservableList<String> shownGroups = FXCollections.unmodifiableObservableList(groups);

    /** @param owner whose library it is, for the paper of the recovery key */
    public KeysModel(KeyChange keys, String owner, Background background, Dialogs dialogs) {
        this.keys = keys;
        this.owner = owner;
        this.background = background;
        this.dialogs = dialogs;
        next.addListener((source, before, now) -> measure(now));
        again.addListener(change -> follow());
        organization.set(keys.hasOrganizationKey());
        follow();
    }

    public StringProperty nextProperty() {
        return next;
    }

    public StringProperty againProperty() {
        return again;
    }

    public ReadOnlyObjectProperty<PassphraseStrength> strengthProperty() {
        return strength.getReadOnlyProperty();
    }

    /** Why the passphrase cannot be changed yet; empty when it can. */
    public ReadOnlyStringProperty blockedProperty() {
        return blocked.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What was done last; empty if nothing. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Whether an organization's key opens the library. */
    public ReadOnlyBooleanProperty organizationProperty() {
        return organization.getReadOnlyProperty();
    }

    /** The new recovery key in twelve groups, until it is put away. */
    public ObservableList<String> groups() {
        return shownGroups;
    }

    /** Changes the passphrase; the characters are wiped. */
    public void change(char[] present) {
        if (!blocked.get().isEmpty() || busy.get()) {
            Arrays.fill(present, ' ');
            return;
        }
        char[] wanted = next.get().toCharArray();
        run(
                () -> {
                    try {
                        keys.passphrase(present, wanted);
                        return true;
                    } finally {
                        Arrays.fill(present, ' ');
                        Arrays.fill(wanted, ' ');
                    }
                },
                done -> {
                    next.set("");
                    again.set("");
                    note.set(Text.of("settings.keys.changed"));
                });
    }

    /** Asks, then makes a new recovery key and shows it. */
    public void renew() {
        dialogs.confirm(
                new Dialogs.Question(
                        Text.of("settings.keys.renew-question"),
                        Text.of("settings.keys.renew-sentence"),
                        "settings.keys.renew-yes",
                        "settings.keys.renew-keep"),
                () -> run(keys::recoveryKey, made -> {
                    groups.setAll(made);
                    note.set(Text.of("settings.keys.renewed"));
                }));
    }

    /** The new recovery key is safe elsewhere: it is no longer shown. */
    public void putAway() {
        groups.clear();
        note.set("");
    }

    /** What stands on the paper or in the file with the recovery key. */
    public String paper() {
        return Text.of("unlock.key.paper", owner, String.join(" ", groups));
    }

    public void printed() {
        note.set(Text.of("unlock.key.printed", CLOCK.format(LocalTime.now())));
    }

    /** Says what the screen found out, as that there is no printer. */
    public void say(String sentence) {
        problem.set(sentence);
    }

    /** Writes the recovery key into a file that a person chooses. */
    public void save() {
        String text = paper() + "\n";
        dialogs.chooseTarget("unlock.key.save-title", Text.of("unlock.key.file")).ifPresent(file -> run(
                () -> {
                    new AtomicFile(FileStore.real()).write(file, text.getBytes(StandardCharsets.UTF_8));
                    return file;
                },
                (Path written) -> note.set(Text.of("unlock.key.saved", written.getFileName()))));
    }

    /** Gives an organization a way in, from a public key file that a person chooses. */
    public void addOrganization() {
        dialogs.chooseFiles("settings.keys.organization-title").stream().findFirst().ifPresent(file -> run(
                () -> keys.organizationKey(file), fingerprint -> {
                    organization.set(true);
                    note.set(Text.of("settings.keys.organization-added", fingerprint));
                }));
    }

    /** Asks, then takes the organization's way in away. */
    public void removeOrganization() {
        dialogs.confirm(
                new Dialogs.Question(
                        Text.of("settings.keys.organization-question"),
                        Text.of("settings.keys.organization-sentence"),
                        "settings.keys.organization-yes",
                        "settings.keys.organization-keep"),
                () -> run(
                        () -> {
                            keys.removeOrganizationKey();
                            return true;
                        },
                        done -> {
                            organization.set(false);
                            note.set(Text.of("settings.keys.organization-removed"));
                        }));
    }

    private <T> void run(Supplier<T> work, java.util.function.Consumer<T> then) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        problem.set("");
        note.set("");
        background.run(work, (result, failure) -> {
            busy.set(false);
            if (result == null) {
                problem.set(FailureText.of(failure));
            } else {
                then.accept(result);
            }
        });
    }

    private void measure(String typed) {
        follow();
        background.run(() -> PassphraseStrength.of(typed), (@Nullable PassphraseStrength measured, @Nullable Throwable failure) -> {
            if (measured != null && typed.equals(next.get())) {
                strength.set(measured);
                follow();
            }
        });
    }

    private void follow() {
        if (!strength.get().isGood() || next.get().isEmpty()) {
            blocked.set(Text.of("unlock.blocked.passphrase"));
        } else {
            blocked.set(next.get().equals(again.get()) ? "" : Text.of("unlock.blocked.again"));
        }
    }
}
