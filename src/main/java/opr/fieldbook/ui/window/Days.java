package opr.fieldbook.ui.window;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as the screens show them: "Mar 9–11, 2021". */
final class Days {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d", Locale.US);

    private Days() {}

    static String range(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return FULL.format(first);
        }
        if (first.getYear() != last.getYear()) {
            return FULL.format(first) + " – " + FULL.format(last);
        }
        return first.getMonth() == last.getMonth()
                ? DAY.format(first) + "–" + last.getDayOfMonth() + ", " + last.getYear()
                : DAY.format(first) + " – " + FULL.format(last);
    }
}
