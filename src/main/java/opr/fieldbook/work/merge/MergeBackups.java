package opr.fieldbook.work.merge;

import java.nio.file.Path;
import opr.fieldbook.base.Problem;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.work.backup.Backups;

/** The copies around a merge are backups: one before it, and fresh ones after a strike came with it. */
public record MergeBackups(Backups backups) implements MergeFiles.SafetyCopy {

    @Override
    public Path make(OpenInspection inspection) {
        return backups.beforeMerge(inspection);
    }

    /** The merge is done and must not fail any more; what cannot be renewed now is renewed with the next backups. */
    @Override
    public void renew(OpenInspection inspection) {
        try {
            backups.renew(inspection);
        } catch (Problem withTheNextBackups) {
            return;
        }
    }
}
