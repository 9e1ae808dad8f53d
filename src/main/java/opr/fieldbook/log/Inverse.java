package opr.fieldbook.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Undoing one revision: the values that stood before are written again, as a new revision. If a field has changed since, the
 * undo is refused and names who changed it.
 */
public sealed interface Inverse {

    /** What to write. */
    record Possible(List<Proposal> proposals) implements Inverse {}

    /** Somebody changed a field since, or the revision settled a conflict. */
    record Refused(FieldKey field, @Nullable Stamp changedBy) implements Inverse {}

    static Inverse of(Revision revision, Fold fold) {
        List<Proposal> proposals = new ArrayList<>();
        List<FieldChange> changes = revision.changes();
        for (int i = 0; i < changes.size(); i++) {
            FieldChange change = changes.get(i);
            EntityKey key = change.key().entity();
            Entity entity = fold.find(key.kind(), key.id());
            List<Head> heads =
                    entity == null ? List.of() : entity.register(change.key().field()).heads();
            if (heads.size() != 1 || !heads.getFirst().id().equals(revision.changeId(i))) {
                return new Refused(change.key(), newest(heads));
            }
            List<Value> before = change.replaces().stream()
                    .map(fold::change)
                    .map(old -> old == null ? Value.CLEARED : old.value())
                    .distinct()
                    .toList();
            if (before.size() > 1) {
                return new Refused(change.key(), null);
            }
            proposals.add(new Proposal(change.key(), before.isEmpty() ? nothing(change) : before.getFirst()));
        }
        return new Possible(removalsAlone(proposals));
    }

    /** What is removed again keeps its other fields, so that a redo finds them and the removal has seen them all. */
    private static List<Proposal> removalsAlone(List<Proposal> proposals) {
        Set<EntityKey> removed = proposals.stream()
                .filter(proposal -> proposal.key().field().equals(Entity.PRESENT))
                .filter(proposal -> proposal.value().equals(Value.of(false)))
                .map(proposal -> proposal.key().entity())
                .collect(Collectors.toSet());
        return proposals.stream()
                .filter(proposal -> proposal.key().field().equals(Entity.PRESENT)
                        || !removed.contains(proposal.key().entity()))
                .toList();
    }

    private static Value nothing(FieldChange change) {
        return change.key().field().equals(Entity.PRESENT) ? Value.of(false) : Value.CLEARED;
    }

    private static @Nullable Stamp newest(List<Head> heads) {
        return heads.isEmpty() ? null : heads.getLast().stamp();
    }
}
