package opr.fieldbook.log;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a revision: SHA-256 over its content, 64 lower-case hex digits. Kept as four numbers: an inspection may
 * hold very many of them.
 */
public final class RevisionId implements Comparable<RevisionId> {

    private static final int DIGITS = 64;
    private static final int PART = 16;

    private final long first;
    private final long second;
    private final long third;
    private final long fourth;

    /** Reads {@code <64 hex>}. */
    public RevisionId(String hex) {
        if (hex.length() != DIGITS || !hex.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
            throw new IllegalArgumentException("Not a revision id");
        }
        this.first = part(hex, 0);
        this.second = part(hex, 1);
        this.third = part(hex, 2);
        this.fourth = part(hex, 3);
    }

    private static long part(String hex, int index) {
        return Long.parseUnsignedLong(hex, index * PART, (index + 1) * PART, 16);
    }

    public String hex() {
        HexFormat format = HexFormat.of();
        return format.toHexDigits(first)
                + format.toHexDigits(second)
                + format.toHexDigits(third)
                + format.toHexDigits(fourth);
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
