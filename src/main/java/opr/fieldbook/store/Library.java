package opr.fieldbook.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.seal.DeviceIdentity;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.seal.KdfCost;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.seal.LibraryKey;
import opr.fieldbook.seal.RecoveryKey;
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
    private LibraryKeyFile.Content content;

    private Library(
            LibraryFolder folder,
            LibraryLock lock,
            LibraryKeyFile.Content content,
            LibraryKey key,
            Database database) {
        this.folder = folder;
        this.lock = lock;
        this.content = content;
        this.key = key;
        this.database = database;
        this.records = new LibraryRecords(database, content.library(), key);
        this.inspections = new InspectionIndex(database, content.library(), key);
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
        return new Unlocking(new LibraryFolder(folder, files), clock).with(passphrase);
    }

    public static Library unlockWithRecovery(Path folder, RecoveryKey recovery) {
        return new Unlocking(new LibraryFolder(folder, FileStore.real()), Clock.systemUTC()).with(recovery);
    }

    /** Whether a finished library is in the folder. */
    public static boolean isIn(Path folder) {
        return new LibraryFolder(folder, FileStore.real()).holdsLibrary();
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
        if (!database.run(() -> Slots.load(database)).equals(content.slots())) {
            database.transaction(() -> {
                Slots.replace(database, content.slots());
                return true;
            });
        }
    }

    public Path folder() {
        return folder.path();
    }

    /** The random id of the library. */
    public String id() {
        return content.library();
    }

    public OwnerProfile owner() {
        return OwnerCoding.read(own(OWNER), folder);
    }

    public void putOwner(OwnerProfile owner) {
        records.put(OWNER, SELF, OwnerCoding.write(owner));
    }

    /** The key pairs of this laptop's library. */
    public DeviceIdentity device() {
        return DeviceIdentity.decode(own(DEVICE));
    }

    /** Takes a new identity, as a library does that learns it is a clone; the former one is kept. */
    public DeviceIdentity renewDevice() {
        DeviceIdentity next = DeviceIdentity.create();
        return records.transaction(() -> {
            DeviceIdentity before = device();
            records.put(DEVICE, before.device(), before.encode());
            records.put(DEVICE, SELF, next.encode());
            return next;
        });
    }

    /** The identities this library has and had, by name. */
    public Map<String, DeviceIdentity> devices() {
        Map<String, DeviceIdentity> devices = new TreeMap<>();
        for (byte[] encoded : records.list(DEVICE).values()) {
            DeviceIdentity device = DeviceIdentity.decode(encoded);
            devices.put(device.device(), device);
        }
        return devices;
    }

    private byte[] own(String kind) {
        return records.get(kind, SELF)
                .orElseThrow(() -> Problem.damaged("problem.file-damaged", folder.database()));
    }

    public LibraryRecords records() {
        return records;
    }

    public InspectionIndex inspections() {
        return inspections;
    }

    /** Sub-key of the library for a purpose of its own (the image of the facts); the caller wipes it. */
    public byte[] derive(String label) {
        return key.derive(label);
    }

    /** The slots that open this library, for a copy in a backup. */
    public List<KeySlot> slots() {
        return content.slots();
    }

    /** Makes the file of a new inspection with a random id and key. */
    public OpenInspection createInspection() {
        return addInspection(UUID.randomUUID().toString(), InspectionKey.create());
    }

    /**
     * Makes the file of an inspection that came with its id and key from elsewhere, whole or not at all. Takes the key
     * over; the caller closes what is returned before the library.
     */
    public OpenInspection addInspection(String id, InspectionKey inspectionKey) {
        if (!id.matches("[0-9a-f-]{8,64}")) {
            throw new IllegalArgumentException("Not the id of an inspection");
        }
        if (inspections.find(id).isPresent()) {
            throw Problem.refused("problem.inspection-exists", id);
        }
        Path path = folder.inspection(id);
        boolean stood = folder.files().exists(path);
        OpenInspection opened = null;
        boolean done = false;
        try {
            opened = new OpenInspection(
                    InspectionFile.create(path, id, inspectionKey, slotsFor(id, inspectionKey), folder.files()),
                    inspectionKey);
            inspections.add(id, inspectionKey);
            done = true;
            return opened;
        } finally {
            if (!done) {
                if (opened != null) {
                    opened.close();
                } else {
                    inspectionKey.close();
                }
                if (!stood) {
                    folder.discard(path);
                }
            }
        }
    }

    /** Opens an inspection of this library; the caller closes it before the library. */
    public OpenInspection openInspection(String id) {
        InspectionKey inspectionKey = inspections.keyOf(id);
        boolean done = false;
        try {
            InspectionFile file = InspectionFile.open(folder.inspection(id), inspectionKey);
            OpenInspection opened = new OpenInspection(file, inspectionKey);
            opened.keepSlots(content.slots());
            done = true;
            return opened;
        } finally {
            if (!done) {
                inspectionKey.close();
            }
        }
    }

    /**
     * Takes an inspection out again that came to nothing. It must be closed. As far as the disk permits: the failure that led
     * here is the one to tell.
     */
    public void discardInspection(String id) {
        inspections.remove(id);
        Path path = folder.inspection(id);
        for (String suffix : List.of("", "-wal", "-shm")) {
            folder.discard(path.resolveSibling(path.getFileName() + suffix));
        }
    }

    private List<KeySlot> slotsFor(String id, InspectionKey inspectionKey) {
        List<KeySlot> out = new ArrayList<>();
        out.add(key.slotOf(inspectionKey, id));
        out.addAll(content.slots());
        return out;
    }

    /** Checks the file of one inspection with its key. */
    public Verification verify(String id) {
        try (InspectionKey inspectionKey = inspections.keyOf(id)) {
            return Verify.file(folder.inspection(id), inspectionKey);
        }
    }

    /** Checks any file of an inspection that this library has, wherever it lies; nothing if it has no such inspection. */
    public Optional<Verification> verify(Path file) {
        return verify(file, Verify.Further.NONE);
    }

    /** The same, and what else is to be checked with the key. */
    public Optional<Verification> verify(Path file, Verify.Further further) {
        String id = InspectionFile.outline(file).inspection();
        if (inspections.find(id).isEmpty()) {
            return Optional.empty();
        }
        try (InspectionKey inspectionKey = inspections.keyOf(id)) {
            return Optional.of(Verify.file(file, inspectionKey, further));
        }
    }

    /** Whether this passphrase opens the library; costs as much as unlocking. */
    public boolean isPassphrase(char[] passphrase) {
        try (LibraryKey opened = Unlocking.open(content, passphrase)) {
            return opened != null;
        }
    }

    /**
     * Wraps the library key anew; no content is written again. If this throws, the old passphrase still opens, unless
     * the message says that library.key was written. Backups made before open with the old one for ever.
     */
    public void changePassphrase(char[] next) {
        changePassphrase(next, KdfCost.full());
    }

    void changePassphrase(char[] next, KdfCost cost) {
        if (next.length == 0) {
            throw Problem.refused("problem.passphrase-empty");
        }
        List<KeySlot> slots = new ArrayList<>();
        slots.add(key.slotFor(next, cost));
        content.slots().stream()
                .filter(slot -> slot.kind() != KeySlot.Kind.PASSPHRASE)
                .forEach(slots::add);
        replaceSlots(slots);
    }

    /** Makes a new recovery key; the old one opens no longer. Shown once. */
    public RecoveryKey renewRecoveryKey() {
        RecoveryKey recovery = RecoveryKey.create();
        List<KeySlot> slots = new ArrayList<>(content.slots());
        slots.removeIf(slot -> slot.kind() == KeySlot.Kind.RECOVERY);
        slots.add(key.slotFor(recovery));
        replaceSlots(slots);
        return recovery;
    }

    /** The copies in database and files follow at once where they can, otherwise when they are next opened. */
    private void replaceSlots(List<KeySlot> slots) {
        LibraryKeyFile.Content next = new LibraryKeyFile.Content(content.library(), slots);
        folder.keyFile().write(next);
        content = next;
        try {
            refreshCopy();
        } catch (Problem atNextOpening) {
            return;
        }
        for (InspectionIndex.Entry entry : inspections.list()) {
            refreshCopy(entry.id());
        }
    }

    /** Opening an inspection is what brings its copy up to date. */
    private void refreshCopy(String id) {
        try {
            openInspection(id).close();
        } catch (Problem atNextOpening) {
            return;
        }
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
