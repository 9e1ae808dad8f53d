package opr.fieldbook.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import opr.fieldbook.log.Archive;
import opr.fieldbook.log.HeldRevisions;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.log.Value;
import org.jspecify.annotations.Nullable;

/**
 * The revisions of an inspection found again in its file, for inspections too large to be held in memory; in a preview also in
 * the files that are looked at. What is in no file is held besides.
 */
public final class FiledRevisions implements Archive {

    private final InspectionFile file;
    private final List<InspectionFile> looked;
    private final Archive besides;

    public FiledRevisions(InspectionFile file) {
        this(file, List.of());
    }

    /** @param looked files of the inspection that are looked at and not taken in; open as long as this is used */
    public FiledRevisions(InspectionFile file, List<InspectionFile> looked) {
        this(file, looked, new HeldRevisions());
    }

    private FiledRevisions(InspectionFile file, List<InspectionFile> looked, Archive besides) {
        this.file = file;
        this.looked = List.copyOf(looked);
        this.besides = besides;
    }

    @Override
    public @Nullable Revision find(RevisionId id) {
        Revision held = besides.find(id);
        if (held == null) {
            held = findIn(file, id);
        }
        for (int i = 0; held == null && i < looked.size(); i++) {
            held = findIn(looked.get(i), id);
        }
        return held;
    }

    private static @Nullable Revision findIn(InspectionFile file, RevisionId id) {
        SealedRow row = file.row(id);
        return row == null ? null : file.open(row);
    }

    @Override
    public void each(Consumer<Revision> taker) {
        each(file, List.of(), taker);
        for (int i = 0; i < looked.size(); i++) {
            List<InspectionFile> before = new ArrayList<>(looked.subList(0, i));
            before.add(file);
            each(looked.get(i), before, taker);
        }
        besides.each(taker);
    }

    /** Of one file what neither is held besides nor was in a file before. */
    private void each(InspectionFile of, List<InspectionFile> before, Consumer<Revision> taker) {
        of.rows(row -> {
            if (besides.find(row.id()) == null && before.stream().noneMatch(earlier -> earlier.has(row.id()))) {
                taker.accept(of.open(row));
            }
        });
    }

    @Override
    public void eachHeld(Consumer<Revision> taker) {
        besides.each(taker);
    }

    /** Held only if no file has it, or if values were struck that may not be struck there yet. */
    @Override
    public void put(Revision revision) {
        boolean struck = revision.changes().stream().anyMatch(change -> change.value() instanceof Value.Struck);
        if (struck || !(file.has(revision.id()) || looked.stream().anyMatch(other -> other.has(revision.id())))) {
            besides.put(revision);
        }
    }

    @Override
    public Archive fork() {
        return new FiledRevisions(file, looked, besides.fork());
    }
}
