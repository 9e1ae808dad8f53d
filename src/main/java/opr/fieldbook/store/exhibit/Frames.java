package opr.fieldbook.store.exhibit;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into frames of one length, of which only the last may be shorter, and tells which is the last. */
final class Frames {

    private final InputStream in;
    private final int length;
    private byte @Nullable [] ahead;
    private boolean last;

    Frames(InputStream in, int length) {
        this.in = in;
        this.length = length;
    }

    /** The next piece, or null after the last; a stream without bytes has none. */
    byte @Nullable [] next() throws IOException {
        byte[] piece = ahead == null ? in.readNBytes(length) : ahead;
        if (last || piece.length == 0) {
            return null;
        }
        ahead = in.readNBytes(length);
        last = ahead.length == 0;
        return piece;
    }

    /** Whether the piece given out is the last. */
    boolean wasLast() {
        return last;
    }
}
