package opr.fieldbook.base;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** Random identities and salts. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A time-ordered random id (UUID version 7): new rows of a table stand near each other. */
    public static String next() {
        long millis = Instant.now().toEpochMilli();
        long high = (millis << 16) | 0x7000 | (RANDOM.nextInt() & 0xFFF);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    /** 32 hex digits, 128 random bits. */
    public static String salt() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
