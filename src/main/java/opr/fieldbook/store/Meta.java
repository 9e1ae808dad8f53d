package opr.fieldbook.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import opr.fieldbook.store.sqlite.Database;

/** The table {@code meta} that both kinds of files have: a few names and values in the clear. */
final class Meta {

    private Meta() {}

    static Map<String, String> all(Database database) throws SQLException {
        Map<String, String> out = new LinkedHashMap<>();
        try (ResultSet rows =
                database.prepared("select name, value from meta").executeQuery()) {
            while (rows.next()) {
                out.put(rows.getString(1), rows.getString(2));
            }
        }
        return out;
    }

    static void put(Database database, String name, String value) throws SQLException {
        PreparedStatement insert = database.prepared("insert into meta(name, value) values (?, ?)");
        insert.setString(1, name);
        insert.setString(2, value);
        insert.executeUpdate();
    }
}
