package opr.fieldbook.cli;

import java.util.Arrays;

/** A short code for a bug: the same bug in the same version has the same code, and it says nothing of the case. */
final class ErrorCode {

    private static final int FRAMES = 6;

    private ErrorCode() {}

    /** {@code E-} and six hex digits, from the kinds of the failures and where they came from. */
    static String of(Throwable bug) {
        int hash = 17;
        for (Throwable at = bug; at != null; at = at.getCause() == at ? null : at.getCause()) {
            hash = hash * 31 + at.getClass().getName().hashCode();
            for (StackTraceElement frame : Arrays.stream(at.getStackTrace()).limit(FRAMES).toList()) {
                hash = hash * 31 + (frame.getClassName() + frame.getMethodName()).hashCode();
            }
        }
        return String.format("E-%06x", hash & 0xFFFFFF);
    }
}
