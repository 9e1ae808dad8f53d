package opr.fieldbook.work.play;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import opr.fieldbook.work.TimeSource;

/** The clock of one laptop: each look at it is a second later, and it can be set wrong. */
final class SetClock implements TimeSource {

    private static final OffsetDateTime START = OffsetDateTime.of(2027, 3, 9, 8, 0, 0, 0, ZoneOffset.UTC);

    private OffsetDateTime now = START;

    /** Jumps ahead or back. */
    void jump(Duration by) {
        now = now.plus(by);
    }

    @Override
    public OffsetDateTime now() {
        now = now.plusSeconds(1);
        return now;
    }

    @Override
    public boolean byHand() {
        return false;
    }
}
