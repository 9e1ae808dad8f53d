package opr.fieldbook.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import opr.fieldbook.base.Text;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.seal.SealBroken;
import opr.fieldbook.seal.Sealer;
import opr.fieldbook.store.sqlite.Database;
import org.jspecify.annotations.Nullable;

/** The sealed revisions of one file, in the order of their arrival. */
final class RevisionTable implements AutoCloseable {

    private static final String INSERT =
            "insert into revision(id, device, seq, prev, sealed) values (?, ?, ?, ?, ?)";
    private static final String INSERT_NEW = INSERT + " on conflict (id) do nothing";
    private static final HexFormat HEX = HexFormat.of();

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

    private int insert(Revision revision, PreparedStatement insert) throws SQLException {
        RevisionId prev = revision.prev();
        insert.setBytes(1, HEX.parseHex(revision.id().hex()));
        insert.setString(2, revision.device());
        insert.setLong(3, revision.seq());
        insert.setBytes(4, prev == null ? null : HEX.parseHex(prev.hex()));
        insert.setBytes(5, seal(revision));
        return insert.executeUpdate();
    }

    /** Puts the revision's present bytes in place of those it had under the same id (a value was struck). */
    int replace(Revision revision) throws SQLException {
        PreparedStatement update = database.prepared("update revision set sealed = ? where id = ?");
        update.setBytes(1, seal(revision));
        update.setBytes(2, HEX.parseHex(revision.id().hex()));
        return update.executeUpdate();
    }

    private byte[] seal(Revision revision) {
        return sealer.seal(
                revision.encode(), place(revision.id().hex(), revision.device(), revision.seq()));
    }

    private byte[] place(String id, String device, long seq) {
        return Place.of(inspection, id, device, Long.toString(seq));
    }

    /** Gives each revision that opens and is what its columns say to the taker; returns what is wrong with the rest. */
    List<Flaw> read(Consumer<Revision> taker) throws SQLException {
        List<Flaw> flaws = new ArrayList<>();
        Chains chains = new Chains();
        PreparedStatement select =
                database.prepared("select id, device, seq, prev, sealed from revision order by rowid");
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                Row row = Row.of(rows);
                chains.add(row.id, row.device, row.seq, row.prev);
                Revision revision = open(row, flaws);
                if (revision != null) {
                    taker.accept(revision);
                }
            }
        }
        flaws.addAll(chains.flaws());
        return flaws;
    }

    private @Nullable Revision open(Row row, List<Flaw> flaws) {
        try {
            Revision revision = Revision.decode(sealer.open(row.sealed, place(row.id, row.device, row.seq)));
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
        try (ResultSet row =
                database.prepared("select count(*) from revision").executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    @Override
    public void close() {
        sealer.close();
    }

    /** The columns of one row. */
    private record Row(
            String id, String device, long seq, @Nullable String prev, byte[] sealed) {

        static Row of(ResultSet rows) throws SQLException {
            byte[] prev = rows.getBytes(4);
            return new Row(
                    HEX.formatHex(rows.getBytes(1)),
                    rows.getString(2),
                    rows.getLong(3),
                    prev == null ? null : HEX.formatHex(prev),
                    rows.getBytes(5));
        }

        boolean isOf(Revision revision) {
            RevisionId before = revision.prev();
            return revision.id().hex().equals(id)
                    && revision.device().equals(device)
                    && revision.seq() == seq
                    && (before == null ? prev == null : before.hex().equals(prev));
        }

        String where() {
            return Chains.where(device, seq);
        }
    }
}
