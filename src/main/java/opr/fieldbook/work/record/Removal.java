package opr.fieldbook.work.record;

import java.util.List;
import java.util.Objects;
import opr.fieldbook.base.Problem;
import opr.fieldbook.log.ValueCoding;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.LibraryRecords;

/**
 * Removes an inspection from a library so that it is gone whole: a mark is set first, and as long as it stands the next start
 * goes on. From the mark on the inspection does not come back.
 */
public final class Removal {

    private static final String UNDER_WAY = "removal";
    private static final String DONE = "disposition";

    private final Library library;

    public Removal(Library library) {
        this.library = library;
    }

    /** Removes it; no sitting of it may be open. */
    public void run(Disposition line) {
        library.records().put(UNDER_WAY, line.id(), ValueCoding.encode(Disposition.CODEC.write(line)));
        try {
            finish(line);
        } catch (Problem disk) {
            throw Problem.refused("problem.leave-unfinished", line.number(), disk.getMessage());
        }
    }

    /** Goes on with what was interrupted; what the disk does not take this time either stays marked. */
    public void finish() {
        for (Disposition line : lines(UNDER_WAY)) {
            try {
                finish(line);
            } catch (Problem atTheNextStart) {
                continue;
            }
        }
    }

    private void finish(Disposition line) {
        library.removeInspection(line.inspection());
        LibraryRecords records = library.records();
        records.transaction(() -> {
            records.put(DONE, line.id(), ValueCoding.encode(Disposition.CODEC.write(line)));
            records.remove(UNDER_WAY, line.id());
            return true;
        });
    }

    /** What was removed from this library, the first first. */
    public List<Disposition> log() {
        return lines(DONE);
    }

    private List<Disposition> lines(String kind) {
        return library.records().list(kind).values().stream()
                .map(bytes -> Disposition.CODEC.read(ValueCoding.decode(bytes)))
                .filter(Objects::nonNull)
                .toList();
    }
}
