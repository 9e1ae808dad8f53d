package opr.fieldbook.ui.lea;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days as people type them: 3/9/2027, 2027-03-09, Mar 9, 2027, March 9 2027. */
final class DateText {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);

    private static final List<DateTimeFormatter> READ = List.of("M/d/uuuu", "M-d-uuuu", "uuuu-M-d", "MMM d uuuu", "MMMM d uuuu")
            .stream()
            .map(DateText::format)
            .toList();

    private DateText() {}

    static String of(LocalDate day) {
        return SHOWN.format(day);
    }

    /** The day; nothing if it cannot be read or there is no such day. */
    static Optional<LocalDate> read(String typed) {
        String plain = typed.strip().replace(",", " ").replace(".", " ").replaceAll("\\s+", " ");
        for (DateTimeFormatter format : READ) {
            try {
                LocalDate day = LocalDate.parse(plain, format);
                return day.getYear() < 1900 || day.getYear() > 2200 ? Optional.empty() : Optional.of(day);
            } catch (DateTimeException tryTheNext) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.US)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
