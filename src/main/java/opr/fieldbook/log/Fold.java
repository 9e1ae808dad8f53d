package opr.fieldbook.log;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Turns a set of revisions into state, one revision at a time, in any order, each counted once. Owned by one thread.
 */
public final class Fold implements State {

    private final Entities entities = new Entities();
    private final Map<RevisionId, Revision> known = new HashMap<>();
    private final Map<String, Revision> last = new HashMap<>();
    private long logical;

    /** Takes a revision in and answers the entities it changed, as they are now; none if it was known. */
    public List<Entity> apply(Revision revision) {
        if (known.putIfAbsent(revision.id(), revision) != null) {
            return List.of();
        }
        logical = Math.max(logical, revision.stamp().logical());
        last.merge(revision.device(), revision, (a, b) -> b.seq() >= a.seq() ? b : a);
        Map<EntityKey, Entity> changed = new LinkedHashMap<>();
        List<FieldChange> changes = revision.changes();
        for (int i = 0; i < changes.size(); i++) {
            FieldChange change = changes.get(i);
            EntityKey key = change.key().entity();
            Entity entity = changed.getOrDefault(key, entities.find(key.kind(), key.id()));
            Entity base = entity == null ? Entity.empty(key) : entity;
            Head head = new Head(revision.changeId(i), change.value(), revision.stamp(), change.seen());
            Register register = base.register(change.key().field()).with(head, change.replaces(), known::containsKey);
            changed.put(key, base.with(change.key().field(), register));
        }
        changed.values().forEach(entities::put);
        return List.copyOf(changed.values());
    }

    /**
     * Turns proposed values into changes that replace what stands now. A field proposed with the value it has already is
     * left out.
     */
    public List<FieldChange> changes(List<Proposal> proposals, Supplier<String> salts) {
        List<FieldChange> changes = new ArrayList<>();
        for (Proposal proposal : proposals) {
            FieldKey key = proposal.key();
            Entity entity = entities.find(key.entity().kind(), key.entity().id());
            Register register = entity == null ? Register.EMPTY : entity.register(key.field());
            boolean same = register.heads().size() == 1
                    && register.heads().getFirst().value().equals(proposal.value());
            if (same || (register.heads().isEmpty() && !proposal.value().holds())) {
                continue;
            }
            boolean removal = key.field().equals(Entity.PRESENT) && proposal.value().equals(Value.of(false));
            changes.add(new FieldChange(
                    key, proposal.value(), salts.get(), register.headIds(), removal ? headsOf(entity) : List.of()));
        }
        return changes;
    }

    private static List<ChangeId> headsOf(@Nullable Entity entity) {
        if (entity == null) {
            return List.of();
        }
        return entity.fields().entrySet().stream()
                .filter(field -> !field.getKey().equals(Entity.PRESENT))
                .flatMap(field -> field.getValue().headIds().stream())
                .sorted()
                .toList();
    }

    /** The place of the next revision of a device in its chain. */
    public Stamp.Place nextPlace(String device) {
        Revision before = last.get(device);
        return before == null ? new Stamp.Place(1, null) : new Stamp.Place(before.seq() + 1, before.id());
    }

    /** Hybrid logical time for a new revision: the clock, but never behind what is known. */
    public long nextLogical(long clockMillis) {
        return Math.max(clockMillis, logical + 1);
    }

    public @Nullable Revision revision(RevisionId id) {
        return known.get(id);
    }

    /** The change with this id, or null if its revision is not known. */
    public @Nullable FieldChange change(ChangeId id) {
        Revision revision = known.get(id.revision());
        return revision == null || id.index() >= revision.changes().size()
                ? null
                : revision.changes().get(id.index());
    }

    /** The last known revision of each device, in the order of their ids. */
    public List<RevisionId> lastOfEachDevice() {
        return last.values().stream().map(Revision::id).sorted().toList();
    }

    public Collection<Revision> revisions() {
        return known.values();
    }

    public int size() {
        return known.size();
    }

    @Override
    public @Nullable Entity find(String kind, String id) {
        return entities.find(kind, id);
    }

    @Override
    public Collection<Entity> all(String kind) {
        return entities.all(kind);
    }

    @Override
    public Set<String> kinds() {
        return entities.kinds();
    }
}
