package opr.fieldbook.store.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * A check over every byte of a closed file, also those that no row uses: SHA-256 of the file with the 32 bytes of the
 * digest taken as zero. It stands in the file's own table {@code whole}, after a mark by which it is found, and is zero
 * while the file is in use. It finds damage without any key; against forgery there are the sealed rows and signatures.
 */
public final class WholeDigest {

    /** What the check of a file says. */
    public enum State {
        /** Every byte is as it was when the file was closed. */
        WHOLE,
        /** The file is in use, or its program was killed: there is no digest to compare with. */
        OPEN,
        /** A byte has changed since. */
        CHANGED,
        /** The place of the digest is not found. */
        MISSING
    }

    private static final byte[] MARK = "opr:whole:digest".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGEST = 32;
    private static final int BUFFER = 1 << 20;

    private final Path file;

    public WholeDigest(Path file) {
        this.file = file;
    }

    /** The bytes of the row while the file is in use. */
    public static byte[] open() {
        return Arrays.copyOf(MARK, MARK.length + DIGEST);
    }

    /** Writes the digest into a file that nobody has open. Returns false if somebody has, or there is no place for it. */
    public boolean seal() throws IOException {
        if (Files.exists(file.resolveSibling(file.getFileName() + "-wal"))) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long at = find(channel);
            if (at < 0) {
                return false;
            }
            channel.write(ByteBuffer.wrap(digest(channel, at)), at);
            channel.force(false);
            return true;
        }
    }

    /** Whether the file was in use when it was left or copied; cheaper than {@link #check}. */
    public boolean isOpen() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long at = find(channel);
            ByteBuffer stored = ByteBuffer.allocate(DIGEST);
            if (at >= 0) {
                readFully(channel, stored, at);
            }
            return at >= 0 && Arrays.equals(stored.array(), new byte[DIGEST]);
        }
    }

    /** Compares the file with its digest. */
    public State check() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long at = find(channel);
            if (at < 0) {
                return State.MISSING;
            }
            ByteBuffer stored = ByteBuffer.allocate(DIGEST);
            readFully(channel, stored, at);
            if (Arrays.equals(stored.array(), new byte[DIGEST])) {
                return State.OPEN;
            }
            return MessageDigest.isEqual(stored.array(), digest(channel, at)) ? State.WHOLE : State.CHANGED;
        }
    }

    /** Where the digest begins; negative unless the mark stands in the file exactly once. */
    private static long find(FileChannel channel) throws IOException {
        byte[] bytes = new byte[BUFFER];
        long found = -1;
        long size = channel.size();
        for (long start = 0; start < size; start += BUFFER - MARK.length) {
            int length = (int) Math.min(BUFFER, size - start);
            readFully(channel, ByteBuffer.wrap(bytes, 0, length), start);
            for (int i = 0; i + MARK.length <= length; i++) {
                if (bytes[i] == MARK[0] && Arrays.equals(bytes, i, i + MARK.length, MARK, 0, MARK.length)) {
                    long at = start + i + MARK.length;
                    if (found >= 0 && found != at) {
                        return -1;
                    }
                    found = at;
                }
            }
        }
        return found + DIGEST <= size ? found : -1;
    }

    private static byte[] digest(FileChannel channel, long at) throws IOException {
        MessageDigest digest = sha256();
        feed(channel, 0, at, digest);
        digest.update(new byte[DIGEST]);
        feed(channel, at + DIGEST, channel.size(), digest);
        return digest.digest();
    }

    private static void feed(FileChannel channel, long from, long to, MessageDigest digest) throws IOException {
        byte[] bytes = new byte[BUFFER];
        for (long at = from; at < to; at += BUFFER) {
            int length = (int) Math.min(BUFFER, to - at);
            readFully(channel, ByteBuffer.wrap(bytes, 0, length), at);
            digest.update(bytes, 0, length);
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
