package opr.fieldbook.store.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings of the engine: those every connection is given, and those it has now. */
final class Pragmas {

    /** The settings of every connection, as {@code pragma name} gives them back. */
    static final Map<String, String> EVERY = every();

    private static final List<String> OF_THE_FILE = List.of("journal_mode", "synchronous", "application_id", "user_version");

    private Pragmas() {}

    /** Makes the settings of every connection. */
    static void set(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> setting : EVERY.entrySet()) {
                statement.execute("pragma " + setting.getKey() + "=" + setting.getValue());
            }
        }
    }

    /** The settings as the engine has them now. */
    static Map<String, String> read(Connection connection) throws SQLException {
        Map<String, String> out = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            for (String name : OF_THE_FILE) {
                out.put(name, read(statement, name));
            }
            for (String name : EVERY.keySet()) {
                out.put(name, read(statement, name));
            }
        }
        return out;
    }

    private static String read(Statement statement, String name) throws SQLException {
        try (ResultSet row = statement.executeQuery("pragma " + name)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private static Map<String, String> every() {
        Map<String, String> out = new LinkedHashMap<>();
        out.put("busy_timeout", "5000");
        out.put("foreign_keys", "1");
        out.put("trusted_schema", "0");
        out.put("cell_size_check", "1");
        out.put("temp_store", "2");
        out.put("secure_delete", "1");
        out.put("mmap_size", "0");
        return Collections.unmodifiableMap(out);
    }
}
