package opr.fieldbook.seal;

import java.util.Arrays;
import opr.fieldbook.base.Problem;

/**
 * The printed second way into a library: 240 random bits, shown once as 12 groups of 4 characters. The alphabet leaves
 * out I, O, 0 and 1, which are misread.
 */
public final class RecoveryKey implements AutoCloseable {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int CHARACTERS = 48;
    private static final int GROUP = 4;
    private static final int BITS = 5;
    private static final int BYTES = CHARACTERS * BITS / 8;

    private final byte[] bytes;

    private RecoveryKey(byte[] bytes) {
        this.bytes = bytes;
    }

    public static RecoveryKey create() {
        return new RecoveryKey(Crypto.random(BYTES));
    }

    /** Reads what a person typed: spaces, dashes and letter case do not matter; any other shape is a problem. */
    public static RecoveryKey parse(CharSequence typed) {
        byte[] bytes = new byte[BYTES];
        int count = 0;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isDash(c)) {
                continue;
            }
            int value = ALPHABET.indexOf(Character.toUpperCase(c));
            if (value < 0 || count == CHARACTERS) {
                Arrays.fill(bytes, (byte) 0);
                throw Problem.refused("problem.recovery-key-shape");
            }
            put(bytes, count++, value);
        }
        if (count != CHARACTERS) {
            Arrays.fill(bytes, (byte) 0);
            throw Problem.refused("problem.recovery-key-shape");
        }
        return new RecoveryKey(bytes);
    }

    private static boolean isDash(char c) {
        return c == '_' || Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212' || c == '\u00AD';
    }

    private static void put(byte[] bytes, int character, int value) {
        for (int bit = 0; bit < BITS; bit++) {
            int at = character * BITS + bit;
            int set = value >> (BITS - 1 - bit) & 1;
            bytes[at / 8] |= (byte) (set << (7 - at % 8));
        }
    }

    /** The key as it is printed: {@code ABCD-EFGH-…}. */
    public String text() {
        StringBuilder out = new StringBuilder();
        for (int character = 0; character < CHARACTERS; character++) {
            if (character > 0 && character % GROUP == 0) {
                out.append('-');
            }
            int value = 0;
            for (int bit = 0; bit < BITS; bit++) {
                int at = character * BITS + bit;
                value = value << 1 | bytes[at / 8] >> (7 - at % 8) & 1;
            }
            out.append(ALPHABET.charAt(value));
        }
        return out.toString();
    }

    byte[] bytes() {
        return bytes;
    }

    /** Wipes the bits; a text once asked for is the caller's. */
    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }
}
