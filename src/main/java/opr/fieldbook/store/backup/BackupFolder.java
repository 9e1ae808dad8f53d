package opr.fieldbook.store.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.store.DatabaseCopies;
import opr.fieldbook.store.InspectionFile;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.OpenInspection;

/**
 * The folder in which the backups of one library stand, each a closed file of one inspection, with a copy of {@code
 * library.key} beside them. A backup has its name only once it was opened and counted; older ones go only after that. So
 * whatever fails, no good backup is lost.
 */
public final class BackupFolder {

    private final Path folder;
    private final Library library;
    private final FileStore files;

    public BackupFolder(Path folder, Library library, FileStore files) {
        this.folder = folder.toAbsolutePath().normalize();
        this.library = library;
        this.files = files;
    }

    public Path path() {
        return folder;
    }

    /** All backups, the newest first; also of inspections that the library no longer has. */
    public List<Backup> list() {
        try {
            return files.list(folder).stream()
                    .flatMap(file -> Backup.of(file).stream())
                    .sorted(Comparator.comparing(Backup::at)
                            .thenComparingLong(Backup::number)
                            .reversed())
                    .toList();
        } catch (IOException e) {
            throw DiskProblems.of(e, folder);
        }
    }

    /** The backups of one inspection, the newest first, whatever the clock said. */
    public List<Backup> list(String inspection) {
        return list().stream()
                .filter(backup -> backup.inspection().equals(inspection))
                .sorted(Comparator.comparingLong(Backup::number).reversed())
                .toList();
    }

    public Optional<Backup> newest(String inspection) {
        return list(inspection).stream().findFirst();
    }

    /** Makes a backup of an inspection as it is now: written, synced, opened and counted, then named. */
    public Backup write(OpenInspection from, BackupKind kind, Instant at) {
        prepare();
        long number = newest(from.id()).map(Backup::number).orElse(0L) + 1;
        Backup backup = Backup.in(folder, from.id(), number, kind, at);
        new BackupCopy(library, files).write(from, backup.file(), at);
        return backup;
    }

    /** The exhibits beside the backups here. */
    public ExhibitCopies exhibits() {
        return new ExhibitCopies(folder, files);
    }

    /** The copies of the library's database here. */
    public DatabaseCopies database() {
        return new DatabaseCopies(folder, files);
    }

    /** Whether the newest backup holds as many revisions as the inspection does. */
    public boolean isCurrent(OpenInspection inspection) {
        return newest(inspection.id())
                .map(backup -> count(backup) == inspection.file().count())
                .orElse(false);
    }

    /** A backup that cannot be counted any more counts for nothing. */
    private static long count(Backup backup) {
        try {
            return InspectionFile.countIn(backup.file());
        } catch (Problem unreadable) {
            return -1;
        }
    }

    /** Makes the folder, and its copy of the key the present one. Another library's folder is refused. */
    public void prepare() {
        try {
            files.createFolder(folder);
        } catch (IOException e) {
            throw DiskProblems.of(e, folder);
        }
        library.keys().keepCopy(folder, files);
    }

    /** Removes what rotation no longer keeps, now that the fresh one is there. Returns how many went. */
    public int rotate(Backup fresh) {
        return remove(RotationRules.superfluous(list(fresh.inspection()), fresh), fresh);
    }

    /** Removes every older backup of the same inspection, now that the fresh one is there. */
    public int removeOlder(Backup fresh) {
        return remove(
                list(fresh.inspection()).stream()
                        .filter(backup -> backup.number() < fresh.number())
                        .toList(),
                fresh);
    }

    /** Removes every backup of an inspection, where a fresh one stands in another folder. */
    public int removeAll(String inspection) {
        return remove(list(inspection));
    }

    private int remove(List<Backup> old, Backup fresh) {
        if (!files.exists(fresh.file())) {
            throw Problem.refused("problem.file-missing", fresh.file());
        }
        return remove(old);
    }

    private int remove(List<Backup> old) {
        int removed = 0;
        for (Backup backup : old) {
            try {
                files.delete(backup.file());
                removed++;
            } catch (IOException e) {
                throw DiskProblems.of(e, backup.file());
            }
        }
        return removed;
    }

    /** Removes what a killed program left half written. */
    public void sweep() {
        try {
            for (Path file : files.list(folder)) {
                String name = String.valueOf(file.getFileName());
                if (name.contains(".fieldbook.part")) {
                    files.delete(file);
                }
            }
        } catch (IOException e) {
            throw DiskProblems.of(e, folder);
        }
    }
}
