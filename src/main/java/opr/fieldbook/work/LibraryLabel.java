package opr.fieldbook.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opr.fieldbook.base.AtomicFile;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;

/**
 * What may be seen of a library before it is unlocked: the initials of its owner, in a small plain file, and when it was
 * last written. Nothing about any LEA. The file is a convenience: a library without it works.
 */
final class LibraryLabel {

    static final String NAME = "library.label";

    private static final int LONGEST = 4;
    private static final List<String> NOT_WORK = List.of(NAME, Look.NAME, "library.backups", "unlock.delay", "library.lock");

    private final Path folder;
    private final FileStore files = FileStore.real();

    private LibraryLabel(Path folder) {
        this.folder = folder;
    }

    static LibraryLabel of(Path folder) {
        return new LibraryLabel(folder);
    }

    /** The initials; empty if there are none or the file is not as we wrote it. */
    String read() {
        Path file = folder.resolve(NAME);
        try {
            return files.exists(file) ? clean(new String(files.read(file), StandardCharsets.UTF_8)) : "";
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** Writes the initials if others stand there; a disk that refuses does not stop the work. */
    void keep(String initials) {
        String wanted = clean(initials);
        if (wanted.equals(read())) {
            return;
        }
        try {
            new AtomicFile(files).write(folder.resolve(NAME), wanted.getBytes(StandardCharsets.UTF_8));
        } catch (Problem tryAgainNextTime) {
            return;
        }
    }

    /** The newest time of the database and the inspections. */
    Optional<Instant> lastWritten() {
        return Stream.of(folder, folder.resolve("inspections"))
                .flatMap(this::filesIn)
                .filter(file -> !isOther(String.valueOf(file.getFileName())))
                .flatMap(file -> written(file).stream())
                .max(Instant::compareTo);
    }

    /** Touched by merely opening, or not work at all. */
    private static boolean isOther(String name) {
        return NOT_WORK.contains(name) || name.endsWith("-shm");
    }

    private Stream<Path> filesIn(Path place) {
        try {
            return files.list(place).stream().filter(Files::isRegularFile);
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    private static Optional<Instant> written(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static String clean(String initials) {
        StringBuilder out = new StringBuilder();
        initials.codePoints().filter(Character::isLetterOrDigit).limit(LONGEST).forEach(out::appendCodePoint);
        return out.toString();
    }
}
