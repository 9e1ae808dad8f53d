package opr.fieldbook.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.base.AtomicFile;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;

/**
 * The names in a library's folder, and making the folder whole or not at all: while {@code library.new} stands there,
 * the library does not count, and the next try clears what is left of it.
 */
final class LibraryFolder {

    private static final String UNFINISHED = "library.new";
    private static final String EXHIBITS = "exhibits";

    private final Path folder;
    private final FileStore files;
    private final List<Path> made = new ArrayList<>();

    LibraryFolder(Path folder, FileStore files) {
        this.folder = folder.toAbsolutePath().normalize();
        this.files = files;
    }

    Path path() {
        return folder;
    }

    FileStore files() {
        return files;
    }

    Path database() {
        return folder.resolve("library.db");
    }

    Path inspections() {
        return folder.resolve("inspections");
    }

    Path inspection(String id) {
        return inspections().resolve(id + InspectionFile.SUFFIX);
    }

    /** The folder of one inspection's exhibits. */
    Path exhibits(String id) {
        return folder.resolve(EXHIBITS).resolve(id);
    }

    private List<Path> parts() {
        return List.of(inspections(), folder.resolve(EXHIBITS), folder.resolve("backups"));
    }

    LibraryKeyFile keyFile() {
        return new LibraryKeyFile(folder, files);
    }

    /** Whether a finished library is here. One with inspections is finished, whatever mark a failing disk left. */
    boolean holdsLibrary() {
        boolean unfinished = files.exists(folder.resolve(UNFINISHED)) && !holdsInspections();
        return !unfinished && (keyFile().exists() || files.exists(database()));
    }

    void requireLibrary() {
        if (!holdsLibrary()) {
            requireAccess();
            throw Problem.refused("problem.library-missing", folder);
        }
        if (!files.exists(database())) {
            throw Problem.refused("problem.library-database-missing", database());
        }
        if (!keyFile().exists()) {
            throw Problem.damaged("problem.library-key-damaged", folder);
        }
    }

    /** A library behind a closed door is not a missing one. */
    private void requireAccess() {
        if (Files.isDirectory(folder) && !(Files.isReadable(folder) && Files.isExecutable(folder))) {
            throw DiskProblems.of(new AccessDeniedException(folder.toString()), folder);
        }
    }

    /** Makes the folder, so that it can be locked. */
    void makeRoot() {
        try {
            for (Path at = folder; at != null && !files.exists(at); at = at.getParent()) {
                made.add(at);
            }
            files.createFolder(folder);
        } catch (IOException e) {
            removeMade();
            throw DiskProblems.of(e, folder);
        }
    }

    /** Refuses a folder that holds a library, or inspections that have lost theirs. */
    void requireNone() {
        if (holdsLibrary() || holdsInspections()) {
            throw Problem.refused("problem.library-exists", folder);
        }
    }

    /** Clears an unfinished library, then makes the mark and the folders inside. After {@link #requireNone} only. */
    void begin() {
        try {
            clear();
            files.create(folder.resolve(UNFINISHED)).close();
            files.force(folder.resolve(UNFINISHED));
            for (Path part : parts()) {
                files.createFolder(part);
            }
        } catch (IOException e) {
            throw DiskProblems.of(e, folder);
        }
    }

    boolean holdsInspections() {
        try {
            return !files.list(inspections()).isEmpty();
        } catch (IOException e) {
            throw DiskProblems.of(e, folder);
        }
    }

    /** Takes the mark away, the last step that can fail: from here on the library counts. */
    void finish() {
        try {
            files.forceFolder(folder);
            files.delete(folder.resolve(UNFINISHED));
        } catch (IOException e) {
            throw DiskProblems.of(e, folder);
        }
    }

    /** Makes the folders that are missing, and takes the mark of an unfinished library away. */
    void completeParts() {
        try {
            for (Path part : parts()) {
                files.createFolder(part);
            }
            files.delete(folder.resolve(UNFINISHED));
        } catch (IOException e) {
            throw DiskProblems.of(e, folder);
        }
    }

    /** Removes what an unfinished creation left; the mark goes last. */
    private void clear() throws IOException {
        for (String name : List.of(LibraryKeyFile.NAME, LibraryKeyFile.COPY, UnlockDelay.NAME, "library.db")) {
            files.delete(folder.resolve(name));
            files.delete(AtomicFile.partOf(folder.resolve(name)));
        }
        for (String suffix : List.of("-wal", "-shm", "-journal")) {
            files.delete(folder.resolve("library.db" + suffix));
            files.delete(folder.resolve("library.db.part" + suffix));
        }
        for (Path part : parts()) {
            if (Files.isDirectory(part) && files.list(part).isEmpty()) {
                files.delete(part);
            }
        }
        files.delete(folder.resolve(UNFINISHED));
    }

    /** After a failure: leaves the folder as it was found, as far as the disk permits. The first failure counts. */
    void undo() {
        try {
            clear();
        } catch (IOException leftForTheNextTry) {
            return;
        }
    }

    /** Removes a file that came to nothing; the failure that led here is the one to tell. */
    void discard(Path file) {
        try {
            files.delete(file);
        } catch (IOException orphanStays) {
            return;
        }
    }

    /** Removes the folders that {@link #makeRoot} made, after the lock is released. */
    void removeMade() {
        try {
            if (!made.isEmpty()) {
                files.delete(folder.resolve(LibraryLock.NAME));
            }
            for (Path at : made) {
                files.delete(at);
            }
        } catch (IOException leftForTheNextTry) {
            return;
        }
    }
}
