package opr.fieldbook.store;

import java.util.function.Consumer;
import opr.fieldbook.log.Archive;
import opr.fieldbook.log.HeldRevisions;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.log.Value;
import org.jspecify.annotations.Nullable;

/**
 * The revisions of an inspection found again in its file, for inspections too large to be held in memory. What is not in the
 * file (a preview) is held besides.
 */
public final class FiledRevisions implements Archive {

    private final InspectionFile file;
    private final Archive besides;

    public FiledRevisions(InspectionFile file) {
        this(file, new HeldRevisions());
    }

    private FiledRevisions(InspectionFile file, Archive besides) {
        this.file = file;
        this.besides = besides;
    }

    @Override
    public @Nullable Revision find(RevisionId id) {
        Revision held = besides.find(id);
        if (held != null) {
            return held;
        }
        SealedRow row = file.row(id);
        return row == null ? null : file.open(row);
    }

    @Override
    public void each(Consumer<Revision> taker) {
        file.rows(row -> {
            if (besides.find(row.id()) == null) {
                taker.accept(file.open(row));
            }
        });
        besides.each(taker);
    }

    /** Held only if the file does not have it, or if values were struck that may not be struck there yet. */
    @Override
    public void put(Revision revision) {
        boolean struck = revision.changes().stream().anyMatch(change -> change.value() instanceof Value.Struck);
        if (struck || !file.has(revision.id())) {
            besides.put(revision);
        }
    }

    @Override
    public Archive fork() {
        return new FiledRevisions(file, besides.fork());
    }
}
