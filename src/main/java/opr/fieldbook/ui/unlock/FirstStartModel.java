package opr.fieldbook.ui.unlock;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.domain.team.Initials;
import opr.fieldbook.ui.dialogs.FailureText;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.Libraries;
import opr.fieldbook.work.Session;
import org.jspecify.annotations.Nullable;

/**
 * Making a library: who, passphrase, then the recovery key. The key exists only once the library does, so the first press of
 * the main button creates and shows the key, the second opens the fieldbook. Whoever leaves in between has a library whose
 * passphrase works; the settings can make a new recovery key.
 */
public final class FirstStartModel {

    /** The part of the page that is being filled in. */
    public enum Step {
        YOU,
        PASSPHRASE,
        CREATE,
        RECOVERY_KEY
    }

    private final Path folder;
    private final Libraries libraries;
    private final Background background;
    private final Consumer<Session> done;
    private Consumer<Path> openOther = path -> {};

    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty initials = new SimpleStringProperty(this, "initials", "");
    private final ObjectProperty<Role> role = new SimpleObjectProperty<>(this, "role", Role.INSPECTOR);
    private final StringProperty passphrase = new SimpleStringProperty(this, "passphrase", "");
    private final StringProperty again = new SimpleStringProperty(this, "again", "");
    private final ReadOnlyObjectWrapper<PassphraseStrength> strength =
            new ReadOnlyObjectWrapper<>(this, "strength", PassphraseStrength.NONE);
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(this, "step", Step.YOU);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyObjectWrapper<@Nullable String> blocked = new ReadOnlyObjectWrapper<>(this, "blocked");
    private final RecoveryKeyModel key;

    private Libraries.@Nullable Created created;
    private String proposed = "";

    /**
     * @param folder where the library is made
     * @param done   gets the open library
     */
    public FirstStartModel(Path folder, Libraries libraries, Background background, Consumer<Session> done) {
        this.folder = folder;
        this.libraries = libraries;
        this.background = background;
        this.done = done;
        this.key = new RecoveryKeyModel(background, () -> name.get().strip(), problem::set);
        name.addListener((source, before, now) -> propose(now));
        passphrase.addListener((source, before, now) -> measure(now));
        initials.addListener(change -> follow());
        again.addListener(change -> follow());
        key.keptProperty().addListener(change -> follow());
        follow();
    }

    /** What happens with the folder of a library that is there already. */
    public void onOpenOther(Consumer<Path> action) {
        openOther = action;
    }

    public Path folder() {
        return folder;
    }

    public StringProperty nameProperty() {
        return name;
    }

    /** Proposed from the name until written by hand. */
    public StringProperty initialsProperty() {
        return initials;
    }

    public ObjectProperty<Role> roleProperty() {
        return role;
    }

    public StringProperty passphraseProperty() {
        return passphrase;
    }

    public StringProperty againProperty() {
        return again;
    }

    ReadOnlyObjectProperty<PassphraseStrength> strengthProperty() {
        return strength.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What went wrong; empty if nothing. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Why the main button cannot be used yet; null when it can. */
    public ReadOnlyObjectProperty<@Nullable String> blockedProperty() {
        return blocked.getReadOnlyProperty();
    }

    /** The recovery key, once the library is made. */
    RecoveryKeyModel key() {
        return key;
    }

    public boolean youDone() {
        return !name.get().isBlank() && !initials.get().isBlank();
    }

    public boolean same() {
        return passphrase.get().equals(again.get());
    }

    public boolean passphraseDone() {
        return strength.get().isGood() && same();
    }

    /** The main action: makes the library, and once it is made opens it. */
    public void go() {
        if (blocked.get() != null || busy.get()) {
            return;
        }
        if (created == null) {
            create();
        } else {
            open();
        }
    }

    private void create() {
        char[] secret = passphrase.get().toCharArray();
        String who = name.get().strip();
        String letters = initials.get().strip();
        Role chosen = role.get();
        problem.set("");
        busy.set(true);
        background.run(
                () -> {
                    try {
                        return libraries.create(folder, who, letters, chosen, secret);
                    } finally {
                        Arrays.fill(secret, ' ');
                    }
                },
                this::made);
    }

    private void made(Libraries.@Nullable Created made, @Nullable Throwable failure) {
        busy.set(false);
        if (made == null) {
            problem.set(FailureText.of(failure));
            return;
        }
        created = made;
        key.show(made.groups());
        passphrase.set("");
        again.set("");
        follow();
    }

    private void open() {
        Libraries.Created made = created;
        if (made != null) {
            created = null;
            made.forgetKey();
            key.forget();
            done.accept(made.session());
        }
    }

    /** The folder of a library that is there already. */
    public void choose(Path other) {
        background.run(() -> libraries.isIn(other) || libraries.hasRemains(other), (isLibrary, failure) -> {
            if (Boolean.TRUE.equals(isLibrary)) {
                problem.set("");
                openOther.accept(other);
            } else {
                problem.set(failure == null ? Text.of("unlock.other.none", other) : FailureText.of(failure));
            }
        });
    }

    /** Ends what was begun: a library made and not opened is closed. */
    public void abandon() {
        Libraries.Created made = created;
        created = null;
        if (made != null) {
            made.forgetKey();
            background.run(
                    () -> {
                        made.session().close();
                        return true;
                    },
                    (closed, failure) -> {});
        }
    }

    private void propose(String typed) {
        if (initials.get().equals(proposed)) {
            proposed = Initials.of(typed);
            initials.set(proposed);
        }
        follow();
    }

    /** What was measured stays once the library is made and the passphrase is wiped. */
    private void measure(String typed) {
        follow();
        if (created != null) {
            return;
        }
        background.run(() -> PassphraseStrength.of(typed), (measured, failure) -> {
            if (measured != null && typed.equals(passphrase.get())) {
                strength.set(measured);
                follow();
            }
        });
    }

    private void follow() {
        if (created != null) {
            step.set(Step.RECOVERY_KEY);
            blocked.set(key.keptProperty().get() ? null : Text.of("unlock.blocked.key"));
        } else if (!youDone()) {
            step.set(Step.YOU);
            blocked.set(Text.of("unlock.blocked.you"));
        } else if (!passphraseDone()) {
            step.set(Step.PASSPHRASE);
            blocked.set(Text.of(strength.get().isGood() ? "unlock.blocked.again" : "unlock.blocked.passphrase"));
        } else {
            step.set(Step.CREATE);
            blocked.set(null);
        }
    }
}
