package opr.fieldbook.log;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Turns a set of revisions into state, one revision at a time, in any order, each counted once. Owned by one thread. Of a
 * revision that arrives again with a value struck the strike is taken over.
 */
public final class Fold implements State {

    private static final Comparator<Revision> LAST =
            Comparator.comparingLong(Revision::seq).thenComparing(Revision::id);

    private final Entities entities;
    private final Archive archive;
    private final Set<RevisionId> known;
    private final Map<String, Revision> last;
    private final PastValues past;
    private long logical;

    /** An empty one that keeps its revisions in memory. */
    public Fold() {
        this(new HeldRevisions());
    }

    /** An empty one whose revisions are found again in the archive. */
    public Fold(Archive archive) {
        this(archive, new Entities(), new HashSet<>(), new HashMap<>(), new PastValues());
    }

    private Fold(
            Archive archive, Entities entities, Set<RevisionId> known, Map<String, Revision> last, PastValues past) {
        this.archive = archive;
        this.entities = entities;
        this.known = known;
        this.last = last;
        this.past = past;
    }

    /** One that goes on from here and leaves this one as it is: to look at what a merge would bring. */
    public Fold fork() {
        return on(archive.fork());
    }

    /** The same, but from there on revisions are found in another archive, which is given those that are in memory now. */
    public Fold fork(Archive other) {
        archive.eachHeld(other::put);
        return on(other);
    }

    private Fold on(Archive other) {
        Fold fork = new Fold(other, Entities.copyOf(entities), new HashSet<>(known), new HashMap<>(last), past.copy());
        fork.logical = logical;
        return fork;
    }

    /**
     * The state of an earlier moment: made of just the revisions that were known then, with what was struck since struck.
     * Empty if some of them are not here.
     */
    public Optional<Fold> past(Frontier then) {
        Fold past = new Fold(archive.fork());
        return then.each(this, past::apply) ? Optional.of(past) : Optional.empty();
    }

    /** Takes a revision in and answers the entities it changed, as they are now; none if it was known. */
    public List<Entity> apply(Revision revision) {
        if (known.add(revision.id())) {
            archive.put(revision);
            return applyNew(revision);
        }
        if (revision.changes().stream().noneMatch(FieldChange::struck)) {
            return List.of();
        }
        Revision before = archive.find(revision.id());
        return before == null ? List.of() : applyStrikes(before, before.struckAs(revision));
    }

    private List<Entity> applyNew(Revision revision) {
        logical = Math.max(logical, revision.stamp().logical());
        last.merge(revision.device(), revision, (a, b) -> LAST.compare(a, b) >= 0 ? a : b);
        Map<EntityKey, Entity> changed = new LinkedHashMap<>();
        List<FieldChange> changes = revision.changes();
        for (int i = 0; i < changes.size(); i++) {
            FieldChange change = changes.get(i);
            past.add(change.key(), change.value());
            EntityKey key = change.key().entity();
            Entity base = changed.getOrDefault(key, entity(key));
            Head head = new Head(revision.changeId(i), change.value(), revision.stamp(), change.seen());
            Register before = base.register(change.key().field());
            Register register =
                    before.with(head, change.replaces(), replaced -> isOf(before, change.key(), replaced));
            changed.put(key, base.with(change.key().field(), register));
        }
        changed.values().forEach(entities::put);
        return List.copyOf(changed.values());
    }

    private List<Entity> applyStrikes(Revision before, Revision now) {
        archive.put(now);
        Map<EntityKey, Entity> changed = new LinkedHashMap<>();
        for (int i = 0; i < now.changes().size(); i++) {
            FieldChange change = now.changes().get(i);
            EntityKey key = change.key().entity();
            Entity base = changed.getOrDefault(key, entity(key));
            Register register = base.register(change.key().field());
            if (change.struck()
                    && !before.changes().get(i).struck()
                    && register.headIds().contains(now.changeId(i))) {
                changed.put(key, base.with(change.key().field(), register.struck(now.changeId(i), change.value())));
            }
        }
        changed.values().forEach(entities::put);
        return List.copyOf(changed.values());
    }

    private Entity entity(EntityKey key) {
        Entity entity = entities.find(key.kind(), key.id());
        return entity == null ? Entity.empty(key) : entity;
    }

    /** Whether a change of this field was folded in before; heads, the usual case, are not looked up. */
    private boolean isOf(Register register, FieldKey key, ChangeId id) {
        if (register.headIds().contains(id)) {
            return true;
        }
        FieldChange change = change(id);
        return change != null && change.key().equals(key);
    }

    /**
     * Turns proposed values into changes that replace what stands now. A field proposed with the value it has already is
     * left out; of several proposals for one field the last counts.
     */
    public List<FieldChange> changes(List<Proposal> proposals, Supplier<String> salts) {
        List<FieldChange> changes = new ArrayList<>();
        for (Map.Entry<FieldKey, Value> proposed : lastOfEach(proposals).entrySet()) {
            FieldKey key = proposed.getKey();
            Value value = proposed.getValue();
            Entity entity = entity(key.entity());
            Register register = entity.register(key.field());
            boolean removal = key.field().equals(Entity.PRESENT) && value.equals(Value.of(false));
            if (removal ? stands(register, value) && !entity.present() : stands(register, value)) {
                continue;
            }
            changes.add(new FieldChange(
                    key, value, salt(key, value, register, salts), register.headIds(), removal || keeps(entity, key, value) ? headsOf(entity) : seen(key, value)));
        }
        return changes;
    }

    /** Whether it decides against a removal that did not take effect. */
    private static boolean keeps(Entity entity, FieldKey key, Value value) {
        return key.field().equals(Entity.PRESENT) && value.equals(Value.of(true)) && entity.removalOverridden();
    }

    /** What removals that are put back had seen when they were made; nothing for any other change. */
    private List<ChangeId> seen(FieldKey key, Value value) {
        return key.field().equals(Entity.PRESENT) && value instanceof Value.Alternatives putBack
                ? putBack.choices().stream()
                        .map(choice -> change(choice.change()))
                        .filter(Objects::nonNull)
                        .flatMap(removal -> removal.seen().stream())
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
    }

    /**
     * A value that the field had before, as after an undo or a settlement, gets the salt it had then: so the copy has the
     * digest of the first, and whoever knows only that the first was struck knows the copy too, however late it arrives.
     */
    private String salt(FieldKey key, Value value, Register register, Supplier<String> salts) {
        // Every former change may have to be read from the disk: not for a value that was never there.
        boolean again = value.holds() && past.mayHold(key, value);
        Deque<ChangeId> open = new ArrayDeque<>(again ? register.headIds() : List.of());
        Set<ChangeId> met = new HashSet<>(open);
        while (!open.isEmpty()) {
            FieldChange earlier = change(open.poll());
            if (earlier != null && earlier.key().equals(key)) {
                if (earlier.value().equals(value)) {
                    return earlier.salt();
                }
                earlier.replaces().stream().filter(met::add).forEach(open::add);
            }
        }
        return salts.get();
    }

    private static Map<FieldKey, Value> lastOfEach(List<Proposal> proposals) {
        Map<FieldKey, Value> last = new LinkedHashMap<>();
        proposals.forEach(proposal -> last.put(proposal.key(), proposal.value()));
        return last;
    }

    private static boolean stands(Register register, Value value) {
        List<Head> heads = register.heads();
        return heads.isEmpty()
                ? !value.holds()
                : heads.size() == 1 && heads.getFirst().value().equals(value);
    }

    private static List<ChangeId> headsOf(Entity entity) {
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
        return known.contains(id) ? archive.find(id) : null;
    }

    public boolean knows(RevisionId id) {
        return known.contains(id);
    }

    /** The change with this id, or null if its revision is not known. */
    public @Nullable FieldChange change(ChangeId id) {
        Revision revision = revision(id.revision());
        return revision == null || id.index() >= revision.changes().size()
                ? null
                : revision.changes().get(id.index());
    }

    /** The last known revision of each device, in the order of their ids. */
    public List<RevisionId> lastOfEachDevice() {
        return last.values().stream().map(Revision::id).sorted().toList();
    }

    /** Gives every revision to the taker, in no particular order. */
    public void each(Consumer<Revision> taker) {
        // A file may hold more than was taken in: what is looked at, and what is just being written.
        archive.each(revision -> {
            if (known.contains(revision.id())) {
                taker.accept(revision);
            }
        });
    }

    /** Every revision, in no particular order. */
    public Collection<Revision> revisions() {
        List<Revision> all = new ArrayList<>(known.size());
        each(all::add);
        return all;
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
