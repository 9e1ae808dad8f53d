package opr.fieldbook.store.transfer;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opr.fieldbook.base.Problem;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.log.ValueCoding;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.seal.SealBroken;
import opr.fieldbook.seal.Sealer;
import opr.fieldbook.store.InspectionFile;
import opr.fieldbook.store.LocalRows;
import opr.fieldbook.seal.Place;
import opr.fieldbook.store.SealedRow;
import opr.fieldbook.store.sqlite.Database;
import opr.fieldbook.store.sqlite.SqlWork;

/**
 * What a laptop keeps for itself about merges of one inspection: the journal, the rows set aside, and what the other laptops
 * have confirmed. Belongs to the thread that writes the inspection.
 */
public final class MergeTables {

    private final InspectionFile file;
    private final Database database;
    private final String inspection;
    private final InspectionKey key;

    public MergeTables(InspectionFile file, InspectionKey key) {
        this.file = file;
        this.database = file.database();
        this.inspection = file.id();
        this.key = key;
    }

    /** Puts an entry, new or changed; part of the transaction around it. */
    public void put(JournalEntry entry) {
        put(LocalRows.JOURNAL, entry.id(), ValueCoding.encode(JournalEntry.CODEC.write(entry)));
    }

    /** The journal, the oldest first. */
    public List<JournalEntry> journal() {
        return all(LocalRows.JOURNAL).stream()
                .map(bytes -> JournalEntry.CODEC.read(ValueCoding.decode(bytes)))
                .filter(entry -> entry != null)
                .sorted(Comparator.comparing(JournalEntry::time))
                .toList();
    }

    /** Keeps the newest word of another laptop on what it has. */
    public void putReceipt(Manifest manifest) {
        String device = manifest.sender().device();
        boolean holds = receipts().stream()
                .filter(known -> known.sender().device().equals(device))
                .allMatch(manifest::holdsAfter);
        if (holds) {
            put(LocalRows.RECEIPT, device, manifest.encode());
        }
    }

    /** What each of the other laptops said it has, the newest word of each. */
    public List<Manifest> receipts() {
        return all(LocalRows.RECEIPT).stream().map(Manifest::decode).toList();
    }

    /** The number of the last row; rows are numbered in the order of arrival. */
    public long lastRow() {
        return number("select coalesce(max(rowid), 0) from revision");
    }

    /** The revisions in these rows. */
    public List<RevisionId> idsOfRows(long first, long last) {
        return database.run(() -> {
            PreparedStatement select =
                    database.prepared("select id from revision where rowid between ? and ? order by rowid");
            select.setLong(1, first);
            select.setLong(2, last);
            return ids(select);
        });
    }

    /** Takes rows out of the inspection and keeps them aside. */
    public void setAside(long first, long last, String merge) {
        write(() -> {
            PreparedStatement copy = database.prepared("insert into aside(merge, " + SealedRow.COLUMNS + ") select ?, "
                    + SealedRow.COLUMNS + " from revision where rowid between ? and ? order by rowid");
            copy.setString(1, merge);
            copy.setLong(2, first);
            copy.setLong(3, last);
            copy.executeUpdate();
            PreparedStatement delete = database.prepared("delete from revision where rowid between ? and ?");
            delete.setLong(1, first);
            delete.setLong(2, last);
            return delete.executeUpdate();
        });
    }

    /** Takes one row out of the inspection and keeps it aside. */
    public void setAside(RevisionId id, String why) {
        SealedRow row = file.row(id);
        if (row != null) {
            setAside(row, why);
            write(() -> {
                PreparedStatement delete = database.prepared("delete from revision where id = ?");
                delete.setBytes(1, SealedRow.bytesOf(id));
                return delete.executeUpdate();
            });
        }
    }

    /** Keeps a row aside that is not to be taken in now. */
    public void setAside(SealedRow row, String why) {
        write(() -> {
            PreparedStatement insert = database.prepared("insert into aside(merge, " + SealedRow.COLUMNS
                    + ") values (?, ?, ?, ?, ?, ?) on conflict (id) do nothing");
            insert.setString(1, why);
            insert.setBytes(2, SealedRow.bytesOf(row.id()));
            insert.setString(3, row.device());
            insert.setLong(4, row.seq());
            insert.setBytes(5, row.prev() == null ? null : SealedRow.bytesOf(row.prev()));
            insert.setBytes(6, row.sealed());
            return insert.executeUpdate();
        });
    }

    /** The revisions kept aside. */
    public Set<RevisionId> aside() {
        return database.run(() -> new HashSet<>(ids(database.prepared("select id from aside"))));
    }

    /** The revisions kept aside for this reason: a merge, or a laptop. */
    public List<RevisionId> aside(String why) {
        return database.run(() -> {
            PreparedStatement select = database.prepared("select id from aside where merge = ? order by rowid");
            select.setString(1, why);
            return ids(select);
        });
    }

    /** Puts what is kept aside for this reason back among the rows, in the order it was set aside. */
    public void takeBackAll(String why) {
        write(() -> {
            PreparedStatement copy = database.prepared("insert into revision(" + SealedRow.COLUMNS + ") select "
                    + SealedRow.COLUMNS + " from aside where merge = ? and id not in (select id from revision)"
                    + " order by rowid");
            copy.setString(1, why);
            copy.executeUpdate();
            PreparedStatement delete = database.prepared("delete from aside where merge = ?");
            delete.setString(1, why);
            return delete.executeUpdate();
        });
    }

    /** A revision kept aside was taken in. */
    public void takeBack(RevisionId id) {
        write(() -> {
            PreparedStatement delete = database.prepared("delete from aside where id = ?");
            delete.setBytes(1, SealedRow.bytesOf(id));
            return delete.executeUpdate();
        });
    }

    private long number(String sql) {
        return database.run(() -> {
            try (ResultSet row = database.prepared(sql).executeQuery()) {
                return row.next() ? row.getLong(1) : 0L;
            }
        });
    }

    private static List<RevisionId> ids(PreparedStatement select) throws SQLException {
        List<RevisionId> ids = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                ids.add(SealedRow.idOf(rows.getBytes(1)));
            }
        }
        return ids;
    }

    /** The file must know of every change, so that its digest is taken away first. */
    private void write(SqlWork<Integer> work) {
        file.atomically(() -> database.run(work));
    }

    private void put(LocalRows.Table table, String id, byte[] bytes) {
        String label = table.label();
        write(() -> {
            PreparedStatement put = database.prepared("insert into " + table.name()
                    + "(id, sealed) values (?, ?) on conflict (id) do update set sealed = excluded.sealed");
            try (Sealer sealer = key.sealer(label)) {
                put.setString(1, id);
                put.setBytes(2, sealer.seal(bytes, Place.of(inspection, label, id)));
            }
            return put.executeUpdate();
        });
    }

    private List<byte[]> all(LocalRows.Table table) {
        String label = table.label();
        return database.run(() -> {
            List<byte[]> all = new ArrayList<>();
            try (ResultSet rows = database.prepared("select id, sealed from " + table.name())
                            .executeQuery();
                    Sealer sealer = key.sealer(label)) {
                while (rows.next()) {
                    all.add(sealer.open(rows.getBytes(2), Place.of(inspection, label, rows.getString(1))));
                }
            } catch (SealBroken e) {
                throw Problem.damaged(e, "problem.file-damaged", database.file());
            }
            return all;
        });
    }
}
