package opr.fieldbook.store.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
        if (isInUse()) {
            return false;
        }
        try (FileChannel channel = writing()) {
            return seal(channel).at() >= 0;
        }
    }

    /**
     * The same, then reads the file again as the disk gives it back: returns false also if a byte is not as it was when the
     * digest was made.
     */
    public boolean sealAndReadBack() throws IOException {
        if (isInUse()) {
            return false;
        }
        try (FileChannel channel = writing()) {
            MarkedReading before = seal(channel);
            MarkedReading back = read(channel, false);
            return before.at() >= 0
                    && before.at() == back.at()
                    && before.sums() == back.sums()
                    && Arrays.equals(before.digest(), back.marked());
        }
    }

    private boolean isInUse() {
        return Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    }

    private FileChannel writing() throws IOException {
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private MarkedReading seal(FileChannel channel) throws IOException {
        // The disk writes while the processor reads.
        CompletableFuture<Void> flushing = CompletableFuture.runAsync(() -> force(channel));
        MarkedReading reading;
        try {
            reading = read(channel, true);
        } finally {
            flushed(flushing);
        }
        if (reading.at() >= 0) {
            channel.write(ByteBuffer.wrap(reading.digest()), reading.at());
            channel.force(false);
        }
        return reading;
    }

    private static void force(FileChannel channel) {
        try {
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void flushed(CompletableFuture<Void> flushing) throws IOException {
        try {
            flushing.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof UncheckedIOException disk ? disk.getCause() : new IOException(e.getCause());
        }
    }

    /** Whether the file was in use when it was left or copied. */
    public boolean isOpen() throws IOException {
        return check() == State.OPEN;
    }

    /** Compares the file with its digest. */
    public State check() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MarkedReading reading = read(channel, true);
            if (reading.at() < 0) {
                return State.MISSING;
            }
            if (Arrays.equals(reading.marked(), new byte[DIGEST])) {
                return State.OPEN;
            }
            return MessageDigest.isEqual(reading.marked(), reading.digest()) ? State.WHOLE : State.CHANGED;
        }
    }

    private MarkedReading read(FileChannel channel, boolean digests) throws IOException {
        MarkedReading reading = new MarkedReading(MARK, DIGEST, digests);
        reading.read(channel, watch);
        return reading;
    }
}
