package opr.fieldbook.work.trust;

import java.time.OffsetDateTime;
import opr.fieldbook.domain.field.Codec;
import org.jspecify.annotations.Nullable;

/**
 * What this library keeps of another laptop.
 *
 * @param device 32 hex digits
 * @param how    how it came to be known; null if only its loss was noted
 * @param at     when, ISO 8601 with offset
 * @param lost   what it signs from then on is kept aside, ISO 8601 with offset; null if it is not lost
 * @param day    since when it was reported lost, if what it signed up to {@code lost} was taken in later; null if nothing was
 */
public record KnownLaptop(
        String device, @Nullable How how, String at, @Nullable String lost, @Nullable String day) {

    static final Codec<KnownLaptop> CODEC = Codec.group(KnownLaptop.class);

    /** How a laptop came to be known. */
    public enum How {
        /** Its package was opened here with a passphrase told in person, or it joined with one of somebody who is known. */
        INTRODUCED,
        /** Somebody compared its six words. */
        CONFIRMED,
        /** It is this library itself, under a name it no longer writes with. */
        OWN
    }

    /** Reported as lost since then; null if it is not. */
    public @Nullable OffsetDateTime lostSince() {
        return time(lost == null || day == null ? lost : day);
    }

    /** What it signs from then on is kept aside; null if it is not lost. */
    public @Nullable OffsetDateTime asideSince() {
        return time(lost);
    }

    /** When what was kept aside of it was taken in, the last time; null if it never was. */
    public @Nullable OffsetDateTime takenIn() {
        return day == null ? null : time(lost);
    }

    private static @Nullable OffsetDateTime time(@Nullable String written) {
        return written == null ? null : OffsetDateTime.parse(written);
    }

    KnownLaptop known(How way, String when) {
        return new KnownLaptop(device, way, when, lost, day);
    }

    KnownLaptop lost(@Nullable String since) {
        return new KnownLaptop(device, how, at, since, null);
    }

    /** It stays reported since the first day; one that is lost no more does not become lost again. */
    KnownLaptop tookIn(String now) {
        return lost == null ? this : new KnownLaptop(device, how, at, now, day == null ? lost : day);
    }
}
