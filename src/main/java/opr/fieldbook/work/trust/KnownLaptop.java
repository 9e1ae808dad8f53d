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
 * @param lost   lost since, ISO 8601 with offset; null if it is not
 */
public record KnownLaptop(
        String device, @Nullable How how, String at, @Nullable String lost) {

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

    /** Lost since then; null if it is not. */
    public @Nullable OffsetDateTime lostSince() {
        String since = lost;
        return since == null ? null : OffsetDateTime.parse(since);
    }

    KnownLaptop known(How way, String when) {
        return new KnownLaptop(device, way, when, lost);
    }

    KnownLaptop lost(@Nullable String since) {
        return new KnownLaptop(device, how, at, since);
    }
}
