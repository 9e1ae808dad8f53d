package opr.fieldbook.store;

import java.nio.file.Path;
import opr.fieldbook.base.Problem;
import opr.fieldbook.store.sqlite.ExclusiveLock;

/**
 * Keeps a second process, or a second window of this one, out of a library. It is a lock of the operating system on
 * {@code library.lock}: it goes with the process, however that ends, so the file itself may stay.
 */
final class LibraryLock implements AutoCloseable {

    static final String NAME = "library.lock";

    private final ExclusiveLock lock;

    private LibraryLock(ExclusiveLock lock) {
        this.lock = lock;
    }

    /** Takes the lock at once or refuses. */
    static LibraryLock of(Path folder) {
        ExclusiveLock lock = ExclusiveLock.tryLock(folder.resolve(NAME));
        if (lock == null) {
            throw Problem.refused("problem.library-open-elsewhere", folder);
        }
        return new LibraryLock(lock);
    }

    @Override
    public void close() {
        lock.close();
    }
}
