package opr.fieldbook.work.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.store.InspectionIndex;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.store.backup.Backup;
import opr.fieldbook.store.BackupPlace;
import opr.fieldbook.store.backup.BackupFolder;
import opr.fieldbook.store.backup.BackupKind;
import opr.fieldbook.store.backup.DueRules;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.record.Renewals;

/**
 * The backups of a library: when they are made, where they stand, which are kept. Each is a closed file of one inspection;
 * beside them stand the exhibits, each copied once, and copies of {@code library.db}. Whatever fails, no good one goes. Takes long; never on the FX thread. Rounds over all inspections come one after the
 * other, single copies in between: a merge need not wait for a round to end.
 */
public final class Backups {

    private static final String KIND = "backup";
    private static final String FOLDERS = "folders";
    private static final String ONCE = "folders-once";

    private final Library library;
    private final TimeSource time;
    private final FileStore files;
    private final Renewals renewals;

    public Backups(Session session, TimeSource time, FileStore files) {
        this.library = session.library();
        this.time = time;
        this.files = files;
        this.renewals = new Renewals(library.records());
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
        return library.folder().resolve("backups");
    }

    /** Where backups are made now. */
    public Path folder() {
        return folders().getFirst();
    }

    /** From now on backups are made there; a folder that cannot be written, or is another library's, is refused. */
    public void setFolder(Path folder) {
        Path wanted = folder.toAbsolutePath().normalize();
        synchronized (library) {
            in(wanted).prepare();
            Set<Path> all = new LinkedHashSet<>(List.of(wanted));
            all.addAll(noted(FOLDERS));
            String text = String.join("\n", all.stream().map(Path::toString).toList());
            library.records().put(KIND, FOLDERS, text.getBytes(StandardCharsets.UTF_8));
            notePlace();
        }
    }

    /** The folder used now, then those used before, then those that were named for one time. */
    private List<Path> folders() {
        Set<Path> all = new LinkedHashSet<>(noted(FOLDERS));
        all.add(usualFolder());
        all.addAll(noted(ONCE));
        return List.copyOf(all);
    }

    private List<Path> noted(String name) {
        return library.records().get(KIND, name).stream()
                .flatMap(bytes -> new String(bytes, StandardCharsets.UTF_8).lines())
                .map(Path::of)
                .toList();
    }

    /** A folder that is about to hold backups is never forgotten: what is struck must go from there too. */
    private void note(Path folder) {
        if (!folders().contains(folder)) {
            in(folder).prepare();
            Set<Path> all = new LinkedHashSet<>(noted(ONCE));
            all.add(folder);
            String text = String.join("\n", all.stream().map(Path::toString).toList());
            library.records().put(KIND, ONCE, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Whether the backups in a folder can be reached: it is there and holds the key's copy that stands beside all backups. An
     * empty folder is where a drive will be plugged in. Of the usual folder, inside the library, there is nothing to miss.
     */
    private boolean isThere(Path folder) {
        return folder.equals(usualFolder()) || library.keys().keepsCopy(folder, files);
    }

    private BackupFolder in(Path folder) {
        return new BackupFolder(folder, library, files);
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
            note(folder);
        }
        finishRenewals();
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
            notePlace();
        }
    }

    /** Also beside the library: the setting stands in the database, which may be what is lost. */
    private void notePlace() {
        BackupPlace place = new BackupPlace(library.folder(), files);
        if (place.read().isPresent() || !folder().equals(usualFolder())) {
            place.keep(folder());
        }
    }

    private interface Choice {
        Optional<BackupKind> of(List<Backup> backups, Instant now);
    }

    /** One that fails does not keep the others from being made; the first failure is told afterwards. */
    private List<Line> changed(Choice choice) {
        List<Line> made = new ArrayList<>();
        Problem first = null;
        finishRenewals();
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

    /** What a renewal could not remove, as from a drive put away, goes as soon as it can. */
    private void finishRenewals() {
        for (String inspection : renewals.due()) {
            if (library.inspections().find(inspection).isEmpty()) {
                renewals.done(inspection, List.of());
            } else if (isThereAgain(renewals.left(inspection))) {
                try (OpenInspection opened = library.lookAt(inspection)) {
                    renew(opened);
                } catch (Problem inTheNextRound) {
                    continue;
                }
            }
        }
    }

    /** One drive that is never plugged in again must not keep what is struck on the others. */
    private boolean isThereAgain(Set<Path> left) {
        return left.isEmpty() || left.stream().anyMatch(this::isThere);
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
        synchronized (library) {
            renewals.mark(inspection.id());
            BackupFolder place = in(folder());
            Backup fresh = place.write(inspection, BackupKind.BY_HAND, time.now().toInstant());
            int removed = place.removeOlder(fresh);
            place.exhibits().keepOnly(inspection.id(), inspection.exhibits().ids());
            place.database().renew(library);
            library.removeDamaged(inspection.id());
            List<Path> unreached = new ArrayList<>();
            for (Path other : folders()) {
                if (!other.equals(place.path())) {
                    try {
                        removed += isThere(other) ? renewIn(other, inspection) : missing(other, unreached);
                    } catch (Problem diskOfThatFolder) {
                        unreached.add(other);
                    }
                }
            }
            renewals.done(inspection.id(), unreached);
            return new Renewed(fresh.file(), removed, unreached);
        }
    }

    /** A folder named for one time keeps a backup where it had one, as its owner counts on it; others are used no more. */
    private int renewIn(Path folder, OpenInspection inspection) {
        BackupFolder place = in(folder);
        if (!noted(FOLDERS).contains(folder) && !folder.equals(usualFolder())
                && place.newest(inspection.id()).isPresent()) {
            Backup fresh = place.write(inspection, BackupKind.BY_HAND, time.now().toInstant());
            int removed = place.removeOlder(fresh);
            place.exhibits().keepOnly(inspection.id(), inspection.exhibits().ids());
            place.database().renew(library);
            return removed;
        }
        int removed = place.removeAll(inspection.id());
        place.exhibits().removeAll(inspection.id());
        place.database().removeAll();
        return removed;
    }

    private static int missing(Path folder, List<Path> unreached) {
        unreached.add(folder);
        return 0;
    }

    /**
     * Removes every backup of an inspection from every folder ever used. Answers the folders that are not there now, as a drive
     * put away.
     */
    public List<Path> removeAll(String inspection) {
        synchronized (library) {
            List<Path> unreached = new ArrayList<>();
            for (Path folder : folders()) {
                if (isThere(folder)) {
                    in(folder).removeAll(inspection);
                    in(folder).exhibits().removeAll(inspection);
                    in(folder).database().removeAll();
                } else {
                    unreached.add(folder);
                }
            }
            return unreached;
        }
    }

    /** The ways into the library changed: the copy of {@code library.key} beside the backups follows where it can. */
    public void keysChanged() {
        synchronized (library) {
            for (Path folder : folders()) {
                if (files.exists(folder) && isThere(folder)) {
                    keepKey(folder);
                }
            }
        }
    }

    /** What cannot be written now follows with the next backup. */
    private void keepKey(Path folder) {
        try {
            in(folder).prepare();
        } catch (Problem withTheNextBackup) {
            return;
        }
    }
}
