package opr.fieldbook.ui.settle;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times as they stand beside what people did. */
public final class When {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MMM d, HH:mm", Locale.US);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.US);

    private When() {}

    /** "Mar 10, 16:22", or a dash for none. */
    public static String moment(@Nullable OffsetDateTime time) {
        return time == null ? "–" : MOMENT.format(time);
    }

    /** "16:40:02". */
    public static String clock(OffsetDateTime time) {
        return CLOCK.format(time);
    }
}
