package opr.fieldbook.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import opr.fieldbook.base.Problem;
import opr.fieldbook.seal.LibraryKey;
import opr.fieldbook.seal.Place;
import opr.fieldbook.seal.SealBroken;
import opr.fieldbook.seal.Sealer;
import opr.fieldbook.store.sqlite.Database;

/**
 * Sealed bytes of the library by kind and id: owner, settings, register, plan, history. Kind and id stand in the clear,
 * so a kind is a general word and an id is random. What the bytes mean is the caller's. May be used from any thread.
 */
public final class LibraryRecords implements AutoCloseable {

    private final Database database;
    private final String library;
    private final Sealer sealer;

    LibraryRecords(Database database, String library, LibraryKey key) {
        this.database = database;
        this.library = library;
        this.sealer = key.sealer("records");
    }

    /** Puts bytes in place of those under the same kind and id; on the disk when this returns. */
    public void put(String kind, String id, byte[] bytes) {
        database.run(() -> {
            PreparedStatement put = database.prepared("insert into record(kind, id, sealed) values (?, ?, ?)"
                    + " on conflict (kind, id) do update set sealed = excluded.sealed");
            put.setString(1, kind);
            put.setString(2, id);
            put.setBytes(3, sealer.seal(bytes, place(kind, id)));
            return put.executeUpdate();
        });
    }

    public Optional<byte[]> get(String kind, String id) {
        return database.run(() -> {
            PreparedStatement select = database.prepared("select sealed from record where kind = ? and id = ?");
            select.setString(1, kind);
            select.setString(2, id);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(open(kind, id, rows.getBytes(1))) : Optional.empty();
            }
        });
    }

    /** All of a kind by id, in the order of the ids. */
    public Map<String, byte[]> list(String kind) {
        return database.run(() -> {
            PreparedStatement select =
                    database.prepared("select id, sealed from record where kind = ? order by id");
            select.setString(1, kind);
            Map<String, byte[]> out = new LinkedHashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    out.put(rows.getString(1), open(kind, rows.getString(1), rows.getBytes(2)));
                }
            }
            return out;
        });
    }

    /** Nothing happens if it is not there. */
    public void remove(String kind, String id) {
        database.run(() -> {
            PreparedStatement delete = database.prepared("delete from record where kind = ? and id = ?");
            delete.setString(1, kind);
            delete.setString(2, id);
            return delete.executeUpdate();
        });
    }

    /** Does several of these whole or not at all. Not within another transaction. */
    public <T> T transaction(Supplier<T> work) {
        return database.transaction(work::get);
    }

    private byte[] open(String kind, String id, byte[] sealed) throws SQLException {
        try {
            return sealer.open(sealed, place(kind, id));
        } catch (SealBroken e) {
            throw Problem.damaged(e, "problem.file-damaged", database.file());
        }
    }

    private byte[] place(String kind, String id) {
        return Place.of(library, "record", kind, id);
    }

    @Override
    public void close() {
        sealer.close();
    }
}
