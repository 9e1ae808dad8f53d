package opr.fieldbook.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.seal.Place;
import opr.fieldbook.seal.SealBroken;
import opr.fieldbook.seal.Sealer;
import opr.fieldbook.store.sqlite.Database;
import org.jspecify.annotations.Nullable;

/** The sealed revisions of one file, in the order of their arrival. */
final class RevisionTable implements AutoCloseable {

    private static final String INSERT =
            "insert into revision(" + SealedRow.COLUMNS + ") values (?, ?, ?, ?, ?)";
    private static final String INSERT_NEW = INSERT + " on conflict (id) do nothing";
    private static final String SELECT = "select " + SealedRow.COLUMNS + " from revision";

    private final Database database;
    private final String inspection;
    private final Sealer sealer;

    RevisionTable(Database database, String inspection, InspectionKey key) {
        this.database = database;
        this.inspection = inspection;
        this.sealer = key.sealer("revisions");
    }

    void insert(Revision revision) throws SQLException {
        insert(revision, database.prepared(INSERT));
    }

    /** Returns how many were not yet there. */
    int insertNew(Collection<Revision> revisions) throws SQLException {
        PreparedStatement insert = database.prepared(INSERT_NEW);
        int added = 0;
        for (Revision revision : revisions) {
            added += insert(revision, insert);
        }
        return added;
    }

    int insert(Revision revision, PreparedStatement insert) throws SQLException {
        return insert(rowOf(revision), insert);
    }

    /** Keeps a revision aside for a reason. */
    void keepAside(Revision revision, String why) throws SQLException {
        SealedRow row = rowOf(revision);
        RevisionId prev = row.prev();
        PreparedStatement insert = database.prepared("insert into aside(" + SealedRow.COLUMNS + ", merge) values (?, ?, ?, ?, ?, ?)");
        insert.setBytes(1, SealedRow.bytesOf(row.id()));
        insert.setString(2, row.device());
        insert.setLong(3, row.seq());
        insert.setBytes(4, prev == null ? null : SealedRow.bytesOf(prev));
        insert.setBytes(5, row.sealed());
        insert.setString(6, why);
        insert.executeUpdate();
    }

    /** Adds a row of another file of this inspection as it is; refused by the engine if it is there. */
    void insert(SealedRow row) throws SQLException {
        insert(row, database.prepared(INSERT));
    }

    private static int insert(SealedRow row, PreparedStatement insert) throws SQLException {
        RevisionId prev = row.prev();
        insert.setBytes(1, SealedRow.bytesOf(row.id()));
        insert.setString(2, row.device());
        insert.setLong(3, row.seq());
        insert.setBytes(4, prev == null ? null : SealedRow.bytesOf(prev));
        insert.setBytes(5, row.sealed());
        return insert.executeUpdate();
    }

    private SealedRow rowOf(Revision revision) {
        return new SealedRow(revision.id(), revision.device(), revision.seq(), revision.prev(), seal(revision));
    }

    /** Puts the revision's present bytes in place of those it had under the same id, kept aside or not (a value was struck). */
    int replace(Revision revision) throws SQLException {
        return replace(revision, "update revision set sealed = ? where id = ?")
                + replace(revision, "update aside set sealed = ? where id = ?");
    }

    private int replace(Revision revision, String sql) throws SQLException {
        PreparedStatement update = database.prepared(sql);
        update.setBytes(1, seal(revision));
        update.setBytes(2, SealedRow.bytesOf(revision.id()));
        return update.executeUpdate();
    }

    /** The revisions kept aside, as far as they open. */
    List<Revision> aside() throws SQLException {
        List<Revision> aside = new ArrayList<>();
        List<Flaw> lost = new ArrayList<>();
        try (ResultSet rows = database.prepared("select " + SealedRow.COLUMNS + " from aside order by rowid")
                .executeQuery()) {
            while (rows.next()) {
                Revision revision = open(row(database, rows), lost);
                if (revision != null) {
                    aside.add(revision);
                }
            }
        }
        return aside;
    }

    private byte[] seal(Revision revision) {
        return sealer.seal(
                revision.encode(), place(revision.id().hex(), revision.device(), revision.seq()));
    }

    private byte[] place(String id, String device, long seq) {
        return Place.of(inspection, id, device, Long.toString(seq));
    }

    /** Gives each row to the taker as it is, in the order of arrival. */
    static void rows(Database database, Consumer<SealedRow> taker) throws SQLException {
        try (ResultSet rows = database.prepared(SELECT + " order by rowid").executeQuery()) {
            while (rows.next()) {
                taker.accept(row(database, rows));
            }
        }
    }

    static @Nullable SealedRow find(Database database, RevisionId id) throws SQLException {
        PreparedStatement select = database.prepared(SELECT + " where id = ?");
        select.setBytes(1, SealedRow.bytesOf(id));
        try (ResultSet rows = select.executeQuery()) {
            return rows.next() ? row(database, rows) : null;
        }
    }

    /** The row with this number, or null. */
    static @Nullable SealedRow inPlace(Database database, long number) throws SQLException {
        PreparedStatement select = database.prepared(SELECT + " where rowid = ?");
        select.setLong(1, number);
        try (ResultSet rows = select.executeQuery()) {
            return rows.next() ? row(database, rows) : null;
        }
    }

    static boolean has(Database database, RevisionId id) throws SQLException {
        PreparedStatement select = database.prepared("select 1 from revision where id = ?");
        select.setBytes(1, SealedRow.bytesOf(id));
        try (ResultSet rows = select.executeQuery()) {
            return rows.next();
        }
    }

    private static SealedRow row(Database database, ResultSet rows) throws SQLException {
        try {
            return SealedRow.of(rows);
        } catch (IllegalArgumentException e) {
            throw Problem.damaged(e, "problem.file-damaged", database.file());
        }
    }

    /**
     * Gives each revision that opens and is what its columns say to the taker; returns what is wrong with the rest. Only in a
     * {@link Database#snapshot}: rows and index are compared.
     */
    List<Flaw> read(Consumer<Revision> taker) throws SQLException {
        List<Flaw> flaws = new ArrayList<>();
        Chains chains = chains();
        long[] met = {0};
        rows(database, row -> {
            met[0]++;
            chains.add(row);
            Revision revision = open(row, flaws);
            if (revision != null) {
                taker.accept(revision);
            }
        });
        // Pages in the wrong place can leave rows out of the table unseen; the index of the ids still has them.
        if (met[0] != indexed(database)) {
            flaws.add(new Flaw("row", "revision", Text.of("problem.verify-row")));
        }
        flaws.addAll(chains.flaws());
        return flaws;
    }

    /** A check of the chains in this file. */
    Chains chains() {
        return new Chains(id -> database.run(() -> find(database, id)));
    }

    /** The revision, or null and one flaw more. */
    @Nullable Revision open(SealedRow row, List<Flaw> flaws) {
        try {
            Revision revision = Revision.decode(
                    sealer.open(row.sealed(), place(row.id().hex(), row.device(), row.seq())));
            if (row.isOf(revision)) {
                return revision;
            }
            flaws.add(new Flaw("id", row.where(), Text.of("problem.verify-id")));
        } catch (SealBroken e) {
            flaws.add(new Flaw("row", row.where(), Text.of("problem.verify-row")));
        } catch (IllegalArgumentException e) {
            flaws.add(new Flaw("id", row.where(), Text.of("problem.verify-id")));
        }
        return null;
    }

    long count() throws SQLException {
        return count(database);
    }

    static long count(Database database) throws SQLException {
        try (ResultSet row =
                database.prepared("select count(*) from revision").executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private static long indexed(Database database) throws SQLException {
        try (ResultSet row = database.prepared("select count(*) from revision indexed by sqlite_autoindex_revision_1")
                .executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    @Override
    public void close() {
        sealer.close();
    }
}
