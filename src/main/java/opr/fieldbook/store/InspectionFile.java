package opr.fieldbook.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import opr.fieldbook.base.AtomicFile;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.seal.SealBroken;
import opr.fieldbook.store.sqlite.Container;
import opr.fieldbook.store.sqlite.Database;
import opr.fieldbook.store.sqlite.SqlWork;
import opr.fieldbook.store.sqlite.WholeDigest;
import org.jspecify.annotations.Nullable;

/**
 * The file of one inspection: its sealed revisions and the texts being typed. What {@link #append} was given is on the
 * disk when it returns. Failures arrive as {@link Problem}s that name the file; none of them leaves half a change.
 *
 * <p>Belongs to the thread that writes the inspection. The key stays the caller's, who closes it after the file.
 */
public final class InspectionFile implements AutoCloseable {

    /** How the name of such a file ends. */
    public static final String SUFFIX = ".fieldbook";

    private final Database database;
    private final String id;
    private final RevisionTable revisions;
    private final DraftTable drafts;
    private boolean writing;

    private InspectionFile(Database database, String id, InspectionKey key) {
        this.database = database;
        this.id = id;
        this.revisions = new RevisionTable(database, id, key);
        this.drafts = new DraftTable(database, id, key);
    }

    /** What a file tells without a key: which inspection it belongs to, and the slots that open it. */
    public record Outline(String inspection, List<KeySlot> slots) {}

    /** Makes the file of an inspection without revisions, whole or not at all, and opens it. */
    public static InspectionFile create(
            Path file, String id, InspectionKey key, List<KeySlot> slots, FileStore files) {
        if (files.exists(file)) {
            throw Problem.refused("problem.inspection-exists", id);
        }
        new AtomicFile(files).build(file, part -> {
            files.delete(part);
            try (Database database = Database.create(part, Container.INSPECTION)) {
                database.transaction(() -> {
                    FileHead.write(database, id, key, slots);
                    return true;
                });
            }
            FileHead.sealNew(part);
        });
        return open(file, key);
    }

    /** Opens a file of the library to work with. */
    public static InspectionFile open(Path file, InspectionKey key) {
        Container.INSPECTION.check(file);
        return attach(Database.live(file), key);
    }

    /**
     * Opens a closed file (sent, or a backup) for reading; nothing beside it is made or changed. A working file that was
     * copied by hand while it was open lacks what stood in its log, and is refused.
     */
    public static InspectionFile openReadOnly(Path file, InspectionKey key) {
        Container.INSPECTION.check(file);
        try {
            if (Container.isLive(file) && new WholeDigest(file).isOpen()) {
                throw Problem.refused("problem.file-copied-open", file);
            }
        } catch (IOException e) {
            throw DiskProblems.of(e, file);
        }
        return attach(Database.readOnly(file), key);
    }

    /** Reads what a file tells without a key. */
    public static Outline outline(Path file) {
        Container.INSPECTION.check(file);
        try (Database database = Database.beside(file)) {
            return database.run(() -> new Outline(FileHead.idOf(database), Slots.load(database)));
        }
    }

    /** How many revisions a file holds; needs no key. */
    public static long countIn(Path file) {
        Container.INSPECTION.check(file);
        try (Database database = Database.beside(file)) {
            return database.run(() -> RevisionTable.count(database));
        }
    }

    static InspectionFile attach(Database database, InspectionKey key) {
        boolean done = false;
        try {
            String id = database.run(() -> FileHead.idOf(database));
            FileHead.checkKey(database, id, key);
            InspectionFile opened = new InspectionFile(database, id, key);
            done = true;
            return opened;
        } finally {
            if (!done) {
                database.close();
            }
        }
    }

    /** The random id of the inspection. */
    public String id() {
        return id;
    }

    public Path path() {
        return database.file();
    }

    public List<KeySlot> slots() {
        return database.run(() -> Slots.load(database));
    }

    /** Puts these in place of all slots. */
    public void replaceSlots(List<KeySlot> slots) {
        write(() -> {
            Slots.replace(database, slots);
            return true;
        });
    }

    /** Adds a revision; when this returns, it is on the disk. */
    public void append(Revision revision) {
        beginWriting();
        database.run(() -> {
            revisions.insert(revision);
            return true;
        });
    }

    /** Does several writes of this file whole or not at all. */
    public <T> T atomically(Supplier<T> work) {
        return write(work::get);
    }

    /** The same for very many writes. */
    public <T> T inBulk(Supplier<T> work) {
        beginWriting();
        return database.bulk(work::get);
    }

    /** Gives each row to the taker as it stands, sealed, in the order of arrival. */
    public void rows(Consumer<SealedRow> taker) {
        database.run(() -> {
            RevisionTable.rows(database, taker);
            return true;
        });
    }

    /** The row of a revision, or null if it is not here. */
    public @Nullable SealedRow row(RevisionId id) {
        return database.run(() -> RevisionTable.find(database, id));
    }

    public boolean has(RevisionId id) {
        return database.run(() -> RevisionTable.has(database, id));
    }

    /** The revision in a row of this file; refuses a row that does not open, or is not what its columns say. */
    public Revision open(SealedRow row) {
        List<Flaw> flaws = new ArrayList<>();
        Revision revision = revisions.open(row, flaws);
        if (revision == null) {
            throw Problem.damaged("problem.file-row", path(), row.where(), flaws.getFirst().text());
        }
        return revision;
    }

    /** Adds a row of another file of this inspection as it is. */
    public void insert(SealedRow row) {
        write(() -> {
            revisions.insert(row);
            return true;
        });
    }

    /** A check of the chains in this file. */
    public Chains chains() {
        return revisions.chains();
    }

    /** The tables behind it, for the other parts of the store. */
    public Database database() {
        return database;
    }

    /** Adds those that are not yet there, all or none; returns how many were new. */
    public int appendAll(Collection<Revision> some) {
        return write(() -> revisions.insertNew(some));
    }

    /** Puts present bytes of these revisions in place of their former ones (values were struck), all or none. */
    public int replaceAll(Collection<Revision> struck) {
        return write(() -> {
            int replaced = 0;
            for (Revision revision : struck) {
                replaced += revisions.replace(revision);
            }
            return replaced;
        });
    }

    /** The revisions that were merged and taken out again; those that cannot be read are left out. */
    public List<Revision> aside() {
        return database.run(revisions::aside);
    }

    /** Gives every revision to the taker, in the order of arrival; afterwards, if some could not be read, says so. */
    public void revisions(Consumer<Revision> taker) {
        List<Flaw> flaws = database.snapshot(() -> revisions.read(taker));
        List<Flaw> lost = flaws.stream().filter(flaw -> !flaw.kind().equals("chain")).toList();
        if (!lost.isEmpty()) {
            throw Problem.damaged(
                    "problem.file-lost", path(), lost.size(), count(), lost.getFirst().where());
        }
        if (!flaws.isEmpty()) {
            throw Problem.damaged("problem.file-gap", path(), flaws.getFirst().where());
        }
    }

    /** Every revision, in the order of arrival. */
    public List<Revision> revisions() {
        List<Revision> out = new ArrayList<>();
        revisions(out::add);
        return out;
    }

    public long count() {
        return database.run(revisions::count);
    }

    /** Keeps a text being typed into a field, sealed, until it becomes a revision. */
    public void putDraft(String field, byte[] text) {
        write(() -> {
            drafts.put(field, text);
            return true;
        });
    }

    public void removeDraft(String field) {
        write(() -> {
            drafts.remove(field);
            return true;
        });
    }

    /** The texts being typed, by field. */
    public Map<String, byte[]> drafts() {
        return database.run(() -> {
            try {
                return drafts.all();
            } catch (SealBroken e) {
                throw Problem.damaged(e, "problem.file-damaged", path());
            }
        });
    }

    /** Reads every revision that can be read, and answers what is wrong with the others. */
    List<Flaw> flaws(Consumer<Revision> taker) {
        return database.snapshot(() -> revisions.read(taker));
    }

    private <T> T write(SqlWork<T> work) {
        beginWriting();
        return database.transaction(work);
    }

    /**
     * Before the first change of a sitting the digest over the whole file is taken away, from the file itself and not only
     * in the log: no copy of the file alone, nor one left within a checkpoint, may look as if it had been closed.
     */
    private void beginWriting() {
        if (!writing) {
            database.run(() -> {
                PreparedStatement open = database.prepared("update whole set digest = ? where digest <> ?");
                open.setBytes(1, WholeDigest.open());
                open.setBytes(2, WholeDigest.open());
                return open.executeUpdate();
            });
            database.checkpoint();
            writing = true;
        }
    }

    /** The settings of the connection, for a check of what the engine really uses. */
    public Map<String, String> readPragmas() {
        return database.readPragmas();
    }

    /** Moves everything into the file itself and empties the log beside it, as at lock. */
    public void checkpoint() {
        database.checkpoint();
    }

    /** Moves everything into the file, closes it, and puts the digest over the whole of it. */
    @Override
    public void close() {
        revisions.close();
        drafts.close();
        try {
            if (writing) {
                database.checkpoint();
            }
        } catch (Problem problem) {
            if (!DiskProblems.isFull(problem)) {
                throw problem;
            }
            // On a full disk everything is in the log beside the file, and is read from there at the next opening.
        } finally {
            database.close();
        }
        if (writing) {
            sealWhole();
        }
    }

    /** Without a digest the file is as good as after a power cut: nothing is lost, only the check is less strict. */
    private boolean sealWhole() {
        try {
            return new WholeDigest(path()).seal();
        } catch (IOException withoutDigest) {
            return false;
        }
    }
}
