package opr.fieldbook.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class NextTryTest {

    private static final Instant START = Instant.parse("2027-03-09T08:00:00Z");

    private final Moved clock = new Moved();
    private final NextTry next = new NextTry(clock);

    /** A clock that a test moves. */
    private static final class Moved extends Clock {
        private Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void theFirstTryNeedNotWait() {
        assertThat(next.seconds()).isZero();
    }

    @Test
    void aBegunSecondIsCountedWhole() {
        next.in(Duration.ofMillis(2_500));
        assertThat(next.seconds()).isEqualTo(3);
        clock.now = START.plusMillis(2_499);
        assertThat(next.seconds()).isEqualTo(1);
        clock.now = START.plusMillis(2_500);
        assertThat(next.seconds()).isZero();
        clock.now = START.plusSeconds(100);
        assertThat(next.seconds()).isZero();
    }

    @Test
    void anotherLibraryNeedNotWait() {
        next.in(Duration.ofMinutes(1));
        next.atOnce();
        assertThat(next.seconds()).isZero();
        next.in(Duration.ofMinutes(1));
        next.in(Duration.ZERO);
        assertThat(next.seconds()).isZero();
    }
}
