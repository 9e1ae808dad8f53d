package opr.fieldbook.store;

import java.time.Clock;
import java.util.Collection;
import opr.fieldbook.base.Problem;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.seal.LibraryKey;
import opr.fieldbook.store.sqlite.Container;

/** Opens a library with one of its secrets: takes the lock, minds the pause after wrong ones, opens a slot. */
final class Unlocking {

    private final LibraryFolder folder;
    private final UnlockDelay delay;

    Unlocking(LibraryFolder folder, Clock clock) {
        this.folder = folder;
        this.delay = new UnlockDelay(folder.path(), folder.files(), clock);
    }

    Library with(Secret secret) {
        folder.requireLibrary();
        LibraryLock lock = LibraryLock.of(folder.path());
        LibraryKey key = null;
        boolean done = false;
        try {
            Container.LIBRARY.check(folder.database());
            LibraryKeyFile.Content content = folder.keyFile().read();
            key = open(secret, content.slots(), delay);
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

    /** The library key out of these slots; a wrong secret is refused, and a wrong passphrase makes the next try wait. */
    static LibraryKey open(Secret secret, Collection<KeySlot> slots, UnlockDelay delay) {
        if (secret.isGuessable()) {
            delay.check();
        }
        LibraryKey key = secret.open(slots);
        if (key == null) {
            throw secret.isGuessable() ? delay.failed() : Problem.refused(secret.wrongKey());
        }
        delay.reset();
        return key;
    }
}
