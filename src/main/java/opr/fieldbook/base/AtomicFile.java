package opr.fieldbook.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * Writes a file whole or not at all: {@code name.part} in the target folder, sync, read back and compare, rename, folder
 * sync. Whatever fails, the target is unchanged (or absent, if it was) and the {@code .part} is removed.
 *
 * <p>The rename is retried for two seconds while another program (a virus scanner, a viewer) holds the target. Failures
 * arrive as {@link Problem}s that name the target.
 */
public final class AtomicFile {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int PAUSE_MILLIS = 50;

    private final FileStore files;

    public AtomicFile(FileStore files) {
        this.files = files;
    }

    /** Writes the content of a file into a stream; the stream is closed by the caller. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Makes a file at a path by means of its own (a database); it must be closed when this returns. */
    @FunctionalInterface
    public interface Build {
        void at(Path part) throws IOException;
    }

    /** The name under which a file is written before it gets its own. */
    public static Path partOf(Path target) {
        return target.resolveSibling(target.getFileName() + ".part");
    }

    /** Puts these bytes in place of the target. */
    public void write(Path target, byte[] bytes) {
        write(target, out -> out.write(bytes));
    }

    /** Puts what the content writes in place of the target; the content is compared with what the disk gives back. */
    public void write(Path target, Content content) {
        publish(target, part -> {
            long written = writePart(part, content);
            files.force(part);
            if (written != sumOf(part)) {
                throw Problem.refused("problem.disk-readback", target);
            }
        });
    }

    /** Puts a file built in place of the target. The builder checks the content; it is synced here. */
    public void build(Path target, Build build) {
        publish(target, part -> {
            build.at(part);
            files.force(part);
        });
    }

    private void publish(Path target, Build build) {
        Path part = partOf(target);
        boolean done = false;
        try {
            build.at(part);
            rename(part, target);
            done = true;
        } catch (IOException e) {
            throw DiskProblems.of(e, target);
        } finally {
            if (!done) {
                discard(part);
            }
        }
        try {
            files.forceFolder(target.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw Problem.refused(e, "problem.disk-unconfirmed", target);
        }
    }

    private long writePart(Path part, Content content) throws IOException {
        TwoSums sums = new TwoSums();
        try (OutputStream out = new CheckedOutputStream(files.create(part), sums)) {
            content.writeTo(out);
        }
        return sums.getValue();
    }

    private long sumOf(Path file) throws IOException {
        TwoSums sums = new TwoSums();
        try (InputStream in = new CheckedInputStream(files.open(file), sums)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return sums.getValue();
    }

    private void rename(Path part, Path target) throws IOException {
        patiently(() -> files.replace(part, target));
    }

    /** A rename that another program may hold up. */
    @FunctionalInterface
    interface Rename {
        void run() throws IOException;
    }

    /** Tries again for two seconds while another program holds the file. */
    static void patiently(Rename rename) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                rename.run();
                return;
            } catch (FileSystemException held) {
                if (!mayBeHeld(held) || System.nanoTime() > end) {
                    throw held;
                }
                pause(held);
            }
        }
    }

    private static boolean mayBeHeld(FileSystemException e) {
        if (e instanceof NoSuchFileException || DiskProblems.isFull(e)) {
            return false;
        }
        String reason = e.getReason();
        return e instanceof AccessDeniedException || (reason != null && reason.contains("another process"));
    }

    private static void pause(FileSystemException held) throws FileSystemException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw held;
        }
    }

    /** The first failure is the one to tell; a part that cannot be removed is overwritten by the next try. */
    private void discard(Path part) {
        try {
            files.delete(part);
        } catch (IOException ignored) {
            return;
        }
    }
}
