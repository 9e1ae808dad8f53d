package opr.fieldbook.log;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of something that is there with several different values, because people wrote without sight of each other.
 * Nobody's value is dropped; it stays until a person settles it, which is an edit like any other.
 */
public record Conflict(FieldKey key, Register register) {

    /** All conflicts of a state, by kind, id and field. */
    public static List<Conflict> all(State state) {
        List<Conflict> all = new ArrayList<>();
        for (String kind : state.kinds()) {
            for (Entity entity : state.all(kind)) {
                all.addAll(of(entity));
            }
        }
        return all;
    }

    /** The conflicts of one thing; none if it is not there. */
    public static List<Conflict> of(Entity entity) {
        if (!entity.inConflict() || !entity.present()) {
            return List.of();
        }
        List<Conflict> all = new ArrayList<>();
        for (Map.Entry<String, Register> field : entity.fields().entrySet()) {
            if (Entity.contested(field.getKey(), field.getValue())) {
                all.add(new Conflict(new FieldKey(entity.key(), field.getKey()), field.getValue()));
            }
        }
        return all;
    }

    /** The conflicts of a state that changes settle: those whose values one of them replaces. */
    public static List<Conflict> settledBy(List<FieldChange> changes, State state) {
        return changes.stream()
                .flatMap(change -> {
                    EntityKey thing = change.key().entity();
                    Entity entity = state.find(thing.kind(), thing.id());
                    return entity == null
                            ? Stream.empty()
                            : of(entity).stream().filter(conflict -> conflict.key().equals(change.key()));
                })
                .toList();
    }

    /** The same name on every machine while the same people contradict each other: it names the field. */
    public String id() {
        return key.entity() + "/" + key.field();
    }

    /** The contradicting values, each once: of equal ones the first by change id, with its author. */
    public List<Choice> choices() {
        Set<Value> seen = new HashSet<>();
        return register.choices().stream()
                .filter(choice -> seen.add(choice.value()))
                .toList();
    }

    /** Who else gave the value of one of the {@link #choices()}, each later by change id. */
    public List<Choice> alike(Choice choice) {
        return register.choices().stream()
                .filter(other -> other.value().equals(choice.value())
                        && !other.change().equals(choice.change()))
                .toList();
    }

    /** The last value that everybody had seen before they differed; null if there was none, or no single one. */
    public @Nullable Choice base(Fold fold) {
        Set<ChangeId> common = null;
        for (Choice choice : register.choices()) {
            Set<ChangeId> ancestors = ancestors(choice.change(), fold);
            if (common == null) {
                common = ancestors;
            } else {
                common.retainAll(ancestors);
            }
        }
        if (common == null || common.isEmpty()) {
            return null;
        }
        Set<ChangeId> older = new HashSet<>();
        common.forEach(id -> older.addAll(ancestors(id, fold)));
        common.removeAll(older);
        List<Choice> last =
                common.stream().flatMap(id -> Choice.of(id, fold)).toList();
        return last.size() == 1 && last.getFirst().value().holds() ? last.getFirst() : null;
    }

    private static Set<ChangeId> ancestors(ChangeId of, Fold fold) {
        Set<ChangeId> found = new HashSet<>();
        Deque<ChangeId> open = new ArrayDeque<>();
        open.push(of);
        while (!open.isEmpty()) {
            FieldChange change = fold.change(open.pop());
            if (change != null) {
                change.replaces().stream().filter(found::add).forEach(open::push);
            }
        }
        return found;
    }
}
