package opr.fieldbook.ui.overview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Days as "Mar 9, 2021"; also read as 2021-03-09 and 3/9/2021. */
final class DayText extends StringConverter<@Nullable LocalDate> {

    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US),
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("M/d/uuuu", Locale.US));

    @Override
    public String toString(@Nullable LocalDate day) {
        return day == null ? "" : FORMS.getFirst().format(day);
    }

    @Override
    public @Nullable LocalDate fromString(String text) {
        for (DateTimeFormatter form : FORMS) {
            try {
                return LocalDate.parse(text.strip(), form);
            } catch (DateTimeException other) {
                continue;
            }
        }
        return null;
    }
}
