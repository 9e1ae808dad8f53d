package opr.fieldbook.store.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.function.LongConsumer;

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

    private final Path file;
    private final LongConsumer watch;

    public WholeDigest(Path file) {
        this(file, bytes -> {});
    }

    /** @param watch hears of the bytes as they are read, some at a time; what it throws ends the reading */
    public WholeDigest(Path file, LongConsumer watch) {
        this.file = file;
        this.watch = watch;
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
            MarkedReading reading = read(channel);
            if (reading.at() < 0) {
                return false;
            }
            channel.write(ByteBuffer.wrap(reading.digest()), reading.at());
            channel.force(false);
            return true;
        }
    }

    /** Whether the file was in use when it was left or copied. */
    public boolean isOpen() throws IOException {
        return check() == State.OPEN;
    }

    /** Compares the file with its digest. */
    public State check() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MarkedReading reading = read(channel);
            if (reading.at() < 0) {
                return State.MISSING;
            }
            if (Arrays.equals(reading.marked(), new byte[DIGEST])) {
                return State.OPEN;
            }
            return MessageDigest.isEqual(reading.marked(), reading.digest()) ? State.WHOLE : State.CHANGED;
        }
    }

    private MarkedReading read(FileChannel channel) throws IOException {
        MarkedReading reading = new MarkedReading(MARK, DIGEST);
        reading.read(channel, watch);
        return reading;
    }
}
