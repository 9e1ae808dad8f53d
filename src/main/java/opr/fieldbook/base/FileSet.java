package opr.fieldbook.base;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes several files of one folder, all or none: each to its {@code .part}, synced, read back and compared; then each gets
 * its name. What stood under a name before is kept beside it until all have theirs, and comes back if one fails.
 */
public final class FileSet {

    private static final String BEFORE = ".before";

    private final FileStore files;
    private final Map<Path, byte[]> contents = new LinkedHashMap<>();
    private final List<Path> named = new ArrayList<>();
    private final List<Path> kept = new ArrayList<>();

    public FileSet(FileStore files) {
        this.files = files;
    }

    /** One more file with its bytes. */
    public void add(Path target, byte[] bytes) {
        contents.put(target, bytes);
    }

    /** Writes them all; the folder is made if it is not there. Failures arrive as {@link Problem}s, nothing remains then. */
    public void write(Path folder) {
        write(folder, () -> {});
    }

    /**
     * The same.
     *
     * @param ready runs when all bytes are on the disk and before the first file gets its name; if it fails, nothing remains
     */
    public void write(Path folder, Runnable ready) {
        boolean done = false;
        Path at = folder;
        try {
            files.createFolder(folder);
            for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
                at = file.getKey();
                writePart(at, file.getValue());
            }
            ready.run();
            for (Path target : contents.keySet()) {
                at = target;
                name(target);
            }
            done = true;
        } catch (IOException e) {
            throw DiskProblems.of(e, at);
        } finally {
            if (!done) {
                contents.keySet().forEach(target -> discard(AtomicFile.partOf(target)));
                named.forEach(this::discard);
                kept.forEach(this::putBack);
            }
        }
        kept.forEach(target -> discard(before(target)));
        try {
            files.forceFolder(folder.toAbsolutePath());
        } catch (IOException e) {
            throw Problem.refused(e, "problem.disk-unconfirmed", folder);
        }
    }

    private void writePart(Path target, byte[] bytes) throws IOException {
        Path part = AtomicFile.partOf(target);
        try (OutputStream out = files.create(part)) {
            out.write(bytes);
        }
        files.force(part);
        if (!Arrays.equals(digest(bytes), digest(files.read(part)))) {
            throw Problem.refused("problem.disk-readback", target);
        }
    }

    private void name(Path target) throws IOException {
        if (files.exists(target)) {
            AtomicFile.patiently(() -> files.replace(target, before(target)));
            kept.add(target);
        }
        AtomicFile.patiently(() -> files.replace(AtomicFile.partOf(target), target));
        named.add(target);
    }

    private static Path before(Path target) {
        return target.resolveSibling(target.getFileName() + BEFORE);
    }

    /** The first failure is the one to tell. */
    private void discard(Path file) {
        try {
            files.delete(file);
        } catch (IOException stays) {
            return;
        }
    }

    private void putBack(Path target) {
        try {
            files.replace(before(target), target);
        } catch (IOException staysBeside) {
            return;
        }
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
