package opr.fieldbook.cli.call;

import java.time.OffsetDateTime;
import java.util.Objects;
import opr.fieldbook.work.TimeSource;
import org.jspecify.annotations.Nullable;

/** The time of the call that runs now: the clock, or what {@code --at} says. Belongs to the thread that runs the calls. */
public final class CallTime implements TimeSource {

    private TimeSource present = TimeSource.CLOCK;

    /** From here on this time counts; null for the clock. */
    public void set(@Nullable OffsetDateTime at) {
        present = at == null ? TimeSource.CLOCK : TimeSource.at(at);
    }

    @Override
    public OffsetDateTime now() {
        return Objects.requireNonNull(present.now());
    }

    @Override
    public boolean byHand() {
        return present.byHand();
    }
}
