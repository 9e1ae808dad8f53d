package opr.fieldbook.work.record;

import java.util.Set;
import opr.fieldbook.store.LibraryRecords;

/**
 * The inspections whose older backups must go because they still hold what was struck. The mark is set before the strike is
 * written and stands until no folder holds such a backup, so that whatever interrupts a strike, a later round goes on.
 */
public final class Renewals {

    private static final String KIND = "backup-renew";

    private final LibraryRecords records;

    public Renewals(LibraryRecords records) {
        this.records = records;
    }

    /** On the disk when this returns. */
    public void mark(String inspection) {
        if (!isDue(inspection)) {
            records.put(KIND, inspection, new byte[0]);
        }
    }

    public boolean isDue(String inspection) {
        return records.get(KIND, inspection).isPresent();
    }

    /** The ids of the inspections. */
    public Set<String> due() {
        return records.list(KIND).keySet();
    }

    /** Its backups were made anew, or it has none any more. */
    public void done(String inspection) {
        records.remove(KIND, inspection);
    }
}
