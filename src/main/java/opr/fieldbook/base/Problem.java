package opr.fieldbook.base;

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

    private Problem(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** A refusal worded by a key of {@link Text}. */
    public static Problem refused(String key, Object... arguments) {
        return new Problem(Kind.REFUSED, Text.of(key, arguments), null);
    }

    /** A refusal with the technical cause kept for a diagnostic. */
    public static Problem refused(Throwable cause, String key, Object... arguments) {
        return new Problem(Kind.REFUSED, Text.of(key, arguments), cause);
    }

    /** A damaged, forged or foreign file, worded by a key of {@link Text}. */
    public static Problem damaged(String key, Object... arguments) {
        return new Problem(Kind.DAMAGED, Text.of(key, arguments), null);
    }

    /** A damaged, forged or foreign file, with the technical cause kept. */
    public static Problem damaged(Throwable cause, String key, Object... arguments) {
        return new Problem(Kind.DAMAGED, Text.of(key, arguments), cause);
    }

    public Kind kind() {
        return kind;
    }
}
