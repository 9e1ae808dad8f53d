package opr.fieldbook.store.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import opr.fieldbook.base.Problem;

/**
 * One connection with the settings we rely on. A live file is in WAL mode with {@code synchronous=FULL}: when a write
 * returns, it is on the disk. Statements are prepared once and kept. Work is serialised by a lock, and what fails
 * arrives as a {@link Problem} that names the file.
 */
public final class Database implements AutoCloseable {

    /** Room, beside the heap, for the index over a million ids: rows come in no order of theirs. */
    private static final int BULK_CACHE_KIB = 96 << 10;

    private static final int LARGE_PAGE = 1 << 16;

    private static final int USUAL_CACHE_KIB = 2_000;

    private final Path file;
    private final Connection connection;
    private final Statements statements;
    private final ReentrantLock lock = new ReentrantLock();
    private boolean inTransaction;

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
        this.statements = new Statements(connection);
    }

    /** Makes a new file with its tables. It becomes a live file when it is first opened as one. */
    public static Database create(Path file, Container kind) {
        Database database = connect(file, "");
        database.afterConnecting(() -> {
            database.execute("pragma synchronous=full");
            database.execute("pragma journal_mode=delete");
            return database.createTables(kind);
        });
        return database;
    }

    /**
     * Makes a new file that is filled in one go and thrown away if that fails: nothing of it is on the disk until whoever
     * makes it has synced the closed file.
     *
     * @param large whether much comes into single rows: with large pages that takes half the time, but every table takes one
     */
    public static Database build(Path file, Container kind, boolean large) {
        Database database = connect(file, "");
        database.afterConnecting(() -> {
            if (large) {
                database.execute("pragma page_size=" + LARGE_PAGE);
            }
            database.execute("pragma journal_mode=memory");
            database.execute("pragma synchronous=off");
            database.execute("pragma cache_size=-" + BULK_CACHE_KIB);
            return database.createTables(kind);
        });
        return database;
    }

    /** Lets statements read another file's tables as {@code name.table}; the file may be live. */
    public void attach(Path other, String name) {
        run(() -> execute("attach 'file:" + place(other).replace("'", "''") + "?mode=ro' as " + name));
    }

    private boolean createTables(Container kind) throws SQLException {
        execute("begin immediate");
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(kind.sql());
        }
        execute("pragma application_id=" + kind.applicationId());
        execute("pragma user_version=" + kind.version());
        return execute("commit");
    }

    private static String place(Path file) {
        return file.toAbsolutePath().toUri().getRawPath();
    }

    /** Opens a file to work with. {@link Container#check} comes first. */
    public static Database live(Path file) {
        Database database = connect(file, "?mode=rw");
        database.afterConnecting(() -> {
            database.execute("pragma journal_mode=wal");
            database.execute("pragma synchronous=full");
            // The first read finds a damaged schema here and not at the first save.
            return database.execute("select count(*) from sqlite_schema");
        });
        return database;
    }

    /** Opens a closed file that nobody writes to; nothing beside it is made or changed. */
    public static Database readOnly(Path file) {
        return connect(file, "?mode=ro&immutable=1");
    }

    /** Opens a file that may be live at this moment, together with its log; a closed one is read without a trace. */
    public static Database beside(Path file) {
        boolean inUse = Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        return inUse ? connect(file, "?mode=ro") : readOnly(file);
    }

    private static Database connect(Path file, String options) {
        try {
            Database database =
                    new Database(file, DriverManager.getConnection("jdbc:sqlite:file:" + place(file) + options));
            database.afterConnecting(() -> {
                Pragmas.set(database.connection);
                return true;
            });
            return database;
        } catch (SQLException e) {
            throw SqlProblems.of(e, file);
        }
    }

    private void afterConnecting(SqlWork<Boolean> work) {
        boolean done = false;
        try {
            work.run();
            done = true;
        } catch (SQLException e) {
            throw SqlProblems.of(e, file);
        } finally {
            if (!done) {
                abandon();
            }
        }
    }

    public Path file() {
        return file;
    }

    /** Does work that needs no transaction of several statements; a single statement is its own transaction. */
    public <T> T run(SqlWork<T> work) {
        lock.lock();
        try {
            return work.run();
        } catch (SQLException e) {
            statements.forget();
            throw SqlProblems.of(e, file);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Does work whole or not at all. What the work throws is what is reported, also if undoing fails too. Within another
     * transaction it is part of that one.
     */
    public <T> T transaction(SqlWork<T> work) {
        return transaction("begin immediate", work);
    }

    /** Reads with several statements what the file held at one moment, whatever other connections save meanwhile. */
    public <T> T snapshot(SqlWork<T> work) {
        return transaction("begin", work);
    }

    private <T> T transaction(String begin, SqlWork<T> work) {
        return run(() -> {
            if (inTransaction) {
                return work.run();
            }
            prepared(begin).executeUpdate();
            inTransaction = true;
            boolean done = false;
            try {
                T result = work.run();
                prepared("commit").executeUpdate();
                done = true;
                return result;
            } finally {
                inTransaction = false;
                if (!done) {
                    rollback();
                }
            }
        });
    }

    /**
     * A transaction that adds very many rows: meanwhile more of the file stays in memory, so that a page of an index is not
     * written and read again for each of them.
     */
    public <T> T bulk(SqlWork<T> work) {
        return run(() -> {
            execute("pragma cache_size=-" + BULK_CACHE_KIB);
            try {
                return transaction(work);
            } finally {
                shrink();
            }
        });
    }

    private void shrink() {
        try {
            execute("pragma cache_size=-" + USUAL_CACHE_KIB);
            execute("pragma shrink_memory");
        } catch (SQLException onlyMoreMemory) {
            return;
        }
    }

    /** After a full disk the engine has undone the transaction itself, and there is nothing left to undo. */
    private void rollback() {
        try {
            prepared("rollback").executeUpdate();
        } catch (SQLException alreadyUndone) {
            return;
        }
    }

    /** A statement that stays prepared until the file is closed. Only inside {@link #run} or {@link #transaction}. */
    public PreparedStatement prepared(String sql) throws SQLException {
        return statements.prepared(sql);
    }

    private boolean execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(sql);
        }
    }

    /** The settings as the engine has them now. */
    public Map<String, String> readPragmas() {
        return run(() -> Pragmas.read(connection));
    }

    /** Moves everything from the write-ahead log into the file and empties the log. */
    public void checkpoint() {
        run(() -> execute("pragma wal_checkpoint(truncate)"));
    }

    @Override
    public void close() {
        run(() -> {
            statements.close();
            connection.close();
            return true;
        });
    }

    private void abandon() {
        try {
            connection.close();
        } catch (SQLException firstFailureCounts) {
            return;
        }
    }
}
