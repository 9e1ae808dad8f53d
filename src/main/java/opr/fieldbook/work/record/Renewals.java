package opr.fieldbook.work.record;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** In all folders; on the disk when this returns. */
    public void mark(String inspection) {
        if (!isDue(inspection) || !left(inspection).isEmpty()) {
            put(inspection, List.of());
        }
    }

    private boolean isDue(String inspection) {
        return records.get(KIND, inspection).isPresent();
    }

    /** The ids of the inspections. */
    public Set<String> due() {
        return records.list(KIND).keySet();
    }

    /** The folders where it is due; none of them is named where it is due in all. */
    public Set<Path> left(String inspection) {
        return records.get(KIND, inspection).stream()
                .flatMap(bytes -> new String(bytes, StandardCharsets.UTF_8).lines())
                .map(Path::of)
                .collect(Collectors.toSet());
    }

    /** Its backups were made anew, or it has none any more, but for these folders. */
    public void done(String inspection, Collection<Path> left) {
        if (left.isEmpty()) {
            records.remove(KIND, inspection);
        } else {
            put(inspection, left);
        }
    }

    private void put(String inspection, Collection<Path> folders) {
        String text = folders.stream().map(Path::toString).collect(Collectors.joining("\n"));
        records.put(KIND, inspection, text.getBytes(StandardCharsets.UTF_8));
    }
}
