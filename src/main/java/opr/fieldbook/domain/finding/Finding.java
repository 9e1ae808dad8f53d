package opr.fieldbook.domain.finding;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Note;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.Head;
import opr.fieldbook.log.State;
import opr.fieldbook.log.Value;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it is read from the state.
 *
 * @param entity    its fields
 * @param items     the conclusions it is linked to
 * @param citations keys of further sources it cites, besides the main one
 */
public record Finding(Entity entity, List<ConclusionId> items, List<String> citations) {

    /**
     * All findings that are there, withdrawn ones too, of combined ones the one that is shown: in the order of their
     * numbers, then of their keys. What is counted, numbered, listed and exported is read from here.
     */
    public static List<Finding> all(State state) {
        Combined combined = Combined.of(state);
        return state.all(Kind.FINDING).stream()
                .filter(Entity::present)
                .filter(entity -> !combined.isHidden(entity.key().id()))
                .map(entity -> of(state, entity))
                .sorted(ORDER)
                .toList();
    }

    /** The finding with this id if it is there, also one that was combined into another. */
    public static Optional<Finding> find(State state, String id) {
        Entity entity = state.find(Kind.FINDING, id);
        return entity == null || !entity.present() ? Optional.empty() : Optional.of(of(state, entity));
    }

    /**
     * Finds by number, working key or id, at last by a name it had before; letter case does not matter. Those that were
     * combined into others come last: their history stays readable by their own name.
     *
     * @throws Problem if several have that working key, as when one work package was opened on two laptops
     */
    public static Optional<Finding> named(State state, String name) {
        List<Finding> all = all(state);
        return one(all, name, finding -> name.equals(finding.id()) || name.equalsIgnoreCase(finding.number()))
                .or(() -> one(all, name, finding -> name.equalsIgnoreCase(finding.key())))
                .or(() -> one(
                        combinedAway(state),
                        name,
                        finding -> name.equalsIgnoreCase(finding.number())
                                || name.equalsIgnoreCase(finding.key())
                                || name.equals(finding.id())))
                .or(() -> all.stream().filter(finding -> finding.wasNamed(state, name)).findFirst())
                .or(() -> combinedAway(state).stream().filter(finding -> finding.wasNamed(state, name)).findFirst());
    }

    private static Optional<Finding> one(List<Finding> among, String name, Predicate<Finding> wanted) {
        List<Finding> found = among.stream().filter(wanted).toList();
        if (found.size() > 1) {
            throw Problem.refused(
                    "problem.finding-several",
                    name,
                    found.size(),
                    found.stream()
                            .map(each -> Text.of(
                                    "problem.finding-several.one", each.title(), each.raisedBy(), each.raisedAt(), each.id()))
                            .collect(Collectors.joining("; ")));
        }
        return found.stream().findFirst();
    }

    /** The name of whoever raised it. */
    public String raisedBy() {
        List<Head> heads = entity.register(FindingField.KEY.name()).heads();
        return heads.isEmpty() ? "" : heads.getFirst().stamp().author();
    }

    private static List<Finding> combinedAway(State state) {
        Combined combined = Combined.of(state);
        return state.all(Kind.FINDING).stream()
                .filter(Entity::present)
                .filter(entity -> combined.isHidden(entity.key().id()))
                .map(entity -> of(state, entity))
                .toList();
    }

    /** The finding that is shown in its place, if it was combined into another. */
    public Optional<Finding> combinedInto(State state) {
        String shown = Combined.of(state).shownFor(id());
        return shown.equals(id()) ? Optional.empty() : find(state, shown);
    }

    /** The findings that were combined into this one, by id. */
    public List<Finding> combinedWith(State state) {
        Combined combined = Combined.of(state);
        return combined.isHidden(id())
                ? List.of()
                : combined.group(id()).stream()
                        .filter(other -> !other.equals(id()))
                        .flatMap(other -> find(state, other).stream())
                        .toList();
    }

    /** The comments on it and on those that were combined into it, in the order they were written. */
    public List<Note> comments(State state) {
        Set<String> about = new HashSet<>(Set.of(entity.key().toString()));
        combinedWith(state).forEach(other -> about.add(other.entity().key().toString()));
        return Note.all(state).stream()
                .filter(note -> about.contains(note.about()))
                .toList();
    }

    private boolean wasNamed(State state, String name) {
        return others(state, Kind.FINDING_NAME, id() + "|").stream().anyMatch(name::equalsIgnoreCase);
    }

    private static Finding of(State state, Entity entity) {
        String prefix = entity.key().id() + "|";
        return new Finding(
                entity,
                others(state, Kind.FINDING_ITEM, prefix).stream()
                        .map(ConclusionId::parse)
                        .toList(),
                others(state, Kind.FINDING_CITATION, prefix));
    }

    /** The findings on the same facts. */
    public List<Finding> linked(State state) {
        Combined combined = Combined.of(state);
        return state.all(Kind.FINDING_PAIR).stream()
                .filter(Entity::present)
                .map(link -> link.key().id())
                .filter(link -> FindingLink.finding(link).equals(id())
                        || FindingLink.other(link).equals(id()))
                .map(link -> FindingLink.finding(link).equals(id()) ? FindingLink.other(link) : FindingLink.finding(link))
                .map(combined::shownFor)
                .filter(other -> !other.equals(combined.shownFor(id())))
                .distinct()
                .flatMap(other -> find(state, other).stream())
                .sorted(ORDER)
                .toList();
    }

    private static List<String> others(State state, String kind, String prefix) {
        List<String> others = new ArrayList<>();
        for (Entity link : state.all(kind)) {
            if (link.key().id().startsWith(prefix) && link.present()) {
                others.add(FindingLink.other(link.key().id()));
            }
        }
        return others;
    }

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::seriesRank)
            .thenComparing(finding -> finding.number() == null)
            .thenComparing(finding -> NumberSeries.count(finding.name()))
            .thenComparing(finding -> finding.raisedAt().toInstant())
            .thenComparing(Finding::id);

    private int seriesRank() {
        FindingClass findingClass = findingClass();
        return findingClass == FindingClass.BEST_PRACTICE ? 1 : findingClass == FindingClass.WORKING_NOTE ? 2 : 0;
    }

    public String id() {
        return entity.key().id();
    }

    public <T> @Nullable T get(Field<T> field) {
        return field.read(entity);
    }

    /** A text field, empty when there is none. */
    public String text(Field<String> field) {
        return Objects.requireNonNullElse(field.read(entity), "");
    }

    public String title() {
        return text(FindingField.TITLE);
    }

    public String key() {
        return text(FindingField.KEY);
    }

    public @Nullable String number() {
        return get(FindingField.NUMBER);
    }

    /** Whether it was given a number, even if several people gave it different ones. */
    public boolean numbered() {
        return entity.register(FindingField.NUMBER.name()).values().stream().anyMatch(Value::holds);
    }

    /** The number, or the working key until it has one. */
    public String name() {
        String number = number();
        return number != null ? number : key();
    }

    /** The class, or null while it is in conflict. */
    public @Nullable FindingClass findingClass() {
        FindingField.Classed classed = get(FindingField.CLASSED);
        return classed == null ? null : classed.findingClass();
    }

    public @Nullable String category() {
        FindingField.Classed classed = get(FindingField.CLASSED);
        return classed == null ? null : classed.category();
    }

    public @Nullable Party party() {
        FindingField.Classed classed = get(FindingField.CLASSED);
        return classed == null ? null : classed.party();
    }

    public OffsetDateTime raisedAt() {
        return FindingField.RAISED_AT.read(entity, OffsetDateTime.MIN);
    }

    public boolean withdrawn() {
        return get(FindingField.WITHDRAWN) != null;
    }

    /** Counts toward the four: a deficiency or an area of concern that was not withdrawn; corrected ones count. */
    public boolean counted() {
        FindingClass findingClass = findingClass();
        return findingClass != null && findingClass.counted() && !withdrawn();
    }

    /** The keys of all sources cited, the main one first. */
    public List<String> allCitations() {
        List<String> all = new ArrayList<>();
        FindingField.Cited cited = get(FindingField.CITED);
        if (cited != null) {
            all.add(cited.key());
        }
        citations.stream().filter(key -> !all.contains(key)).forEach(all::add);
        return all;
    }
}
