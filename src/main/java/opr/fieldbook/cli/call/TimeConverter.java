package opr.fieldbook.cli.call;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import opr.fieldbook.base.Text;
import picocli.CommandLine.TypeConversionException;

/** Reads days and times, and says in words what a right one looks like. */
public final class TimeConverter {

    private TimeConverter() {}

    /** A day such as 2027-03-10. */
    public static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new TypeConversionException(Text.of("cli.usage.not-a-date", text));
        }
    }

    /** A time with its offset, such as 2027-03-10T09:00:00-05:00. */
    public static OffsetDateTime time(String text) {
        try {
            return OffsetDateTime.parse(text.strip());
        } catch (DateTimeException e) {
            throw new TypeConversionException(Text.of("cli.usage.not-a-time", text));
        }
    }
}
