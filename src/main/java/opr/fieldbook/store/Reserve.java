package opr.fieldbook.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Supplier;
import opr.fieldbook.base.AtomicFile;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;

/**
 * Eight mebibytes of the disk kept in a file of the library. When the disk is full the file is removed, and its room is what
 * a person saves and exports into while making room elsewhere; it is made again when there is plenty. Its bytes are random,
 * so that no file system stores them in less. May be used from any thread.
 */
public final class Reserve {

    /** The name of the file. */
    public static final String NAME = "library.reserve";

    private static final int CHUNK = 1 << 20;
    private static final int CHUNKS = 8;

    /** It is made only where this many times its size is free: it must not be what fills the disk. */
    private static final int PLENTY = 4;

    private final Path file;
    private final FileStore files;

    Reserve(Path folder, FileStore files) {
        this.file = folder.resolve(NAME);
        this.files = files;
    }

    public boolean isThere() {
        return files.exists(file);
    }

    /** Makes the file if it is not there and there is plenty of room. Whether it is there now. */
    public synchronized boolean keep() {
        if (isThere()) {
            return true;
        }
        try {
            if (files.room(file.getParent()) < (long) PLENTY * CHUNKS * CHUNK) {
                return false;
            }
            new AtomicFile(files).write(file, out -> {
                Random random = new Random();
                byte[] bytes = new byte[CHUNK];
                for (int i = 0; i < CHUNKS; i++) {
                    random.nextBytes(bytes);
                    out.write(bytes);
                }
            });
            return true;
        } catch (IOException | Problem laterPerhaps) {
            return false;
        }
    }

    /** Gives the room back; false if there was none to give. */
    public synchronized boolean release() {
        try {
            boolean there = isThere();
            files.delete(file);
            return there;
        } catch (IOException stays) {
            return false;
        }
    }

    /** Does the work; where the disk is full, gives the room back, does it once more, and tells that the room was needed. */
    public <T> T spend(Supplier<T> work, Runnable spent) {
        try {
            return work.get();
        } catch (Problem problem) {
            if (!DiskProblems.isFull(problem) || !release()) {
                throw problem;
            }
            T result = work.get();
            spent.run();
            return result;
        }
    }
}
