package opr.fieldbook.cli.bench.plain;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** The baseline of saving: one row as large as an answer, committed by itself with the same durability. */
public final class PlainCommit implements AutoCloseable {

    private static final int BYTES = 500;

    private final Connection connection;
    private final PreparedStatement insert;
    private final byte[] row = new byte[BYTES];
    private int count;

    public PlainCommit(Path file) {
        try {
            connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            try (Statement statement = connection.createStatement()) {
                statement.execute("pragma journal_mode=wal");
                statement.execute("pragma synchronous=full");
                statement.execute("create table row(id blob primary key, bytes blob not null) strict");
            }
            insert = connection.prepareStatement("insert into row(id, bytes) values (?, ?)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void save() {
        try {
            byte[] id = new byte[32];
            id[0] = (byte) count;
            id[1] = (byte) (count >> 8);
            id[2] = (byte) (count >> 16);
            count++;
            insert.setBytes(1, id);
            insert.setBytes(2, row);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
