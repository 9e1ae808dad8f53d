package opr.fieldbook.work;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** The time of an edit: the clock of this laptop with its zone, or a time set by hand, which is marked as such. */
public interface TimeSource {

    /** The laptop's clock. */
    TimeSource CLOCK = new TimeSource() {
        @Override
        public OffsetDateTime now() {
            return OffsetDateTime.now().truncatedTo(ChronoUnit.MILLIS);
        }

        @Override
        public boolean byHand() {
            return false;
        }
    };

    /** One moment, set by hand. */
    static TimeSource at(OffsetDateTime moment) {
        return new SetByHand(moment);
    }

    OffsetDateTime now();

    /** Whether the time was set by hand. */
    boolean byHand();

    /** A time set by hand. */
    record SetByHand(OffsetDateTime now) implements TimeSource {
        @Override
        public boolean byHand() {
            return true;
        }
    }
}
