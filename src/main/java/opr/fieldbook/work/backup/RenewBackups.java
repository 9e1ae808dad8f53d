package opr.fieldbook.work.backup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opr.fieldbook.base.Problem;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.store.backup.Backup;
import opr.fieldbook.store.backup.BackupFolder;
import opr.fieldbook.store.backup.BackupKind;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.record.Renewals;

/**
 * Replaces the backups of an inspection after something was struck, in every folder ever used: a fresh verified one first, then
 * every older one goes. Whatever interrupts it, a later round goes on.
 */
final class RenewBackups {

    private final Library library;
    private final BackupFolders folders;
    private final Renewals renewals;
    private final TimeSource time;

    RenewBackups(Library library, BackupFolders folders, TimeSource time) {
        this.library = library;
        this.folders = folders;
        this.renewals = new Renewals(library.records());
        this.time = time;
    }

    /** A folder that is not there now, as a drive put away, is told; its backups go in a later round. */
    Backups.Renewed renew(OpenInspection inspection) {
        synchronized (library) {
            renewals.mark(inspection.id());
            BackupFolder now = folders.in(folders.now());
            Backup fresh = write(now, inspection);
            int removed = replaceOlder(now, fresh, inspection);
            library.removeDamaged(inspection.id());
            List<Path> unreached = new ArrayList<>();
            for (Path other : folders.all()) {
                if (!other.equals(now.path())) {
                    try {
                        removed += folders.isThere(other) ? renewIn(other, inspection) : missing(other, unreached);
                    } catch (Problem diskOfThatFolder) {
                        unreached.add(other);
                    }
                }
            }
            renewals.done(inspection.id(), unreached);
            return new Backups.Renewed(fresh.file(), removed, unreached);
        }
    }

    private Backup write(BackupFolder place, OpenInspection inspection) {
        return place.write(inspection, BackupKind.BY_HAND, time.now().toInstant());
    }

    private int replaceOlder(BackupFolder place, Backup fresh, OpenInspection inspection) {
        int removed = place.removeOlder(fresh);
        place.exhibits().keepOnly(inspection.id(), inspection.exhibits().ids());
        place.database().renew(library);
        return removed;
    }

    /** A folder named for one time keeps a backup where it had one, as its owner counts on it; others are used no more. */
    private int renewIn(Path folder, OpenInspection inspection) {
        BackupFolder place = folders.in(folder);
        if (folders.isForOnce(folder) && place.newest(inspection.id()).isPresent()) {
            return replaceOlder(place, write(place, inspection), inspection);
        }
        return removeAll(place, inspection.id());
    }

    private static int missing(Path folder, List<Path> unreached) {
        unreached.add(folder);
        return 0;
    }

    private static int removeAll(BackupFolder place, String inspection) {
        int removed = place.removeAll(inspection);
        place.exhibits().removeAll(inspection);
        place.database().removeAll();
        return removed;
    }

    /** Removes every backup of an inspection from every folder; answers the folders that are not there now. */
    List<Path> removeAll(String inspection) {
        synchronized (library) {
            List<Path> unreached = new ArrayList<>();
            for (Path folder : folders.all()) {
                if (folders.isThere(folder)) {
                    removeAll(folders.in(folder), inspection);
                } else {
                    unreached.add(folder);
                }
            }
            return unreached;
        }
    }

    /** What could not be removed before, as from a drive put away, goes as soon as it can. */
    void goOn() {
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
        return left.isEmpty() || left.stream().anyMatch(folders::isThere);
    }
}
