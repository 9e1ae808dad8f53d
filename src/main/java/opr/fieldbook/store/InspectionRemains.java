package opr.fieldbook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.base.AtomicFile;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileStore;

/** Everything of one inspection in the folder of a library: its file, what SQLite keeps beside it, exhibits and backups. */
final class InspectionRemains {

    private final LibraryFolder folder;
    private final FileStore files;

    InspectionRemains(LibraryFolder folder) {
        this.folder = folder;
        this.files = folder.files();
    }

    /** Removes what is there; nothing happens for what is not. */
    void remove(String id) {
        Path file = folder.inspection(id);
        Path at = file;
        try {
            for (String beside : List.of("-wal", "-shm", "-journal")) {
                files.delete(file.resolveSibling(file.getFileName() + beside));
            }
            files.delete(AtomicFile.partOf(file));
            files.delete(file);
            deleteDamaged(id);
            for (String place : List.of("exhibits", "backups", "backups/exhibits")) {
                for (Path entry : files.list(folder.path().resolve(place))) {
                    String name = entry.getFileName().toString();
                    if (name.equals(id) || name.startsWith(id + ".")) {
                        at = entry;
                        removeAll(entry);
                    }
                }
            }
            files.forceFolder(folder.inspections());
        } catch (IOException e) {
            throw DiskProblems.of(e, at);
        }
    }

    /** Removes damaged files of it that were set aside. */
    void removeDamaged(String id) {
        try {
            deleteDamaged(id);
        } catch (IOException e) {
            throw DiskProblems.of(e, folder.inspection(id));
        }
    }

    private void deleteDamaged(String id) throws IOException {
        for (Path entry : files.list(folder.inspections())) {
            if (entry.getFileName().toString().startsWith(id + InspectionFile.SUFFIX + RescuedFile.DAMAGED)) {
                files.delete(entry);
            }
        }
    }

    private void removeAll(Path entry) throws IOException {
        if (Files.isDirectory(entry)) {
            for (Path inside : files.list(entry)) {
                removeAll(inside);
            }
        }
        files.delete(entry);
    }
}
