package opr.fieldbook.domain.conflict;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import opr.fieldbook.domain.exhibit.ExhibitLink;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.FindingLink;
import opr.fieldbook.domain.inspection.EntryField;
import opr.fieldbook.domain.inspection.ObservationField;
import opr.fieldbook.domain.record.Strike;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.log.State;
import opr.fieldbook.log.Value;

/**
 * Under which items of the checklist a thing stands: an answer and what was observed or noted under an item, a finding and
 * whatever belongs to it under every item it is linked to, an exhibit under all it is evidence for. Links are read once.
 */
public final class Belonging {

    private final State state;
    private final Map<String, Set<String>> itemsOfFinding = new HashMap<>();
    private final Map<String, Set<String>> itemsOfExhibit = new HashMap<>();

    private Belonging(State state) {
        this.state = state;
        links(Kind.FINDING_ITEM).forEach(link -> add(itemsOfFinding, FindingLink.finding(link), FindingLink.other(link)));
        links(Kind.EXHIBIT_ITEM).forEach(link -> add(itemsOfExhibit, ExhibitLink.exhibit(link), ExhibitLink.other(link)));
        links(Kind.EXHIBIT_FINDING).forEach(link -> itemsOfFinding
                .getOrDefault(ExhibitLink.other(link), Set.of())
                .forEach(item -> add(itemsOfExhibit, ExhibitLink.exhibit(link), item)));
    }

    /** As the links of a state are now. */
    public static Belonging in(State state) {
        return new Belonging(state);
    }

    private Stream<String> links(String kind) {
        return state.all(kind).stream().filter(Entity::present).map(link -> link.key().id()).filter(id -> id.contains("|"));
    }

    private static void add(Map<String, Set<String>> to, String from, String item) {
        to.computeIfAbsent(from, each -> new TreeSet<>()).add(item);
    }

    /** The ids of the conclusions it stands under; none for what belongs to the inspection as a whole. */
    public Set<String> items(EntityKey thing) {
        String id = thing.id();
        return switch (thing.kind()) {
            case Kind.CONCLUSION -> Set.of(id);
            case Kind.OBSERVATION -> said(thing, ObservationField.ITEM.name());
            case Kind.ENTRY -> about(thing);
            case Kind.FINDING -> itemsOfFinding.getOrDefault(id, Set.of());
            case Kind.FINDING_ITEM -> Set.of(FindingLink.other(id));
            case Kind.FINDING_CITATION, Kind.FINDING_NAME -> itemsOfFinding.getOrDefault(FindingLink.finding(id), Set.of());
            case Kind.FINDING_PAIR, Kind.FINDING_SAME, Kind.FINDING_APART -> both(id.split("\\|"));
            case Kind.EXHIBIT -> itemsOfExhibit.getOrDefault(id, Set.of());
            case Kind.EXHIBIT_ADDED -> itemsOfExhibit.getOrDefault(ExhibitLink.exhibit(id), Set.of());
            case Kind.EXHIBIT_ITEM -> Set.of(ExhibitLink.other(id));
            case Kind.EXHIBIT_FINDING -> itemsOfFinding.getOrDefault(ExhibitLink.other(id), Set.of());
            case Kind.STRIKE -> Strike.of(state, id).map(strike -> items(strike.field().entity())).orElse(Set.of());
            default -> Set.of();
        };
    }

    /** What a note is about; while that is in conflict, everything it may be about. */
    private Set<String> about(EntityKey entry) {
        Set<String> items = new LinkedHashSet<>();
        for (String about : said(entry, EntryField.ABOUT.name())) {
            if (about.contains(":") && !about.startsWith(Kind.ENTRY + ":")) {
                items.addAll(items(EntityKey.parse(about)));
            }
        }
        return items;
    }

    private Set<String> said(EntityKey thing, String field) {
        Entity entity = state.find(thing.kind(), thing.id());
        Set<String> texts = new LinkedHashSet<>();
        if (entity != null) {
            for (Value value : entity.register(field).values()) {
                if (value instanceof Value.Text(String text)) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    private Set<String> both(String... findings) {
        Set<String> items = new TreeSet<>();
        for (int i = 0; i < Math.min(2, findings.length); i++) {
            items.addAll(itemsOfFinding.getOrDefault(findings[i], Set.of()));
        }
        return items;
    }
}
