package opr.fieldbook.ui.unlock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** When the next passphrase may be tried: after a wrong one a while must pass. */
final class NextTry {

    private final Clock clock;
    private Instant at = Instant.MIN;

    NextTry(Clock clock) {
        this.clock = clock;
    }

    /** From now on so long; zero for at once. */
    void in(Duration delay) {
        at = delay.isZero() ? Instant.MIN : clock.instant().plus(delay);
    }

    void atOnce() {
        at = Instant.MIN;
    }

    /** Whole seconds still to wait, the begun one counted. */
    int seconds() {
        Duration left = Duration.between(clock.instant(), at);
        return left.isNegative() ? 0 : (int) left.plusMillis(999).toSeconds();
    }
}
