package opr.fieldbook.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import opr.fieldbook.base.AtomicFile;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;

/**
 * The pause after a wrong passphrase: 1, 2, 4 … at most 60 seconds. It is kept in a small plain file and so survives a
 * restart. It slows down a person at this machine; against a copied folder there is the cost of the key derivation.
 */
public final class UnlockDelay {

    static final String NAME = "unlock.delay";

    private static final int LONGEST = 60;

    private final Path file;
    private final FileStore files;
    private final Clock clock;

    UnlockDelay(Path folder, FileStore files, Clock clock) {
        this.file = folder.resolve(NAME);
        this.files = files;
        this.clock = clock;
    }

    /** The delay of the library in this folder. */
    public static UnlockDelay of(Path folder) {
        return new UnlockDelay(folder, FileStore.real(), Clock.systemUTC());
    }

    private record Tries(int failures, Instant next) {}

    /** How long to wait until a passphrase may be tried; zero if now. */
    public Duration remaining() {
        Tries tries = read();
        Duration left = Duration.between(clock.instant(), tries.next);
        // A clock set back must not lock anyone out for longer than the pause itself.
        Duration most = Duration.ofSeconds(pause(tries.failures));
        Duration capped = left.compareTo(most) > 0 ? most : left;
        return capped.isNegative() ? Duration.ZERO : capped;
    }

    /** Refuses a try within the pause. */
    void check() {
        Duration remaining = remaining();
        if (!remaining.isZero()) {
            throw wrong(remaining.plusNanos(999_999_999).toSeconds());
        }
    }

    /** Notes one more wrong passphrase; returns the problem to throw. */
    Problem failed() {
        int failures = read().failures + 1;
        long seconds = pause(failures);
        String text = "failures=" + failures + "\nnext=" + clock.instant().plusSeconds(seconds) + "\n";
        try {
            new AtomicFile(files).write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (Problem unwritable) {
            return wrong(seconds);
        }
        return wrong(seconds);
    }

    /** Forgets the wrong ones after a right one. */
    void reset() {
        try {
            if (files.exists(file)) {
                files.delete(file);
            }
        } catch (IOException stays) {
            return;
        }
    }

    private static Problem wrong(long seconds) {
        return seconds == 1
                ? Problem.refused("problem.passphrase-wrong-one")
                : Problem.refused("problem.passphrase-wrong", seconds);
    }

    private static long pause(int failures) {
        return failures < 1 ? 0 : Math.min(LONGEST, 1L << Math.min(failures - 1, 10));
    }

    /** A file that is missing or not as we wrote it counts as none. */
    private Tries read() {
        Tries none = new Tries(0, Instant.MIN);
        if (!files.exists(file)) {
            return none;
        }
        try {
            String text = new String(files.read(file), StandardCharsets.UTF_8);
            String[] lines = text.split("\n", -1);
            if (lines.length < 2 || !lines[0].startsWith("failures=") || !lines[1].startsWith("next=")) {
                return none;
            }
            return new Tries(
                    Math.max(0, Integer.parseInt(lines[0].substring("failures=".length()))),
                    Instant.parse(lines[1].substring("next=".length())));
        } catch (IOException | DateTimeException | NumberFormatException e) {
            return none;
        }
    }
}
