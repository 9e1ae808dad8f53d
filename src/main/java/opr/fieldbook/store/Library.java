package opr.fieldbook.store;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.seal.DeviceIdentity;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.seal.KdfCost;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.seal.LibraryKey;
import opr.fieldbook.seal.RecoveryKey;
import opr.fieldbook.store.exhibit.ExhibitStore;
import opr.fieldbook.store.sqlite.Database;

/**
 * One person's fieldbook on one laptop: a folder with its keys, its own database and a file for each inspection. While
 * it is open no other process can open it; {@link #close} releases everything and wipes the keys. Passphrases stay the
 * caller's, who wipes them. Failures arrive as {@link Problem}s.
 */
public final class Library implements AutoCloseable {

    static final String OWNER = "owner";
    static final String DEVICE = "device";
    static final String SELF = "self";

    private final LibraryFolder folder;
    private final LibraryLock lock;
    private final LibraryKey key;
    private final Database database;
    private final LibraryRecords records;
    private final InspectionIndex inspections;
    private final LibraryKeys keys;
    private final LibraryInspections files;
    private final Reserve reserve;

    private Library(
            LibraryFolder folder,
            LibraryLock lock,
            LibraryKeyFile.Content content,
            LibraryKey key,
            Database database) {
        this.folder = folder;
        this.lock = lock;
        this.key = key;
        this.database = database;
        this.records = new LibraryRecords(database, content.library(), key);
        this.inspections = new InspectionIndex(database, content.library(), key);
        this.keys = new LibraryKeys(folder, key, content, this::refreshCopies);
        this.files = new LibraryInspections(folder, key, keys, inspections);
        this.reserve = new Reserve(folder.path(), folder.files());
    }

    /**
     * A new library and the recovery key that opens it too.
     *
     * @param recoveryKey shown to the owner once; it is kept nowhere
     */
    public record Created(Library library, RecoveryKey recoveryKey) {}

    /** Makes a library in a folder that holds none, whole or not at all, and leaves it unlocked. */
    public static Created create(
            Path folder, OwnerProfile owner, char[] passphrase, KdfCost cost, FileStore files) {
        return new Creation(new LibraryFolder(folder, files), owner, cost).run(passphrase);
    }

    /** Makes a library at the full cost on the real disk. */
    public static Created create(Path folder, OwnerProfile owner, char[] passphrase) {
        return create(folder, owner, passphrase, KdfCost.full(), FileStore.real());
    }

    public static Library unlock(Path folder, char[] passphrase) {
        return unlock(folder, passphrase, FileStore.real(), Clock.systemUTC());
    }

    static Library unlock(Path folder, char[] passphrase, FileStore files, Clock clock) {
        return new Unlocking(new LibraryFolder(folder, files), clock).with(Secret.passphrase(passphrase));
    }

    public static Library unlockWithRecovery(Path folder, RecoveryKey recovery) {
        return new Unlocking(new LibraryFolder(folder, FileStore.real()), Clock.systemUTC()).with(Secret.recoveryKey(recovery));
    }

    /** Opens with any secret, as an organization's key. */
    public static Library unlock(Path folder, Secret secret) {
        return new Unlocking(new LibraryFolder(folder, FileStore.real()), Clock.systemUTC()).with(secret);
    }

    /** Whether a finished library is in the folder. */
    public static boolean isIn(Path folder) {
        return new LibraryFolder(folder, FileStore.real()).holdsLibrary();
    }

    /** Whether inspections are there without key file and database: what is left of a library, to be rebuilt. */
    public static boolean hasRemains(Path folder) {
        LibraryFolder at = new LibraryFolder(folder, FileStore.real());
        return !at.holdsLibrary() && at.holdsInspections();
    }

    /** Refuses a folder without a library, or one that may not be looked into. */
    public static void require(Path folder) {
        new LibraryFolder(folder, FileStore.real()).requireLibrary();
    }

    static Library assemble(
            LibraryFolder folder, LibraryLock lock, LibraryKeyFile.Content content, LibraryKey key) {
        Database database = Database.live(folder.database());
        boolean done = false;
        try {
            Library library = new Library(folder, lock, content, key, database);
            library.refreshCopy();
            done = true;
            return library;
        } finally {
            if (!done) {
                database.close();
            }
        }
    }

    /** The copy of the slots in the database follows library.key. */
    private void refreshCopy() {
        if (!database.run(() -> Slots.load(database)).equals(keys.slots())) {
            database.transaction(() -> {
                Slots.replace(database, keys.slots());
                return true;
            });
        }
    }

    public Path folder() {
        return folder.path();
    }

    /** The random id of the library. */
    public String id() {
        return keys.library();
    }

    public OwnerProfile owner() {
        return OwnerCoding.read(
                records.get(OWNER, SELF).orElseThrow(() -> Problem.damaged("problem.file-damaged", folder.database())),
                folder);
    }

    /** The key pairs of this laptop's library. */
    public DeviceIdentity device() {
        return own().present();
    }

    /** Takes a new identity, as a library does that learns it is a clone; the former one is kept. */
    public DeviceIdentity renewDevice() {
        return own().renew();
    }

    /** The identities this library has and had, by name. */
    public Map<String, DeviceIdentity> devices() {
        return own().all();
    }

    private OwnDevices own() {
        return new OwnDevices(records, folder.database());
    }

    public LibraryRecords records() {
        return records;
    }

    public InspectionIndex inspections() {
        return inspections;
    }

    /** The room kept free for a full disk. */
    public Reserve reserve() {
        return reserve;
    }

    /** Writes a copy of the database, as it is now, to a path where nothing stands; it is not synced. */
    public void copyDatabase(Path target) {
        try (Database beside = Database.beside(folder.database())) {
            beside.run(() -> {
                PreparedStatement copy = beside.prepared("vacuum into ?");
                copy.setString(1, target.toString());
                return copy.executeUpdate();
            });
        }
    }

    /** The disk under this library. */
    public FileStore files() {
        return folder.files();
    }

    /** Sub-key of the library for a purpose of its own (the image of the facts); the caller wipes it. */
    public byte[] derive(String label) {
        return key.derive(label);
    }

    /** The slots that open this library, for a copy in a backup. */
    public List<KeySlot> slots() {
        return keys.slots();
    }

    /** Makes the file of a new inspection with a random id and key, and an identity key that this library can read. */
    public OpenInspection createInspection() {
        return files.create(identities());
    }

    /** The keys under which names are sealed. */
    public IdentitySlots identities() {
        return new IdentitySlots(key, devices().values());
    }

    /**
     * Makes the file of an inspection that came with its id and key from elsewhere, whole or not at all. Takes the key
     * over; the caller closes what is returned before the library.
     */
    public OpenInspection addInspection(String id, InspectionKey inspectionKey) {
        return files.add(id, inspectionKey);
    }

    /**
     * Removes an inspection for good; nobody may have it open. Its key goes first, so that whatever the disk keeps of its files
     * opens no more. May be called again where it was interrupted.
     */
    public void removeInspection(String id) {
        inspections.remove(id);
        database.checkpoint();
        new InspectionRemains(folder).remove(id);
    }

    /** Removes damaged files of it that were kept at a rescue: they may hold what was struck since. */
    public void removeDamaged(String id) {
        new InspectionRemains(folder).removeDamaged(id);
    }

    /** Opens an inspection of this library; the caller closes it before the library. */
    public OpenInspection openInspection(String id) {
        return files.open(id);
    }

    /**
     * Opens an inspection for looking, beside whoever works in it; nothing is written. The caller closes it before the
     * library.
     */
    public OpenInspection lookAt(String id) {
        return files.lookAt(id);
    }

    /** The exhibits of an inspection on this laptop; the key stays the caller's. */
    public ExhibitStore exhibits(String id, InspectionKey inspectionKey) {
        return files.exhibits(id, inspectionKey);
    }

    /** The slots that stand in an inspection's file: for this library, and copies of the library's own. */
    public List<KeySlot> slotsFor(String id, InspectionKey inspectionKey) {
        return files.slotsFor(id, inspectionKey);
    }

    /** Where the file of an inspection stands. */
    public Path inspectionPath(String id) {
        return folder.inspection(id);
    }

    /**
     * The key of any file of an inspection: of one that the library has, or that the file holds for this library, as a
     * backup does. The caller closes it.
     */
    public Optional<InspectionKey> keyFor(Path file) {
        return files.keyFor(file);
    }

    /** The ways into this library, and changing them. */
    public LibraryKeys keys() {
        return keys;
    }

    /** The copies of the slots in database and files follow at once where they can, otherwise when they are next opened. */
    private void refreshCopies() {
        try {
            refreshCopy();
        } catch (Problem atNextOpening) {
            return;
        }
        files.refreshSlots();
    }

    /** Ends everything: keys are wiped, the lock is released. Open inspections must be closed before. */
    @Override
    public void close() {
        try (lock) {
            records.close();
            inspections.close();
            key.close();
            database.close();
        }
    }
}
