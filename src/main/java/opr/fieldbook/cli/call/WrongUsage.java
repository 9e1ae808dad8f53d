package opr.fieldbook.cli.call;

import opr.fieldbook.base.Text;

/** The command line was not used as it is meant; exit code 2. The message is one short line. */
public final class WrongUsage extends RuntimeException {

    private WrongUsage(String message) {
        super(message);
    }

    /** Worded by a key of {@link Text}. */
    public static WrongUsage of(String key, Object... arguments) {
        return new WrongUsage(Text.of(key, arguments));
    }
}
