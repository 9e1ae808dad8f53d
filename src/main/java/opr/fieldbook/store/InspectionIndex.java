package opr.fieldbook.store;

import java.io.ByteArrayOutputStream;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import opr.fieldbook.base.Problem;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.seal.LibraryKey;
import opr.fieldbook.seal.Place;
import opr.fieldbook.seal.SealBroken;
import opr.fieldbook.seal.Sealer;
import opr.fieldbook.store.sqlite.Database;
import opr.fieldbook.store.sqlite.SqlWork;
import org.jspecify.annotations.Nullable;

/**
 * The inspections of a library: for each its wrapped key, one sealed summary, and whether the summary may be behind.
 * Before the first revision of a sitting an inspection is marked dirty; storing a summary clears the mark. So after a
 * power cut only the dirty ones need to be opened. May be used from any thread.
 */
public final class InspectionIndex implements AutoCloseable {

    private static final HexFormat HEX = HexFormat.of();
    private static final int ID_BYTES = 32;

    private final Database database;
    private final String library;
    private final LibraryKey key;
    private final Sealer sealer;

    InspectionIndex(Database database, String library, LibraryKey key) {
        this.database = database;
        this.library = library;
        this.key = key;
        this.sealer = key.sealer("summaries");
    }

    /**
     * One inspection.
     *
     * @param dirty   the summary may be behind the file
     * @param summary as the caller encoded it, or null if none was stored yet
     * @param heads   the last revisions that the summary was made from
     */
    public record Entry(String id, boolean dirty, byte @Nullable [] summary, List<RevisionId> heads) {}

    /** The inspections in the order they were added. */
    public List<Entry> list() {
        return database.run(() -> {
            List<Entry> out = new ArrayList<>();
            try (ResultSet rows = database.prepared("select id, dirty, summary, heads from inspection order by rowid")
                    .executeQuery()) {
                while (rows.next()) {
                    out.add(entry(rows));
                }
            }
            return out;
        });
    }

    public Optional<Entry> find(String id) {
        return database.run(() -> {
            PreparedStatement select =
                    database.prepared("select id, dirty, summary, heads from inspection where id = ?");
            select.setString(1, id);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(entry(rows)) : Optional.empty();
            }
        });
    }

    /** Notes that revisions are about to be added; on the disk when this returns. */
    public void markDirty(String id) {
        changeOne(id, () -> {
            PreparedStatement update = database.prepared("update inspection set dirty = 1 where id = ?");
            update.setString(1, id);
            return update.executeUpdate();
        });
    }

    /** Stores the summary made from these heads and clears the mark, in one step. */
    public void putSummary(String id, byte[] summary, Collection<RevisionId> heads) {
        changeOne(id, () -> {
            PreparedStatement update =
                    database.prepared("update inspection set dirty = 0, summary = ?, heads = ? where id = ?");
            update.setBytes(1, sealer.seal(summary, place(id)));
            update.setBytes(2, encode(heads));
            update.setString(3, id);
            return update.executeUpdate();
        });
    }

    /** Takes an inspection up; it is dirty until its first summary. */
    void add(String id, InspectionKey inspection) {
        database.run(() -> {
            PreparedStatement insert =
                    database.prepared("insert into inspection(id, wrapped_key, dirty) values (?, ?, 1)");
            insert.setString(1, id);
            insert.setBytes(2, key.wrap(inspection, id));
            return insert.executeUpdate();
        });
    }

    void remove(String id) {
        database.run(() -> {
            PreparedStatement delete = database.prepared("delete from inspection where id = ?");
            delete.setString(1, id);
            return delete.executeUpdate();
        });
    }

    /** The inspection's own key; the caller closes it. */
    public InspectionKey keyOf(String id) {
        return database.run(() -> {
            PreparedStatement select = database.prepared("select wrapped_key from inspection where id = ?");
            select.setString(1, id);
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) {
                    throw Problem.refused("problem.inspection-unknown", id);
                }
                return key.unwrap(rows.getBytes(1), id);
            } catch (SealBroken e) {
                throw Problem.damaged(e, "problem.file-damaged", database.file());
            }
        });
    }

    private void changeOne(String id, SqlWork<Integer> work) {
        if (database.run(work) != 1) {
            throw Problem.refused("problem.inspection-unknown", id);
        }
    }

    private Entry entry(ResultSet rows) throws SQLException {
        String id = rows.getString(1);
        byte[] sealed = rows.getBytes(3);
        try {
            byte[] summary = sealed == null ? null : sealer.open(sealed, place(id));
            return new Entry(id, rows.getInt(2) == 1, summary, decode(rows.getBytes(4)));
        } catch (SealBroken e) {
            throw Problem.damaged(e, "problem.file-damaged", database.file());
        }
    }

    private byte[] place(String id) {
        return Place.of(library, "summary", id);
    }

    private static byte[] encode(Collection<RevisionId> heads) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        heads.forEach(head -> out.writeBytes(HEX.parseHex(head.hex())));
        return out.toByteArray();
    }

    private static List<RevisionId> decode(byte @Nullable [] heads) {
        List<RevisionId> out = new ArrayList<>();
        for (int at = 0; heads != null && at + ID_BYTES <= heads.length; at += ID_BYTES) {
            out.add(new RevisionId(HEX.formatHex(Arrays.copyOfRange(heads, at, at + ID_BYTES))));
        }
        return out;
    }

    @Override
    public void close() {
        sealer.close();
    }
}
