package opr.fieldbook.domain.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.Inspection;

/**
 * Every conflict of an inspection by the place where a person meets it: under items, at a section whose owner is contested, or
 * at neither. Each is in {@link #all} once, and those are what blocks a final report.
 */
public final class Contested {

    /**
     * One conflict, for a mark.
     *
     * @param id    names the field
     * @param thing the item, finding or other thing it is at
     * @param label what a person calls the field
     */
    public record Mark(String id, String thing, String label) {}

    private static final Contested NONE = new Contested(List.of(), Map.of(), Map.of());

    private final List<Mark> all;
    private final Map<String, List<Mark>> underItem;
    private final Map<String, List<Mark>> atPart;

    private Contested(List<Mark> all, Map<String, List<Mark>> underItem, Map<String, List<Mark>> atPart) {
        this.all = List.copyOf(all);
        this.underItem = underItem;
        this.atPart = atPart;
    }

    public static Contested in(Inspection inspection) {
        List<OpenConflict> open = OpenConflict.all(inspection);
        if (open.isEmpty()) {
            return NONE;
        }
        Belonging belonging = Belonging.in(inspection.state());
        List<Mark> all = new ArrayList<>();
        Map<String, List<Mark>> underItem = new HashMap<>();
        Map<String, List<Mark>> atPart = new HashMap<>();
        for (OpenConflict conflict : open) {
            Mark mark = new Mark(conflict.id(), conflict.where(), conflict.label());
            all.add(mark);
            if (conflict.thing().kind().equals(Kind.ASSIGNMENT)) {
                atPart.computeIfAbsent(conflict.thing().id(), part -> new ArrayList<>()).add(mark);
            }
            belonging
                    .items(conflict.thing())
                    .forEach(item -> underItem.computeIfAbsent(item, each -> new ArrayList<>()).add(mark));
        }
        return new Contested(all, underItem, atPart);
    }

    /** Each once, by kind, id and field. */
    public List<Mark> all() {
        return all;
    }

    /** Those under an item, by the id of its conclusion. */
    public List<Mark> underItem(String conclusion) {
        return underItem.getOrDefault(conclusion, List.of());
    }

    /** Those about whose a part of the work is, by the id of the part. */
    public List<Mark> atPart(String part) {
        return atPart.getOrDefault(part, List.of());
    }
}
