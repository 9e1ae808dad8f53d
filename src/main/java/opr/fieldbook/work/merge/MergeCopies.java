package opr.fieldbook.work.merge;

import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.base.Problem;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.work.backup.Backups;

/** A backup before each merge; after one that brought strikes, all backups of the inspection are made anew. */
public final class MergeCopies implements MergeFiles.SafetyCopy {

    private final Backups backups;

    public MergeCopies(Backups backups) {
        this.backups = backups;
    }

    @Override
    public Path make(OpenInspection inspection) {
        return backups.beforeMerge(inspection);
    }

    /** The merge is done and must not fail any more; what cannot be renewed now is renewed with the next backups. */
    @Override
    public List<Path> renew(OpenInspection inspection) {
        try {
            return backups.renew(inspection).unreached();
        } catch (Problem withTheNextBackups) {
            return List.of(folder());
        }
    }

    /** Where they are, if the disk still says so. */
    private Path folder() {
        try {
            return backups.folder();
        } catch (Problem disk) {
            return backups.usualFolder();
        }
    }
}
