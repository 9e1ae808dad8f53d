package opr.fieldbook.store.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.function.LongConsumer;
import opr.fieldbook.base.TwoSums;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file once, from its beginning to its end: looks for a mark, keeps the bytes that stand behind it, and makes the
 * SHA-256, and plain sums, of everything with those bytes taken as zero.
 */
final class MarkedReading {

    private static final int BUFFER = 1 << 17;

    private final byte[] mark;
    private final boolean[] inMark = new boolean[1 << Byte.SIZE];
    private final byte[] marked;
    private final @Nullable MessageDigest whole;
    private final TwoSums sums = new TwoSums();
    private byte[] digest = {};
    private long at = -1;
    private boolean several;

    /**
     * @param length  how many bytes stand behind the mark
     * @param digests whether the digest is made; the sums always are
     */
    MarkedReading(byte[] mark, int length, boolean digests) {
        this.whole = digests ? sha256() : null;
        this.mark = mark.clone();
        this.marked = new byte[length];
        for (byte each : mark) {
            inMark[each & 0xFF] = true;
        }
    }

    /** @param watch hears of the bytes, some at a time */
    void read(FileChannel channel, LongConsumer watch) throws IOException {
        int kept = 0;
        byte[] bytes = new byte[mark.length - 1 + BUFFER];
        long size = channel.size();
        for (long start = 0; start < size && !several; ) {
            int length = (int) Math.min(BUFFER, size - start);
            readFully(channel, ByteBuffer.wrap(bytes, kept, length), start);
            find(bytes, kept + length, start - kept);
            feed(bytes, kept, length, start);
            watch.accept(length);
            int keep = Math.min(mark.length - 1, kept + length);
            System.arraycopy(bytes, kept + length - keep, bytes, 0, keep);
            kept = keep;
            start += length;
        }
        if (at + marked.length > size) {
            at = -1;
        }
        if (whole != null) {
            digest = whole.digest();
        }
    }

    /** Where the bytes behind the mark begin; negative unless it stands in the file exactly once. */
    long at() {
        return several ? -1 : at;
    }

    /** The bytes behind the mark. */
    byte[] marked() {
        return marked.clone();
    }

    /** The sums of the whole, for telling it again. */
    long sums() {
        return sums.getValue();
    }

    /** The digest of the whole, if it was to be made. */
    byte[] digest() {
        return digest.clone();
    }

    /** Where the mark stands, one of its bytes stands at one of the places a mark's length apart: only those are looked at. */
    private void find(byte[] bytes, int length, long offset) {
        for (int i = mark.length - 1; i < length; i += mark.length) {
            if (inMark[bytes[i] & 0xFF]) {
                findAround(bytes, i, length, offset);
            }
        }
    }

    private void findAround(byte[] bytes, int place, int length, long offset) {
        int end = Math.min(place, length - mark.length);
        for (int i = place - mark.length + 1; i <= end; i++) {
            if (bytes[i] == mark[0] && Arrays.equals(bytes, i, i + mark.length, mark, 0, mark.length)) {
                several |= at >= 0;
                at = offset + i + mark.length;
            }
        }
    }

    /** The bytes behind the mark come after it, so they are known as such when they are reached. */
    private void feed(byte[] bytes, int from, int length, long start) {
        int begin = at < 0 ? length : Math.clamp(at - start, 0, length);
        int end = at < 0 ? length : Math.clamp(at + marked.length - start, 0, length);
        update(bytes, from, begin);
        if (end > begin) {
            System.arraycopy(bytes, from + begin, marked, (int) (start + begin - at), end - begin);
            update(new byte[end - begin], 0, end - begin);
        }
        update(bytes, from + end, length - end);
    }

    private void update(byte[] bytes, int from, int length) {
        sums.update(bytes, from, length);
        if (whole != null) {
            whole.update(bytes, from, length);
        }
    }

    private static void readFully(FileChannel channel, ByteBuffer into, long at) throws IOException {
        long position = at;
        while (into.hasRemaining()) {
            int read = channel.read(into, position);
            if (read < 0) {
                throw new IOException("The file ends at " + position);
            }
            position += read;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
