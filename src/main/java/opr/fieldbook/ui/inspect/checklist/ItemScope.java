package opr.fieldbook.ui.inspect.checklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opr.fieldbook.domain.inspection.Progress;
import opr.fieldbook.domain.protocol.Component;
import org.jspecify.annotations.Nullable;

/**
 * Which items a person looks at: those of a facility, and of a line of the tree; what is counted among them, and which comes
 * next.
 *
 * @param facility the id of one, or {@link InspectModel#EVERY_FACILITY}
 * @param section  the key of a line of the tree
 */
record ItemScope(ItemIndex index, String facility, String section) {

    /** Items that belong to no facility are seen in each. */
    boolean inFacility(ItemState item) {
        return facility.equals(InspectModel.EVERY_FACILITY)
                || item.id().facility().isEmpty()
                || item.id().facility().equals(facility);
    }

    /** The items of the facility, in all sections. */
    List<ItemState> ofFacility() {
        return index.all().stream().filter(this::inFacility).toList();
    }

    /** The items of the section. */
    Stream<ItemState> items() {
        return index.all().stream()
                .filter(item -> inFacility(item) && SectionRules.holds(section, item.asked()));
    }

    /** How many items of the section a filter shows. */
    int count(ItemFilter filter) {
        return (int) items().filter(filter::shows).count();
    }

    /** Answered of all in all facilities: on tour and documents, or on interviews, which are counted apart. */
    Progress progress(boolean interviews) {
        List<ItemState> counted = index.all().stream()
                .filter(item -> isInterview(item) == interviews)
                .toList();
        int answered = (int) counted.stream().filter(item -> item.answer() != null).count();
        return new Progress(answered, counted.size());
    }

    /** Whether the section is one in which one case is followed. */
    boolean followsOneCase() {
        return items().findAny().isPresent()
                && items().allMatch(item -> item.asked().item().marks().oneCase());
    }

    /** How many conflicts belong to no line shown: those of the inspection as a whole, and of other facilities. */
    int conflictsBeside(List<SectionLine> tree) {
        Set<String> shown = tree.stream()
                .flatMap(line -> line.contested().stream())
                .collect(Collectors.toSet());
        return (int) index.contested().all().stream()
                .filter(mark -> !shown.contains(mark.id()))
                .count();
    }

    /**
     * The nearest item of the facility without an answer, going round, whatever its section. Interviews stay among themselves,
     * as they are held apart from the tour.
     *
     * @param from the item to begin after; null begins at the first, or last
     */
    Optional<ItemState> unanswered(@Nullable ItemState from, boolean forward) {
        boolean interviews = from != null && isInterview(from);
        Predicate<ItemState> open =
                item -> item.answer() == null && inFacility(item) && isInterview(item) == interviews && item != from;
        List<ItemState> all = forward ? List.copyOf(index.all()) : List.copyOf(index.all()).reversed();
        int after = from == null ? 0 : all.indexOf(from) + 1;
        return Stream.concat(all.subList(after, all.size()).stream(), all.subList(0, after).stream())
                .filter(open)
                .findFirst();
    }

    private static boolean isInterview(ItemState item) {
        return item.asked().component() == Component.INTERVIEWS;
    }
}
