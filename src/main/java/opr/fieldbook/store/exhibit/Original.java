package opr.fieldbook.store.exhibit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What becomes an exhibit. It is read twice, first for its digest and then to be sealed, so that it is never held in memory as a
 * whole and never stands in the clear in a file of ours.
 */
public final class Original {

    private final Path name;
    private final Opening opening;

    private Original(Path name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    /** A file; refused at once when it is none. */
    public static Original of(Path file, FileStore files) {
        if (!Files.exists(file)) {
            throw Problem.refused("problem.exhibit-missing-file", file);
        }
        if (!Files.isRegularFile(file)) {
            throw Problem.refused("problem.exhibit-no-file", file);
        }
        return new Original(file, () -> files.open(file));
    }

    /** Something that was pasted or is in memory for another reason. */
    public static Original of(String name, byte[] bytes) {
        return new Original(Path.of(name), () -> new ByteArrayInputStream(bytes));
    }

    /** Opens what is read; it gives the same bytes each time. */
    @FunctionalInterface
    private interface Opening {
        InputStream open() throws IOException;
    }

    /** What the original is called where it came from. */
    public Path name() {
        return name;
    }

    /** The first bytes, by which its kind is told; fewer if there are no more. */
    public byte[] beginning(int most) {
        try (InputStream in = opening.open()) {
            return in.readNBytes(most);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Takes one piece; the disk that it writes to may fail. */
    @FunctionalInterface
    interface PieceTaker {
        void take(byte[] piece, boolean last) throws IOException;
    }

    /** Gives the bytes in frames of a chunk's length, and answers size and digest of what was read. */
    Measure read(PieceTaker taker) throws IOException {
        MessageDigest digest = Chunks.sha256();
        long size = 0;
        try (InputStream in = open()) {
            Frames frames = new Frames(in, Chunks.PLAIN);
            byte[] piece = next(frames);
            while (piece != null) {
                digest.update(piece);
                size += piece.length;
                taker.take(piece, frames.wasLast());
                piece = next(frames);
            }
        }
        return new Measure(size, Chunks.hex(digest.digest()));
    }

    /** Size and digest of what was read. */
    record Measure(long size, String sha256) {}

    private InputStream open() {
        try {
            return opening.open();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private byte @Nullable [] next(Frames frames) {
        try {
            return frames.next();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private Problem unreadable(IOException e) {
        return e instanceof AccessDeniedException
                ? Problem.refused(e, "problem.exhibit-unreadable", name)
                : DiskProblems.of(e, name);
    }
}
