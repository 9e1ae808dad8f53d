package opr.fieldbook.base;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The one place that turns a failing disk into words. The same trouble arrives from the database, from the system and
 * from java.nio under different names; a person gets one message for each.
 */
public final class DiskProblems {

    private static final List<String> FULL = List.of(
            "sqlite_full",
            "sqlite_ioerr_write",
            "no space left on device",
            "not enough space on the disk",
            "disk full",
            "disk quota exceeded");
    private static final List<String> READ_ONLY =
            List.of("sqlite_readonly", "read-only file system", "media is write protected");
    private static final List<String> DENIED =
            List.of("sqlite_perm", "sqlite_auth", "sqlite_cantopen", "permission denied", "access is denied");

    /** The database engine unpacks a library of its own there when the program starts. */
    private static final List<String> TEMPORARY = List.of("no native library found");

    private DiskProblems() {}

    /** The problem to show for a failure that hit this file or folder. */
    public static Problem of(Throwable failure, Path file) {
        if (failure instanceof Problem problem) {
            return problem;
        }
        if (says(failure, TEMPORARY)) {
            return Problem.refused(failure, "problem.disk-temporary", System.getProperty("java.io.tmpdir", ""));
        }
        if (isFull(failure)) {
            return Problem.refused(failure, "problem.disk-full", file);
        }
        if (has(failure, ReadOnlyFileSystemException.class) || says(failure, READ_ONLY)) {
            return Problem.refused(failure, "problem.disk-read-only", file);
        }
        if (has(failure, AccessDeniedException.class) || says(failure, DENIED)) {
            return Problem.refused(failure, "problem.disk-denied", file);
        }
        if (has(failure, NoSuchFileException.class)) {
            return Problem.refused(failure, "problem.disk-gone", file);
        }
        return Problem.refused(failure, "problem.disk-other", file, reason(failure));
    }

    /** Whether the failure means that the disk is full. */
    public static boolean isFull(Throwable failure) {
        return says(failure, FULL);
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(Throwable failure, List<String> words) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            @Nullable String message = at.getMessage();
            String lower = message == null ? "" : message.toLowerCase(Locale.ROOT);
            if (words.stream().anyMatch(lower::contains)) {
                return true;
            }
        }
        return false;
    }

    private static String reason(Throwable failure) {
        @Nullable String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
