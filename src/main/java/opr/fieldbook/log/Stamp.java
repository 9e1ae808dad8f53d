package opr.fieldbook.log;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a revision, when and on which device. Clocks sort what is displayed; they decide nothing.
 *
 * @param author  the name of the person, as given at first start
 * @param device  the id of the device's key pair
 * @param at      wall time with its zone offset
 * @param byHand  the time was set by hand, not read from the clock
 * @param logical hybrid logical time: milliseconds, never behind anything the device had seen
 */
public record Stamp(String author, String device, OffsetDateTime at, boolean byHand, long logical) {

    /** The place of a revision in its device's chain: a count from 1 and the revision before. */
    public record Place(long seq, @Nullable RevisionId prev) {}
}
