package opr.fieldbook.ui.home.line;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.program.Due;
import opr.fieldbook.domain.program.DueRules;
import opr.fieldbook.ui.theme.Glyph;
import org.jspecify.annotations.Nullable;

/** Dates as the home screen says them: "Mar 3, 2021", "7 days overdue", "5 days". */
public final class DueWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM d", Locale.US);
    private static final int NEAR_DAYS = 7;

    private DueWords() {}

    /** A day with its year. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** A day, with its year only where that is another one. */
    public static String brief(LocalDate date, LocalDate today) {
        return date.getYear() == today.getYear() ? SHORT.format(date) : DAY.format(date);
    }

    /** How far away it is. */
    public static String left(LocalDate date, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, date);
        if (days == 0) {
            return Text.of("home.days.today");
        }
        String key = days < 0 ? "home.days.overdue" : "home.days.left";
        return Math.abs(days) == 1 ? Text.of(key + "-one") : Text.of(key, Math.abs(days));
    }

    /** What falls due. */
    public static String kind(Due due, @Nullable Integer cycleMonths) {
        return switch (due.kind()) {
            case FIELDWORK_STARTS -> Text.of("home.due.fieldwork");
            case LAST_DAY_ON_SITE -> Text.of("home.due.last-day");
            case FOLLOW_UP_REVIEW -> Text.of("home.due.follow-up");
            case NEXT_INSPECTION -> Text.of(isBiennial(cycleMonths) ? "home.due.biennial" : "home.due.next");
        };
    }

    /** Every two years has a word of its own. */
    public static boolean isBiennial(@Nullable Integer cycleMonths) {
        return cycleMonths != null && cycleMonths == 24;
    }

    /** The icon and color of a date: red once it is past, amber in its last week. */
    public static Glyph glyph(LocalDate date, LocalDate today) {
        if (DueRules.when(date, today) == DueRules.When.OVERDUE) {
            return Glyph.OVERDUE;
        }
        return date.isAfter(today.plusDays(NEAR_DAYS)) ? Glyph.LATER : Glyph.SOON;
    }
}
