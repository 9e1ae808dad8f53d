package opr.fieldbook.fault;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The database engine on a {@link FailingDisk}: while this is open, each statement on a file below a folder is a call of that
 * disk, and where the disk fails the statement fails as the engine fails: a full disk or an input/output error. A rollback
 * never fails: the engine undoes in memory. Closing never fails either. Nothing is synced, which no test of one process could
 * tell, and which is most of the time.
 */
public final class FailingEngine implements Driver, AutoCloseable {

    private static final String SYNCED = "pragma synchronous=full";
    private static final String UNSYNCED = "pragma synchronous=off";
    private static final String URL = "jdbc:sqlite:file:";
    private static final Pattern ROOM = Pattern.compile("(insert|update|delete|commit|create|pragma wal_checkpoint).*", Pattern.DOTALL);

    private final FailingDisk disk;
    private final Path below;
    private final JDBC engine = new JDBC();
    private final List<Driver> before = Collections.list(DriverManager.getDrivers());

    /** From here on, connections to files below the folder stand on this disk. */
    public FailingEngine(FailingDisk disk, Path below) throws SQLException {
        this.disk = disk;
        this.below = below.toAbsolutePath();
        for (Driver driver : before) {
            DriverManager.deregisterDriver(driver);
        }
        DriverManager.registerDriver(this);
        for (Driver driver : before) {
            DriverManager.registerDriver(driver);
        }
    }

    @Override
    public void close() throws SQLException {
        DriverManager.deregisterDriver(this);
    }

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        Path file = fileOf(url);
        if (file == null || !file.startsWith(below)) {
            return null;
        }
        Connection connection = engine.connect(url, info);
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = invoke(connection, method, arguments);
            return switch (method.getName()) {
                case "createStatement" -> statement(Statement.class, (Statement) result, null, file);
                case "prepareStatement" -> statement(
                        PreparedStatement.class, (PreparedStatement) result, String.valueOf(arguments[0]), file);
                default -> result;
            };
        });
    }

    private static @Nullable Path fileOf(String url) {
        return url.startsWith(URL)
                ? Path.of(URI.create("file:" + url.substring(URL.length()).replaceFirst("\\?.*", "")))
                : null;
    }

    private <T extends Statement> T statement(Class<T> type, T real, @Nullable String prepared, Path file) {
        return proxy(type, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                String sql = prepared == null ? String.valueOf(arguments[0]) : prepared;
                call(sql, file);
                return invoke(real, method, sql.equals(SYNCED) ? new Object[] {UNSYNCED} : arguments);
            }
            return invoke(real, method, arguments);
        });
    }

    private void call(String sql, Path file) throws SQLException {
        String lower = sql.toLowerCase(Locale.ROOT).strip();
        if (lower.startsWith("rollback")) {
            return;
        }
        FailingDisk.Needs needs = ROOM.matcher(lower).matches() ? FailingDisk.Needs.ROOM : FailingDisk.Needs.READING;
        try {
            disk.call(lower.substring(0, Math.min(60, lower.length())), file, needs);
        } catch (IOException e) {
            boolean full = String.valueOf(e.getMessage()).contains("No space");
            SQLiteErrorCode code = full ? SQLiteErrorCode.SQLITE_FULL : SQLiteErrorCode.SQLITE_IOERR_FSYNC;
            throw new SQLiteException("[" + code.name() + "] " + e.getMessage(), code);
        }
    }

    private static @Nullable Object invoke(Object real, java.lang.reflect.Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(FailingEngine.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public boolean acceptsURL(String url) {
        Path file = fileOf(url);
        return file != null && file.startsWith(below);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return engine.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return engine.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }
}
