package opr.fieldbook.log;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a revision: SHA-256 over its content, 64 lower-case hex digits. Kept as four numbers: an inspection may
 * hold very many of them.
 */
public final class RevisionId implements Comparable<RevisionId> {

    private static final int DIGITS = 64;
    private static final int PART = 16;
    private static final int BYTES = 32;

    private final long first;
    private final long second;
    private final long third;
    private final long fourth;

    /** Reads {@code <64 hex>}. */
    public RevisionId(String hex) {
        if (hex.length() != DIGITS) {
            throw new IllegalArgumentException("Not a revision id");
        }
        this.first = part(hex, 0);
        this.second = part(hex, 1);
        this.third = part(hex, 2);
        this.fourth = part(hex, 3);
    }

    /** Reads the 32 bytes of a digest. */
    public RevisionId(byte[] digest) {
        if (digest.length != BYTES) {
            throw new IllegalArgumentException("Not a revision id");
        }
        ByteBuffer bytes = ByteBuffer.wrap(digest);
        this.first = bytes.getLong();
        this.second = bytes.getLong();
        this.third = bytes.getLong();
        this.fourth = bytes.getLong();
    }

    private static long part(String hex, int index) {
        long part = 0;
        for (int at = index * PART; at < (index + 1) * PART; at++) {
            part = part << 4 | digit(hex.charAt(at));
        }
        return part;
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= 'a' && c <= 'f') {
            return c - 'a' + 10;
        }
        throw new IllegalArgumentException("Not a revision id");
    }

    /** The 32 bytes. */
    public byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .putLong(first)
                .putLong(second)
                .putLong(third)
                .putLong(fourth)
                .array();
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    @Override
    public int compareTo(RevisionId other) {
        int order = Long.compareUnsigned(first, other.first);
        if (order == 0) {
            order = Long.compareUnsigned(second, other.second);
        }
        if (order == 0) {
            order = Long.compareUnsigned(third, other.third);
        }
        return order == 0 ? Long.compareUnsigned(fourth, other.fourth) : order;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RevisionId id
                && id.first == first
                && id.second == second
                && id.third == third
                && id.fourth == fourth;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(first);
    }

    @Override
    public String toString() {
        return hex();
    }
}
