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

    /** Whether these files are one work package of an inspection that is not here. Waits for the disk. */
    public boolean areOneNewPackage(List<Path> files) {
        return files.size() == 1 && new OpenPackage(session, TimeSource.CLOCK).isNew(files.getFirst());
    }

    /** Asks for the passphrase; then gets the id of the inspection that was taken in. */
    public void ask(Path file, Consumer<String> then) {
        dialogs.passphrase(
                new Dialogs.Question(
                        Text.of("team.open.title", file.getFileName()),
                        Text.of("team.open.sentence"),
                        "team.open.yes",
                        "team.open.keep"),
                secret -> open(file, secret, then));
    }

    private void open(Path file, char[] secret, Consumer<String> then) {
        background.run(
                () -> {
                    try {
                        return new OpenPackage(session, TimeSource.CLOCK).open(file, secret);
                    } finally {
                        Arrays.fill(secret, '\0');
                    }
                },
                (taken, failure) -> {
                    if (taken == null) {
                        dialogs.problem(Objects.requireNonNull(failure));
                    } else {
                        dialogs.done(Text.of("team.open.done", taken.lea(), taken.authorLetter()));
                        then.accept(taken.id());
                    }
                });
    }
}
