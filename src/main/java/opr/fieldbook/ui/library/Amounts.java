package opr.fieldbook.ui.library;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import opr.fieldbook.base.Text;

/** Bytes and moments in words. */
final class Amounts {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("MMM d, uuuu HH:mm", Locale.US).withZone(ZoneId.systemDefault());
    private static final double KILO = 1e3;
    private static final double MEGA = 1e6;
    private static final double GIGA = 1e9;

    private Amounts() {}

    static String bytes(long bytes) {
        if (bytes < MEGA) {
            return Text.of("settings.kilobytes", String.format(Locale.US, "%,.0f", Math.ceil(bytes / KILO)));
        }
        return bytes < GIGA
                ? Text.of("settings.megabytes", String.format(Locale.US, "%,.1f", bytes / MEGA))
                : Text.of("settings.gigabytes", String.format(Locale.US, "%,.1f", bytes / GIGA));
    }

    static String when(Instant moment) {
        return WHEN.format(moment);
    }
}
