package opr.fieldbook.store.exhibit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;

/** The plain bytes of a stored exhibit. Each chunk is verified before a byte of it is given out, the whole at the end. */
final class OpenedExhibit extends InputStream {

    private final Path file;
    private final InputStream sealed;
    private final Frames frames;
    private final Chunks chunks;
    private byte[] plain = new byte[0];
    private int at;
    private boolean begun;

    OpenedExhibit(Path file, InputStream sealed, Chunks chunks) {
        this.file = file;
        this.sealed = sealed;
        this.frames = new Frames(sealed, Chunks.SEALED);
        this.chunks = chunks;
    }

    @Override
    public int read() throws IOException {
        return atEnd() ? -1 : plain[at++] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (atEnd()) {
            return -1;
        }
        int given = Math.min(length, plain.length - at);
        System.arraycopy(plain, at, into, offset, given);
        at += given;
        return given;
    }

    /** A file without a chunk is cut off: an exhibit has at least one. */
    private boolean atEnd() throws IOException {
        if (at < plain.length) {
            return false;
        }
        byte[] next = frames.next();
        if (next == null && begun) {
            return true;
        }
        begun = true;
        plain = chunks.open(next == null ? new byte[0] : next, frames.wasLast(), file);
        at = 0;
        return false;
    }

    @Override
    public void close() throws IOException {
        try (chunks) {
            sealed.close();
        }
    }
}
