package opr.fieldbook.work.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.store.InspectionIndex;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.store.backup.Backup;
import opr.fieldbook.store.backup.BackupFolder;
import opr.fieldbook.store.backup.BackupKind;
import opr.fieldbook.store.backup.DueRules;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.TimeSource;

/**
 * The backups of a library: when they are made, where they stand, which are kept. Each is a closed file of one inspection;
 * beside them stand the exhibits, each copied once, and copies of {@code library.db}. Whatever fails, no good one goes. Takes
 * long; never on the FX thread. Rounds over all inspections come one after the other, single copies in between: a merge need not
 * wait for a round to end.
 */
public final class Backups {

    private final Library library;
    private final TimeSource time;
    private final BackupFolders folders;
    private final RenewBackups renewing;

    public Backups(Session session, TimeSource time, FileStore files) {
        this.library = session.library();
        this.time = time;
        this.folders = new BackupFolders(library, files);
        this.renewing = new RenewBackups(library, folders, time);
    }

    /**
     * One backup as it is listed.
     *
     * @param number of its inspection, growing
     * @param kind   the fixed word
     * @param bytes  its size
     */
    public record Line(Path file, String inspection, long number, String kind, Instant at, long bytes) {}

    /** A fresh backup in place of all older ones of its inspection, and the folders that could not be reached. */
    public record Renewed(Path file, int removed, List<Path> unreached) {}

    /** The place used when none was set. */
    public Path usualFolder() {
        return folders.usual();
    }

    /** Where backups are made now. */
    public Path folder() {
        return folders.now();
    }

    /** From now on backups are made there; a folder that cannot be written, or is another library's, is refused. */
    public void setFolder(Path folder) {
        synchronized (library) {
            folders.use(folder.toAbsolutePath().normalize());
        }
    }

    /** In a library whose database was made anew: backups go on where they were made before. */
    void takeUp() {
        folders.takeUp();
    }

    private BackupFolder in(Path folder) {
        return folders.in(folder);
    }

    /** The backups there are, the newest first. */
    public List<Line> list() {
        return in(folder()).list().stream().map(this::line).toList();
    }

    private Line line(Backup backup) {
        return new Line(
                backup.file(), backup.inspection(), backup.number(), backup.kind().word(), backup.at(), size(backup));
    }

    private static long size(Backup backup) {
        try {
            return Files.size(backup.file());
        } catch (IOException e) {
            throw DiskProblems.of(e, backup.file());
        }
    }

    /** Before files are merged into an inspection. Returns where the copy is. */
    public Path beforeMerge(OpenInspection inspection) {
        return make(folder(), inspection, BackupKind.BEFORE_MERGE).file();
    }

    /** Before a workbook or list is imported into an inspection. Returns where the copy is. */
    public Path beforeImport(OpenInspection inspection) {
        return make(folder(), inspection, BackupKind.BEFORE_IMPORT).file();
    }

    /** Before a file of an earlier version is brought to the present one. Returns where the copy is. */
    public Path beforeMigration(OpenInspection inspection) {
        return make(folder(), inspection, BackupKind.BEFORE_MIGRATION).file();
    }

    /** Backs every inspection up, because somebody asked for it. */
    public List<Line> now() {
        return now(folder());
    }

    /** The same into a folder of its own, this once; it is remembered, as what is struck later must go from there too. */
    public synchronized List<Line> now(Path wanted) {
        Path folder = wanted.toAbsolutePath().normalize();
        List<Line> made = new ArrayList<>();
        synchronized (library) {
            folders.useOnce(folder);
        }
        renewing.goOn();
        for (InspectionIndex.Entry entry : library.inspections().list()) {
            try (OpenInspection opened = library.lookAt(entry.id())) {
                made.add(line(make(folder, opened, BackupKind.BY_HAND)));
                in(folder).exhibits().keep(opened.id(), opened.exhibits());
            }
        }
        keepDatabase(folder);
        return made;
    }

    /** Makes what is due of inspections that changed: weekly, daily, hourly. */
    public synchronized List<Line> due() {
        return changed((backups, now) -> DueRules.due(backups, now));
    }

    /** Makes a backup of every inspection that changed since its newest one, as at lock and at the end. */
    public synchronized List<Line> last() {
        List<Line> made = changed((backups, now) -> Optional.of(DueRules.due(backups, now).orElse(BackupKind.HOURLY)));
        if (made.isEmpty()) {
            keepDatabase(folder());
        }
        return made;
    }

    private void keepDatabase(Path folder) {
        synchronized (library) {
            BackupFolder place = in(folder);
            place.prepare();
            place.database().write(library);
            folders.notePlace();
        }
    }

    private interface Choice {
        Optional<BackupKind> of(List<Backup> backups, Instant now);
    }

    /** One that fails does not keep the others from being made; the first failure is told afterwards. */
    private List<Line> changed(Choice choice) {
        List<Line> made = new ArrayList<>();
        Problem first = null;
        renewing.goOn();
        for (InspectionIndex.Entry entry : library.inspections().list()) {
            try (OpenInspection opened = library.lookAt(entry.id())) {
                BackupFolder place = in(folder());
                Optional<BackupKind> kind =
                        choice.of(place.list(entry.id()), time.now().toInstant());
                if (kind.isPresent() && !place.isCurrent(opened)) {
                    made.add(line(make(folder(), opened, kind.get())));
                }
                place.exhibits().keep(opened.id(), opened.exhibits());
            } catch (Problem problem) {
                first = first == null ? problem : first;
            }
        }
        if (!made.isEmpty()) {
            keepDatabase(folder());
        }
        if (first != null) {
            throw first;
        }
        return made;
    }

    private Backup make(Path folder, OpenInspection inspection, BackupKind kind) {
        synchronized (library) {
            BackupFolder place = in(folder);
            Backup fresh = place.write(inspection, kind, time.now().toInstant());
            try {
                place.sweep();
                place.rotate(fresh);
            } catch (Problem oldOnesStay) {
                return fresh;
            }
            return fresh;
        }
    }

    /**
     * After something was struck: a fresh verified backup, then every older one of the inspection is removed from every
     * folder ever used. A folder that is not there now, as a drive put away, is told; its backups go in a later round.
     */
    public Renewed renew(OpenInspection inspection) {
        return renewing.renew(inspection);
    }

    /**
     * Removes every backup of an inspection from every folder ever used. Answers the folders that are not there now, as a drive
     * put away.
     */
    public List<Path> removeAll(String inspection) {
        return renewing.removeAll(inspection);
    }

    /** The ways into the library changed: the copy of {@code library.key} beside the backups follows where it can. */
    public void keysChanged() {
        synchronized (library) {
            folders.keepKeys();
        }
    }
}
