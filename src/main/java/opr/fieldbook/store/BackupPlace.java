package opr.fieldbook.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import opr.fieldbook.base.AtomicFile;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;

/**
 * Where the backups of a library are, in a small plain file beside it: the setting itself stands in the database, and that may
 * be what is lost. A convenience: a library without the file works.
 */
public final class BackupPlace {

    /** A path is never longer in good order. */
    private static final int LONGEST = 4_096;

    private static final String NAME = "library.backups";

    private final Path file;
    private final FileStore files;

    public BackupPlace(Path library, FileStore files) {
        this.file = library.resolve(NAME);
        this.files = files;
    }

    /** The folder; empty if none was noted or the file is not as it was written. */
    public Optional<Path> read() {
        try {
            String text = files.exists(file) && files.size(file) <= LONGEST
                    ? new String(files.read(file), StandardCharsets.UTF_8).strip()
                    : "";
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text)).filter(Path::isAbsolute);
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    /** Notes the folder if another stands there; a disk that refuses does not stop the work. */
    public void keep(Path folder) {
        if (read().filter(folder::equals).isPresent()) {
            return;
        }
        try {
            new AtomicFile(files).write(file, folder.toString().getBytes(StandardCharsets.UTF_8));
        } catch (Problem tryAgainNextTime) {
            return;
        }
    }
}
