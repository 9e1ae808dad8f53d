package opr.fieldbook.store.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.Problem;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What an error of the database means to a person: a damaged file, a file in use, or trouble with the disk. */
final class SqlProblems {

    private static final Set<SQLiteErrorCode> DAMAGED = Set.of(
            SQLiteErrorCode.SQLITE_CORRUPT,
            SQLiteErrorCode.SQLITE_CORRUPT_INDEX,
            SQLiteErrorCode.SQLITE_CORRUPT_SEQUENCE,
            SQLiteErrorCode.SQLITE_CORRUPT_VTAB,
            SQLiteErrorCode.SQLITE_NOTADB,
            SQLiteErrorCode.SQLITE_FORMAT,
            SQLiteErrorCode.SQLITE_IOERR_SHORT_READ,
            SQLiteErrorCode.SQLITE_IOERR_CORRUPTFS);
    private static final Set<SQLiteErrorCode> IN_USE = Set.of(
            SQLiteErrorCode.SQLITE_BUSY,
            SQLiteErrorCode.SQLITE_BUSY_RECOVERY,
            SQLiteErrorCode.SQLITE_BUSY_SNAPSHOT,
            SQLiteErrorCode.SQLITE_BUSY_TIMEOUT,
            SQLiteErrorCode.SQLITE_LOCKED);

    private SqlProblems() {}

    static Problem of(SQLException failure, Path file) {
        if (failure instanceof SQLiteException e) {
            if (DAMAGED.contains(e.getResultCode()) || isForeignSchema(e)) {
                return Problem.damaged(e, "problem.file-damaged", file);
            }
            if (IN_USE.contains(e.getResultCode())) {
                return Problem.refused(e, "problem.file-in-use", file);
            }
        }
        return DiskProblems.of(failure, file);
    }

    static boolean isInUse(SQLException failure) {
        return failure instanceof SQLiteException e && IN_USE.contains(e.getResultCode());
    }

    /** Our statements are right; if a table or column is not there, the file was altered. */
    private static boolean isForeignSchema(SQLiteException e) {
        String message = String.valueOf(e.getMessage());
        return e.getResultCode() == SQLiteErrorCode.SQLITE_ERROR
                && (message.contains("no such table")
                        || message.contains("no such column")
                        || message.contains("malformed"));
    }
}
