package opr.fieldbook.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as they are printed: "March 26, 2021", "March 9–11, 2021". */
public final class PrintedDate {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.US);

    private PrintedDate() {}

    public static String of(LocalDate date) {
        return FULL.format(date);
    }

    /** The shortest unmistakable form of first to last day. */
    public static String range(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return of(first);
        }
        if (first.getYear() != last.getYear()) {
            return of(first) + " – " + of(last);
        }
        if (first.getMonth() != last.getMonth()) {
            return DAY.format(first) + " – " + of(last);
        }
        return DAY.format(first) + "–" + last.getDayOfMonth() + ", " + last.getYear();
    }
}
