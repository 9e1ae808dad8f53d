package opr.fieldbook.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The statements of a connection, each prepared once and kept until it is closed. */
final class Statements {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    /** The driver gives up a statement that failed; those kept are prepared anew at the next use. */
    void forget() {
        List<PreparedStatement> failed = List.copyOf(prepared.values());
        prepared.clear();
        for (PreparedStatement statement : failed) {
            try {
                statement.close();
            } catch (SQLException firstFailureCounts) {
                continue;
            }
        }
    }

    void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }
}
