package opr.fieldbook.domain.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.State;

/**
 * Which findings were combined, and which one of them is shown: the one place that decides. It looks only at what stands in
 * the state, so the same revisions in any order give the same answer.
 *
 * <ol>
 *   <li>An act of combining holds while it is present and both findings are there. One that was deleted takes its acts with
 *       it, and the other stands by itself again.
 *   <li>All findings that such acts join, directly or in a chain, are one group.
 *   <li>Withdrawn ones are shown only if all of the group are withdrawn: who withdrew one without knowing of the other has
 *       said nothing about the other.
 *   <li>Of the rest the one is shown that nobody combined into another of the rest. Where there are several, or none
 *       because two teams chose opposite directions, the smallest id is shown.
 * </ol>
 */
public final class Combined {

    private static final Combined NONE = new Combined(List.of(), Map.of(), Map.of());

    private final List<Act> acts;
    private final Map<String, String> shown;
    private final Map<String, Set<String>> groups;

    /**
     * One act of combining.
     *
     * @param id the id of its entity
     */
    public record Act(String id, String kept, String other) {

        static Act of(String id) {
            String[] parts = id.split("\\|", 3);
            return new Act(id, parts[0], parts.length > 1 ? parts[1] : "");
        }

        /** Whether it joins these two, whichever was kept. */
        public boolean joins(String one, String two) {
            return (kept.equals(one) && other.equals(two)) || (kept.equals(two) && other.equals(one));
        }
    }

    private Combined(List<Act> acts, Map<String, String> shown, Map<String, Set<String>> groups) {
        this.acts = acts;
        this.shown = shown;
        this.groups = groups;
    }

    public static Combined of(State state) {
        if (state.all(Kind.FINDING_SAME).isEmpty()) {
            return NONE;
        }
        List<Act> acts = state.all(Kind.FINDING_SAME).stream()
                .filter(Entity::present)
                .map(entity -> Act.of(entity.key().id()))
                .filter(act -> isThere(state, act.kept()) && isThere(state, act.other()))
                .toList();
        Map<String, Set<String>> groups = new TreeMap<>();
        for (Act act : acts) {
            Set<String> joined = new TreeSet<>(groups.getOrDefault(act.kept(), Set.of(act.kept())));
            joined.addAll(groups.getOrDefault(act.other(), Set.of(act.other())));
            joined.forEach(id -> groups.put(id, joined));
        }
        Map<String, String> shown = new HashMap<>();
        groups.forEach((id, group) -> shown.computeIfAbsent(id, any -> choose(group, acts, state)));
        return new Combined(acts, shown, groups);
    }

    private static boolean isThere(State state, String id) {
        Entity entity = state.find(Kind.FINDING, id);
        return entity != null && entity.present();
    }

    private static String choose(Set<String> group, List<Act> acts, State state) {
        List<String> standing = group.stream()
                .filter(id -> !state.value(Kind.FINDING, id, FindingField.WITHDRAWN.name()).holds())
                .toList();
        List<String> candidates = standing.isEmpty() ? List.copyOf(group) : standing;
        return candidates.stream()
                .filter(id -> acts.stream()
                        .noneMatch(act -> act.other().equals(id) && candidates.contains(act.kept())))
                .findFirst()
                .orElse(candidates.getFirst());
    }

    /** The finding that is shown for this one: itself, unless it was combined into another. */
    public String shownFor(String id) {
        return shown.getOrDefault(id, id);
    }

    /** Whether another finding is shown in its place. */
    public boolean isHidden(String id) {
        return !shownFor(id).equals(id);
    }

    /** All findings that are one with this one, itself too, by id. */
    public List<String> group(String id) {
        return List.copyOf(groups.getOrDefault(id, Set.of(id)));
    }

    /** The acts that made the group of this finding, by id. */
    public List<Act> acts(String id) {
        List<Act> made = new ArrayList<>();
        Set<String> group = groups.getOrDefault(id, Set.of());
        acts.stream().filter(act -> group.contains(act.kept())).forEach(made::add);
        return made;
    }
}
