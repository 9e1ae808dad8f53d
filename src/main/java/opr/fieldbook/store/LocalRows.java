package opr.fieldbook.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import opr.fieldbook.base.Problem;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.seal.Place;
import opr.fieldbook.seal.SealBroken;
import opr.fieldbook.seal.Sealer;
import opr.fieldbook.store.sqlite.Database;

/**
 * What stands in the file of an inspection for its own laptop alone, as far as it still opens in a damaged file: texts being
 * typed, the journal of merges, what the others confirmed, and the changes kept aside. Whatever does not open is left out.
 *
 * @param drafts   by field
 * @param journal  entries by id, opened
 * @param receipts by device, opened
 * @param aside    changes kept aside, in the order they were, each with the reason that stands in the file
 */
public record LocalRows(
        Map<String, byte[]> drafts, Map<String, byte[]> journal, Map<String, byte[]> receipts, List<Aside> aside) {

    /** The table of the merges of this laptop, and the label under which its rows are sealed. */
    public static final Table JOURNAL = new Table("merge_journal", "journal");

    /** The table of what others confirmed. */
    public static final Table RECEIPT = new Table("receipt", "receipt");

    /** A table of sealed rows by id. */
    public record Table(String name, String label) {}

    /** A change kept aside. */
    public record Aside(Revision revision, String why) {}

    static LocalRows none() {
        return new LocalRows(Map.of(), Map.of(), Map.of(), List.of());
    }

    /** Reads what there is, whatever state the file is in. */
    static LocalRows read(Database database, String id, InspectionKey key) {
        Map<String, byte[]> drafts = new LinkedHashMap<>();
        try (DraftTable table = new DraftTable(database, id, key)) {
            each(database, "select name, sealed from draft order by name", rows -> table.read(rows, drafts));
        }
        return new LocalRows(
                drafts, opened(database, JOURNAL, id, key), opened(database, RECEIPT, id, key), aside(database, id, key));
    }

    private static Map<String, byte[]> opened(Database database, Table table, String id, InspectionKey key) {
        Map<String, byte[]> found = new LinkedHashMap<>();
        try (Sealer sealer = key.sealer(table.label())) {
            each(database, "select id, sealed from " + table.name() + " order by id", rows -> {
                String row = rows.getString(1);
                found.put(row, sealer.open(rows.getBytes(2), Place.of(id, table.label(), row)));
            });
        }
        return found;
    }

    private static List<Aside> aside(Database database, String id, InspectionKey key) {
        Map<RevisionId, Aside> found = new LinkedHashMap<>();
        try (RevisionTable table = new RevisionTable(database, id, key)) {
            each(database, "select " + SealedRow.COLUMNS + ", merge from aside order by rowid", rows -> {
                Revision revision = table.open(SealedRow.of(rows), new ArrayList<>());
                String why = rows.getString(6);
                if (revision != null && why != null) {
                    found.put(revision.id(), new Aside(revision, why));
                }
            });
        }
        return List.copyOf(found.values());
    }

    /** Takes one row; what it throws means that this row cannot be read. */
    @FunctionalInterface
    private interface Taker {
        void take(ResultSet row) throws SQLException, SealBroken;
    }

    /** Each row that can be reached: from the front as far as it goes, and from the back, where a page between is damaged. */
    private static void each(Database database, String select, Taker taker) {
        for (String way : List.of("", " desc")) {
            try {
                database.run(() -> {
                    try (ResultSet rows = database.prepared(select + way).executeQuery()) {
                        while (rows.next()) {
                            one(rows, taker);
                        }
                    }
                    return true;
                });
            } catch (Problem fromHereOnDamaged) {
                continue;
            }
        }
    }

    private static void one(ResultSet row, Taker taker) {
        try {
            if (row.getBytes(1) != null && row.getBytes(2) != null) {
                taker.take(row);
            }
        } catch (SQLException | SealBroken | IllegalArgumentException unreadable) {
            return;
        }
    }

    /**
     * Writes it into a fresh file, within the transaction around it.
     *
     * @param noted what becomes of an entry of the journal in a file whose rows have other numbers
     */
    void write(Database database, String id, InspectionKey key, UnaryOperator<byte[]> noted) throws SQLException {
        try (DraftTable table = new DraftTable(database, id, key)) {
            for (Map.Entry<String, byte[]> draft : drafts.entrySet()) {
                table.put(draft.getKey(), draft.getValue());
            }
        }
        for (Map.Entry<String, byte[]> entry : journal.entrySet()) {
            put(database, JOURNAL, id, key, entry.getKey(), noted.apply(entry.getValue()));
        }
        for (Map.Entry<String, byte[]> receipt : receipts.entrySet()) {
            put(database, RECEIPT, id, key, receipt.getKey(), receipt.getValue());
        }
    }

    private static void put(Database database, Table table, String id, InspectionKey key, String row, byte[] plain)
            throws SQLException {
        PreparedStatement put = database.prepared("insert into " + table.name() + "(id, sealed) values (?, ?)");
        try (Sealer sealer = key.sealer(table.label())) {
            put.setString(1, row);
            put.setBytes(2, sealer.seal(plain, Place.of(id, table.label(), row)));
        }
        put.executeUpdate();
    }
}
