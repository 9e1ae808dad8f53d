package opr.fieldbook.work.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.store.Library;
import opr.fieldbook.work.Session;

/**
 * What a person wants to know of a library's place.
 *
 * @param bytes       of everything in its folder
 * @param free        what the disk still takes
 * @param inspections how many it has
 */
public record LibraryFacts(Path place, long bytes, long free, int inspections) {

    /** Measures it; takes a while for many exhibits. */
    public static LibraryFacts of(Session session, FileStore files) {
        Library library = session.library();
        try (Stream<Path> all = Files.walk(library.folder())) {
            long bytes = all.filter(Files::isRegularFile).mapToLong(LibraryFacts::size).sum();
            return new LibraryFacts(
                    library.folder(),
                    bytes,
                    files.room(library.folder()),
                    library.inspections().list().size());
        } catch (IOException e) {
            throw DiskProblems.of(e, library.folder());
        }
    }

    /** A file may go while it is measured. */
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }
}
