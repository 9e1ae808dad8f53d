package opr.fieldbook.work.backup;

import java.nio.file.Path;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.merge.MergeFiles;

/** A backup before each merge; after one that brought strikes, all backups of the inspection are made anew. */
public final class MergeCopies implements MergeFiles.SafetyCopy {

    private final Backups backups;

    public MergeCopies(Session session, TimeSource time, FileStore files) {
        this.backups = new Backups(session, time, files);
    }

    @Override
    public Path make(OpenInspection inspection) {
        return backups.beforeMerge(inspection);
    }

    @Override
    public void renew(OpenInspection inspection) {
        backups.renew(inspection);
    }
}
