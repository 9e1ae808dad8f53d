package opr.fieldbook.ui.team;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.team.OpenPackage;

/** Opens a work package: asks for its passphrase and takes it into the library. */
public final class OpenPackages {

    private final Session session;
    private final Background background;
    private final Dialogs dialogs;

    public OpenPackages(Session session, Background background, Dialogs dialogs) {
        this.session = session;
        this.background = background;
        this.dialogs = dialogs;
    }

    /** Whether these files are one work package of an inspection that is not here, in one file or several. Waits for the disk. */
    public boolean areOneNewPackage(List<Path> files) {
        return new OpenPackage(session, TimeSource.CLOCK).areNew(files);
    }

    /** Asks for the passphrase, which is that of all its files; then gets the id of the inspection that was taken in. */
    public void ask(List<Path> files, Consumer<String> then) {
        Path first = files.getFirst().getFileName();
        dialogs.passphrase(
                new Dialogs.Question(
                        files.size() == 1
                                ? Text.of("team.open.title", first)
                                : Text.of("team.open.title-several", first, files.size() - 1),
                        Text.of("team.open.sentence"),
                        "team.open.yes",
                        "team.open.keep"),
                secret -> open(files, secret, then));
    }

    private void open(List<Path> files, char[] secret, Consumer<String> then) {
        background.run(
                () -> {
                    try {
                        return new OpenPackage(session, TimeSource.CLOCK).open(files, secret);
                    } finally {
                        Arrays.fill(secret, '\0');
                    }
                },
                (taken, failure) -> {
                    if (taken == null) {
                        dialogs.problem(Objects.requireNonNull(failure));
                    } else {
                        String done = Text.of("team.open.done", taken.lea(), taken.authorLetter());
                        if (taken.warnings().isEmpty()) {
                            dialogs.done(done);
                        } else {
                            dialogs.attention(done + " " + String.join(" ", taken.warnings()));
                        }
                        then.accept(taken.id());
                    }
                });
    }
}
