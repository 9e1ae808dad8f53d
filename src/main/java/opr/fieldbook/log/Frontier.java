package opr.fieldbook.log;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Exactly which revisions a state is made of, said in a few ids: whatever is merged, struck or written later, the same set is
 * found again.
 *
 * @param ends the revisions that none of the others follows; a device has several if its library was copied
 * @param gaps ids that one of them follows and that were not there: the set ends before them, also when they come later
 * @param size how many revisions there are
 */
public record Frontier(List<RevisionId> ends, List<RevisionId> gaps, int size) {

    public Frontier {
        ends = List.copyOf(ends);
        gaps = List.copyOf(gaps);
    }

    /** What a fold is made of now. */
    public static Frontier of(Fold fold) {
        Set<RevisionId> all = new HashSet<>();
        Set<RevisionId> before = new HashSet<>();
        fold.each(revision -> {
            all.add(revision.id());
            RevisionId prev = revision.prev();
            if (prev != null) {
                before.add(prev);
            }
        });
        return new Frontier(without(all, before), without(before, all), all.size());
    }

    private static List<RevisionId> without(Collection<RevisionId> these, Set<RevisionId> those) {
        return these.stream().filter(id -> !those.contains(id)).sorted().toList();
    }

    /**
     * Gives each revision of the set to the taker, each once, in no particular order.
     *
     * @return whether all of them are in the fold; if not, some of them may have been given
     */
    boolean each(Fold fold, Consumer<Revision> taker) {
        Set<RevisionId> stop = Set.copyOf(gaps);
        Set<RevisionId> found = new HashSet<>();
        Deque<RevisionId> open = new ArrayDeque<>(ends);
        while (!open.isEmpty()) {
            RevisionId id = open.poll();
            if (!found.add(id)) {
                continue;
            }
            Revision revision = fold.revision(id);
            if (revision == null) {
                return false;
            }
            taker.accept(revision);
            RevisionId prev = revision.prev();
            if (prev != null && !stop.contains(prev)) {
                open.add(prev);
            }
        }
        return found.size() == size;
    }
}
