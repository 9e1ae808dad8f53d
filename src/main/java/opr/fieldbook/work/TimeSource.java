package opr.fieldbook.work;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The time of an edit: the clock of this laptop with its zone, or a time set by hand, which is marked as such. */
public record TimeSource(@Nullable OffsetDateTime setByHand) {

    /** The laptop's clock. */
    public static final TimeSource CLOCK = new TimeSource(null);

    public OffsetDateTime now() {
        return setByHand != null ? setByHand : OffsetDateTime.now().truncatedTo(ChronoUnit.MILLIS);
    }

    public boolean byHand() {
        return setByHand != null;
    }
}
