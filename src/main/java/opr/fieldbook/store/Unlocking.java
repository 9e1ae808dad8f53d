package opr.fieldbook.store;

import java.time.Clock;
import opr.fieldbook.base.Problem;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.seal.LibraryKey;
import opr.fieldbook.seal.RecoveryKey;
import opr.fieldbook.seal.SealBroken;
import opr.fieldbook.store.sqlite.Container;
import org.jspecify.annotations.Nullable;

/** Opens a library with one of its secrets: takes the lock, minds the pause after wrong ones, opens a slot. */
final class Unlocking {

    private final LibraryFolder folder;
    private final UnlockDelay delay;

    Unlocking(LibraryFolder folder, Clock clock) {
        this.folder = folder;
        this.delay = new UnlockDelay(folder.path(), folder.files(), clock);
    }

    Library with(char[] passphrase) {
        return locked(content -> {
            delay.check();
            LibraryKey key = open(content, passphrase);
            if (key == null) {
                throw delay.failed();
            }
            delay.reset();
            return key;
        });
    }

    Library with(RecoveryKey recovery) {
        return locked(content -> {
            LibraryKey key = open(content, recovery);
            if (key == null) {
                throw Problem.refused("problem.recovery-key-wrong");
            }
            delay.reset();
            return key;
        });
    }

    /** Finds the key of a library among its slots, or throws. */
    @FunctionalInterface
    private interface Secret {
        LibraryKey open(LibraryKeyFile.Content content);
    }

    private Library locked(Secret secret) {
        folder.requireLibrary();
        LibraryLock lock = LibraryLock.of(folder.path());
        LibraryKey key = null;
        boolean done = false;
        try {
            Container.LIBRARY.check(folder.database());
            LibraryKeyFile.Content content = folder.keyFile().read();
            key = secret.open(content);
            Library library = Library.assemble(folder, lock, content, key);
            done = true;
            return library;
        } finally {
            if (!done) {
                if (key != null) {
                    key.close();
                }
                lock.close();
            }
        }
    }

    static @Nullable LibraryKey open(LibraryKeyFile.Content content, char[] passphrase) {
        for (KeySlot slot : content.of(KeySlot.Kind.PASSPHRASE)) {
            try {
                return LibraryKey.open(slot, passphrase);
            } catch (SealBroken notThisOne) {
                continue;
            }
        }
        return null;
    }

    static @Nullable LibraryKey open(LibraryKeyFile.Content content, RecoveryKey recovery) {
        for (KeySlot slot : content.of(KeySlot.Kind.RECOVERY)) {
            try {
                return LibraryKey.open(slot, recovery);
            } catch (SealBroken notThisOne) {
                continue;
            }
        }
        return null;
    }
}
