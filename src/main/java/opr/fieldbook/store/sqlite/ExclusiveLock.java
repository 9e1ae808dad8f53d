package opr.fieldbook.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import opr.fieldbook.base.DiskProblems;
import org.jspecify.annotations.Nullable;

/**
 * An exclusive lock of the operating system on a file, through the database engine.
 *
 * <p>Why not {@code FileChannel.tryLock}: on Linux and macOS a process loses such a lock as soon as any other channel on
 * the same file is closed in it, so a second, refused try within the process would set the first one free. The engine
 * knows this trap and keeps its files open.
 */
public final class ExclusiveLock implements AutoCloseable {

    private final Path file;
    private final Connection connection;

    private ExclusiveLock(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** The lock, or null if somebody holds it; never waits. The file is made if absent and stays empty. */
    public static @Nullable ExclusiveLock tryLock(Path file) {
        Connection connection = null;
        try {
            connection = DriverManager.getConnection(
                    "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath());
            try (Statement statement = connection.createStatement()) {
                statement.execute("pragma busy_timeout=0");
                statement.execute("begin exclusive");
            }
            return new ExclusiveLock(file, connection);
        } catch (SQLException e) {
            release(connection);
            if (SqlProblems.isInUse(e)) {
                return null;
            }
            throw DiskProblems.of(e, file);
        }
    }

    private static void release(@Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException firstFailureCounts) {
            return;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw DiskProblems.of(e, file);
        }
    }
}
