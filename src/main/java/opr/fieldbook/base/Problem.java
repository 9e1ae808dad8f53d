package opr.fieldbook.base;

import org.jspecify.annotations.Nullable;

/**
 * Something a person can act on: what happened, to which file, what is safe and what to do, in one sentence or a few.
 *
 * <p>Not for bugs (those stay plain runtime exceptions) and not for expected outcomes (those are return values). The
 * message is shown as it is, on screen and on the command line, and never contains a stack trace or case data.
 */
public final class Problem extends RuntimeException {

    /** What the command line does with it. */
    public enum Kind {
        /** Refused for a reason the user can mend; exit code 1. */
        REFUSED(1),
        /** A file is damaged, forged or not ours; exit code 3. */
        DAMAGED(3);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }

    private final Kind kind;
    private final String key;

    private Problem(Kind kind, String key, Object[] arguments, @Nullable Throwable cause) {
        super(Text.of(key, arguments), cause);
        this.kind = kind;
        this.key = key;
    }

    /** A refusal worded by a key of {@link Text}. */
    public static Problem refused(String key, Object... arguments) {
        return new Problem(Kind.REFUSED, key, arguments, null);
    }

    /** A refusal with the technical cause kept for a diagnostic. */
    public static Problem refused(Throwable cause, String key, Object... arguments) {
        return new Problem(Kind.REFUSED, key, arguments, cause);
    }

    /** A damaged, forged or foreign file, worded by a key of {@link Text}. */
    public static Problem damaged(String key, Object... arguments) {
        return new Problem(Kind.DAMAGED, key, arguments, null);
    }

    /** A damaged, forged or foreign file, with the technical cause kept. */
    public static Problem damaged(Throwable cause, String key, Object... arguments) {
        return new Problem(Kind.DAMAGED, key, arguments, cause);
    }

    public Kind kind() {
        return kind;
    }

    /** The key of its words, for whoever can do something about just this one. */
    public String key() {
        return key;
    }
}
