package opr.fieldbook.base;

import java.util.Locale;

/** A short stable code for a bug: the same bug gives the same code, so that a report of it can be found again. */
public final class ErrorCode {

    private static final int FRAMES = 5;

    private ErrorCode() {}

    /** Six letters and digits from the kind of failure and the first frames of our own code. */
    public static String of(Throwable failure) {
        StringBuilder trail = new StringBuilder();
        for (Throwable at = failure; at != null; at = at.getCause()) {
            trail.append(at.getClass().getName());
            int taken = 0;
            for (StackTraceElement frame : at.getStackTrace()) {
                if (frame.getClassName().startsWith("opr.fieldbook") && taken++ < FRAMES) {
                    trail.append(frame.getClassName()).append(frame.getMethodName());
                }
            }
        }
        long hash = trail.toString().hashCode() & 0xFFFFFFFFL;
        return String.format(Locale.ROOT, "%06X", hash % 0x1000000L);
    }
}
