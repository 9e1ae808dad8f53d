package opr.fieldbook.log;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All revisions in memory. */
public final class HeldRevisions implements Archive {

    private final Map<RevisionId, Revision> revisions;

    public HeldRevisions() {
        this(new HashMap<>());
    }

    private HeldRevisions(Map<RevisionId, Revision> revisions) {
        this.revisions = revisions;
    }

    @Override
    public @Nullable Revision find(RevisionId id) {
        return revisions.get(id);
    }

    @Override
    public void each(Consumer<Revision> taker) {
        revisions.values().forEach(taker);
    }

    @Override
    public void eachHeld(Consumer<Revision> taker) {
        each(taker);
    }

    @Override
    public void put(Revision revision) {
        revisions.put(revision.id(), revision);
    }

    @Override
    public Archive fork() {
        return new HeldRevisions(new HashMap<>(revisions));
    }
}
