package opr.fieldbook.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Undoing one revision: the values that stood before are written again, as a new revision. If a field has changed since, the
 * undo is refused and names who changed it. Undoing a settlement puts the choices of the conflict back; undoing the
 * decision about a removal that met a change puts back that removal, with who made it. What the same device changed since and undid again is no change: one can undo
 * step by step. Undoing a creation removes the whole thing, so it is refused too if anything was added to it since.
 */
public sealed interface Inverse {

    /** What to write. */
    record Possible(List<Proposal> proposals) implements Inverse {}

    /** Somebody changed a field since, or the revision decided between a removal and its contrary. */
    record Refused(FieldKey field, @Nullable Stamp changedBy) implements Inverse {}

    static Inverse of(Revision revision, Fold fold) {
        List<Proposal> proposals = new ArrayList<>();
        List<FieldChange> changes = revision.changes();
        for (int i = 0; i < changes.size(); i++) {
            FieldChange change = changes.get(i);
            List<Head> heads = heads(change.key(), fold);
            if (!standsAsLeft(heads, change.value(), revision)) {
                return new Refused(change.key(), newestOfOthers(heads, revision));
            }
            Value.Alternatives contested = removalsOverridden(change, fold);
            Value before = contested != null ? contested : before(change, fold);
            if (contested == null && before instanceof Value.Alternatives && change.key().field().equals(Entity.PRESENT)) {
                return new Refused(change.key(), null);
            }
            proposals.add(new Proposal(change.key(), before));
        }
        Refused added = addedSince(proposals, revision, fold);
        return added != null ? added : new Possible(removalsAlone(proposals));
    }

    /** What stood before the change: one value, nothing, or the choices of a conflict that it settled. */
    private static Value before(FieldChange change, Fold fold) {
        List<Choice> choices = change.replaces().stream()
                .flatMap(id -> Choice.of(id, fold))
                .distinct()
                .toList();
        List<Value> values = choices.stream()
                .map(choice -> choice.value().holds() ? choice.value() : Value.CLEARED)
                .distinct()
                .toList();
        return switch (values.size()) {
            case 0 -> nothing(change);
            case 1 -> values.getFirst();
            default -> new Value.Alternatives(choices);
        };
    }

    /** The removals without effect, as they had not seen all, that the change decided about; null if there are none. */
    private static Value.@Nullable Alternatives removalsOverridden(FieldChange change, Fold fold) {
        List<FieldChange> replaced = change.replaces().stream()
                .map(fold::change)
                .filter(Objects::nonNull)
                .toList();
        List<Choice> choices = change.replaces().stream()
                .flatMap(id -> Choice.of(id, fold))
                .distinct()
                .toList();
        boolean removals = change.key().field().equals(Entity.PRESENT)
                && !choices.isEmpty()
                && choices.stream().allMatch(choice -> choice.value().equals(Value.of(false)));
        boolean putBack = replaced.stream().anyMatch(each -> each.value() instanceof Value.Alternatives);
        boolean decided = !(change.value() instanceof Value.Alternatives)
                && !change.seen().isEmpty()
                && replaced.stream().noneMatch(removal -> removal.seen().containsAll(change.seen()));
        return removals && (putBack || decided) ? new Value.Alternatives(choices) : null;
    }

    private static List<Head> heads(FieldKey key, Fold fold) {
        Entity entity = fold.find(key.entity().kind(), key.entity().id());
        return entity == null ? List.of() : entity.register(key.field()).heads();
    }

    /** The value the revision wrote stands: written by itself, or by its own device again (an undo of what came after). */
    private static boolean standsAsLeft(List<Head> heads, Value value, Revision revision) {
        return heads.size() == 1
                && heads.getFirst().value().equals(value)
                && heads.getFirst().stamp().device().equals(revision.device());
    }

    /** A field of something about to be removed that holds what neither the revision wrote nor an earlier removal saw. */
    private static @Nullable Refused addedSince(List<Proposal> proposals, Revision revision, Fold fold) {
        for (FieldChange change : revision.changes()) {
            boolean removes = proposals.stream()
                    .anyMatch(proposal -> removal(proposal) && proposal.key().equals(change.key()));
            Entity entity =
                    removes ? fold.find(change.key().entity().kind(), change.key().entity().id()) : null;
            if (entity != null) {
                for (String name : entity.fields().keySet()) {
                    FieldKey key = new FieldKey(entity.key(), name);
                    List<Head> heads = heads(key, fold);
                    if (!wrote(revision, key) && !heads.stream().allMatch(seenBefore(change, key, revision, fold))) {
                        return new Refused(key, newestOfOthers(heads, revision));
                    }
                }
            }
        }
        return null;
    }

    private static boolean wrote(Revision revision, FieldKey key) {
        return revision.changes().stream().anyMatch(change -> change.key().equals(key));
    }

    /** Whether a head was there at the removal that is put back, or says the same again by the same device. */
    private static Predicate<Head> seenBefore(FieldChange presence, FieldKey key, Revision revision, Fold fold) {
        Set<ChangeId> seen = presence.replaces().stream()
                .map(fold::change)
                .filter(Objects::nonNull)
                .flatMap(removal -> removal.seen().stream())
                .collect(Collectors.toSet());
        Set<Value> values = seen.stream()
                .map(fold::change)
                .filter(change -> change != null && change.key().equals(key))
                .map(FieldChange::value)
                .collect(Collectors.toSet());
        return head -> seen.contains(head.id())
                || (head.stamp().device().equals(revision.device())
                        && (values.isEmpty() ? head.value().equals(Value.CLEARED) : values.contains(head.value())));
    }

    private static boolean removal(Proposal proposal) {
        return proposal.key().field().equals(Entity.PRESENT) && proposal.value().equals(Value.of(false));
    }

    /** What is removed again keeps its other fields, so that a redo finds them and the removal has seen them all. */
    private static List<Proposal> removalsAlone(List<Proposal> proposals) {
        Set<EntityKey> removed = proposals.stream()
                .filter(Inverse::removal)
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

    private static @Nullable Stamp newestOfOthers(List<Head> heads, Revision revision) {
        return heads.stream()
                .filter(head -> !head.id().revision().equals(revision.id()))
                .map(Head::stamp)
                .max(Comparator.comparingLong(Stamp::logical))
                .orElse(null);
    }
}
