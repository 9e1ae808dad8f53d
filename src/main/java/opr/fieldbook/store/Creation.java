package opr.fieldbook.store;

import java.sql.SQLException;
import java.util.List;
import java.util.function.BiConsumer;
import opr.fieldbook.base.AtomicFile;
import opr.fieldbook.base.Problem;
import opr.fieldbook.seal.DeviceIdentity;
import opr.fieldbook.seal.KdfCost;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.seal.LibraryKey;
import opr.fieldbook.seal.RecoveryKey;
import opr.fieldbook.store.sqlite.Container;
import opr.fieldbook.store.sqlite.Database;

/** Makes a new library, whole or not at all. */
final class Creation {

    private final LibraryFolder folder;
    private final OwnerProfile owner;
    private final KdfCost cost;

    Creation(LibraryFolder folder, OwnerProfile owner, KdfCost cost) {
        this.folder = folder;
        this.owner = owner;
        this.cost = cost;
    }

    Library.Created run(char[] passphrase) {
        if (passphrase.length == 0) {
            throw Problem.refused("problem.passphrase-empty");
        }
        folder.requireNone();
        folder.makeRoot();
        boolean done = false;
        try {
            Library.Created created = locked(passphrase);
            done = true;
            return created;
        } finally {
            if (!done) {
                folder.removeMade();
            }
        }
    }

    private Library.Created locked(char[] passphrase) {
        LibraryLock lock = LibraryLock.of(folder.path());
        boolean begun = false;
        boolean done = false;
        LibraryKey key = LibraryKey.create();
        try {
            folder.requireNone();
            begun = true;
            folder.begin();
            RecoveryKey recovery = RecoveryKey.create();
            LibraryKeyFile.Content content = new LibraryKeyFile.Content(
                    key.id(), List.of(key.slotFor(passphrase, cost), key.slotFor(recovery)));
            writeDatabase(content, key);
            folder.keyFile().write(content);
            folder.finish();
            Library library = Library.assemble(folder, lock, content, key);
            done = true;
            return new Library.Created(library, recovery);
        } finally {
            if (!done) {
                key.close();
                if (begun) {
                    folder.undo();
                }
                lock.close();
            }
        }
    }

    private void writeDatabase(LibraryKeyFile.Content content, LibraryKey key) {
        writeDatabase(folder, content, key, owner, (index, records) -> {});
    }

    /**
     * Makes a library's database, whole or not at all, with an identity of its own.
     *
     * @param fill puts in what is known already: inspections, records
     */
    static void writeDatabase(
            LibraryFolder folder,
            LibraryKeyFile.Content content,
            LibraryKey key,
            OwnerProfile owner,
            BiConsumer<InspectionIndex, LibraryRecords> fill) {
        new AtomicFile(folder.files()).build(folder.database(), part -> {
            folder.files().delete(part);
            try (Database database = Database.create(part, Container.LIBRARY);
                    LibraryRecords records = new LibraryRecords(database, content.library(), key);
                    InspectionIndex index = new InspectionIndex(database, content.library(), key)) {
                database.transaction(() -> {
                    putPlain(database, content.library(), content.slots());
                    records.put(Library.OWNER, Library.SELF, OwnerCoding.write(owner));
                    records.put(Library.DEVICE, Library.SELF, DeviceIdentity.create().encode());
                    fill.accept(index, records);
                    return true;
                });
            }
        });
    }

    private static void putPlain(Database database, String library, List<KeySlot> slots) throws SQLException {
        Meta.put(database, "library", library);
        Meta.put(database, "made_by", "1.0");
        Meta.put(database, "reader", "1.0");
        Slots.replace(database, slots);
    }
}
