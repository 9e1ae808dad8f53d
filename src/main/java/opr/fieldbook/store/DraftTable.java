package opr.fieldbook.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.seal.Place;
import opr.fieldbook.seal.SealBroken;
import opr.fieldbook.seal.Sealer;
import opr.fieldbook.store.sqlite.Database;

/** Texts being typed, sealed. Also the name of the field is sealed: the row's name is a digest that needs the key. */
final class DraftTable implements AutoCloseable {

    private final Database database;
    private final InspectionKey key;
    private final String inspection;
    private final Sealer sealer;

    DraftTable(Database database, String inspection, InspectionKey key) {
        this.database = database;
        this.inspection = inspection;
        this.key = key;
        this.sealer = key.sealer("drafts");
    }

    void put(String field, byte[] text) throws SQLException {
        byte[] name = name(field);
        byte[] fieldBytes = field.getBytes(StandardCharsets.UTF_8);
        byte[] plain = ByteBuffer.allocate(Integer.BYTES + fieldBytes.length + text.length)
                .putInt(fieldBytes.length)
                .put(fieldBytes)
                .put(text)
                .array();
        PreparedStatement put = database.prepared(
                "insert into draft(name, sealed) values (?, ?) on conflict (name) do update set sealed = excluded.sealed");
        put.setBytes(1, name);
        put.setBytes(2, sealer.seal(plain, place(name)));
        put.executeUpdate();
    }

    void remove(String field) throws SQLException {
        PreparedStatement delete = database.prepared("delete from draft where name = ?");
        delete.setBytes(1, name(field));
        delete.executeUpdate();
    }

    Map<String, byte[]> all() throws SQLException, SealBroken {
        Map<String, byte[]> out = new LinkedHashMap<>();
        try (ResultSet rows =
                database.prepared("select name, sealed from draft").executeQuery()) {
            while (rows.next()) {
                read(rows, out);
            }
        }
        return out;
    }

    /** Opens the row at hand, name and sealed text, and puts it in. */
    void read(ResultSet row, Map<String, byte[]> into) throws SQLException, SealBroken {
        ByteBuffer plain = ByteBuffer.wrap(sealer.open(bytes(row, 2), place(bytes(row, 1))));
        byte[] field = new byte[plain.getInt()];
        byte[] text = new byte[plain.remaining() - field.length];
        plain.get(field).get(text);
        into.put(new String(field, StandardCharsets.UTF_8), text);
    }

    /** Where a damaged file has a row of another table there may be nothing: that opens as little as any other wrong bytes. */
    private static byte[] bytes(ResultSet row, int column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }

    private byte[] name(String field) {
        return key.blindName("draft", field.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] place(byte[] name) {
        return Place.of(inspection, "draft", HexFormat.of().formatHex(name));
    }

    @Override
    public void close() {
        sealer.close();
    }
}
