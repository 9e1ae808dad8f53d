package opr.fieldbook.seal;

import java.util.Arrays;

/** 32 secret bytes with an end: after {@link #wipe} they are zero and asking for them is a bug. */
final class SecretBytes {

    private final byte[] bytes;
    private boolean wiped;

    /** Takes the array over; nobody else may keep it. */
    SecretBytes(byte[] bytes) {
        if (bytes.length != Crypto.KEY_BYTES) {
            throw new IllegalArgumentException("A key has 32 bytes, not " + bytes.length);
        }
        this.bytes = bytes;
    }

    /** The array itself, not a copy. */
    synchronized byte[] get() {
        if (wiped) {
            throw new IllegalStateException("The key is closed");
        }
        return bytes;
    }

    synchronized void wipe() {
        wiped = true;
        Arrays.fill(bytes, (byte) 0);
    }

    synchronized boolean isWiped() {
        return wiped;
    }
}
