package opr.fieldbook.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What is known of one field: its heads, in the order of their ids. Immutable. Adding the same changes in any order gives
 * an equal register: that is what makes merging commutative.
 *
 * @param heads   the changes that nothing known replaces
 * @param pending ids that a known change replaces and that have not arrived yet
 */
public record Register(List<Head> heads, Set<ChangeId> pending) {

    static final Register EMPTY = new Register(List.of(), Set.of());

    /** The register with one more change. {@code known} tells whether a change of this field has been folded in before. */
    Register with(Head head, List<ChangeId> replaces, Predicate<ChangeId> known) {
        List<Head> next = new ArrayList<>(heads.size() + 1);
        for (Head old : heads) {
            if (!replaces.contains(old.id())) {
                next.add(old);
            }
        }
        Set<ChangeId> waiting = pending;
        for (ChangeId replaced : replaces) {
            if (!known.test(replaced)) {
                waiting = plus(waiting, replaced);
            }
        }
        if (pending.contains(head.id())) {
            waiting = minus(waiting, head.id());
        } else {
            next.add(head);
            next.sort(Comparator.comparing(Head::id));
        }
        return new Register(List.copyOf(next), waiting);
    }

    /** The register with the value of one head struck. */
    Register struck(ChangeId id, Value struck) {
        return new Register(
                heads.stream()
                        .map(head -> head.id().equals(id) ? new Head(id, struck, head.stamp(), head.seen()) : head)
                        .toList(),
                pending);
    }

    /** Every value the field could have, with who gave it, in the order of the change ids; one if nobody differs. */
    public List<Choice> choices() {
        return heads.stream()
                .flatMap(Head::choices)
                .distinct()
                .sorted(Comparator.comparing(Choice::change))
                .toList();
    }

    /** The values the field could have, each once, in the order of the change ids. */
    public List<Value> values() {
        return choices().stream().map(Choice::value).distinct().toList();
    }

    /** Several people gave different values without sight of each other. Equal values are agreement. */
    public boolean inConflict() {
        return !settled() && values().size() > 1;
    }

    private boolean settled() {
        return heads.isEmpty() || (heads.size() == 1 && !(heads.getFirst().value() instanceof Value.Alternatives));
    }

    /** The value, or {@link Value#CLEARED} when there is none or while it is in conflict. */
    public Value value() {
        if (settled()) {
            return heads.isEmpty() ? Value.CLEARED : heads.getFirst().value();
        }
        List<Value> values = values();
        return values.size() == 1 ? values.getFirst() : Value.CLEARED;
    }

    public List<ChangeId> headIds() {
        return heads.stream().map(Head::id).toList();
    }

    private static Set<ChangeId> plus(Set<ChangeId> set, ChangeId id) {
        Set<ChangeId> copy = new TreeSet<>(set);
        copy.add(id);
        return Set.copyOf(copy);
    }

    private static Set<ChangeId> minus(Set<ChangeId> set, ChangeId id) {
        Set<ChangeId> copy = new TreeSet<>(set);
        copy.remove(id);
        return Set.copyOf(copy);
    }
}
