package opr.fieldbook.domain.exhibit;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.State;

/**
 * An exhibit as it is read from the state.
 *
 * @param id       the name of its content, under which it is stored
 * @param added    how it came, the first time
 * @param size     of the original, in bytes
 * @param sha256   of the original, 64 hex digits
 * @param caption  empty when there is none, or while it is in conflict
 * @param items    the conclusions it is evidence for
 * @param findings ids of the findings it is evidence for
 */
public record Exhibit(
        String id,
        Added added,
        long size,
        String sha256,
        String caption,
        List<ConclusionId> items,
        List<String> findings) {

    private static final Added UNKNOWN = new Added("", "application/octet-stream", OffsetDateTime.MAX, "");
    private static final Comparator<Added> EARLIEST = Comparator.comparing(
                    (Added added) -> added.at().toInstant())
            .thenComparing(Added::name)
            .thenComparing(Added::by);

    /** Under which name somebody added it, and when. */
    public record Added(String name, String mediaType, OffsetDateTime at, String by) {}

    public Exhibit {
        items = List.copyOf(items);
        findings = List.copyOf(findings);
    }

    public String name() {
        return added.name();
    }

    /** All exhibits that are there, in the order they were added. */
    public static List<Exhibit> all(State state) {
        Map<String, Added> added = addings(state);
        Map<String, List<String>> items = links(state, Kind.EXHIBIT_ITEM);
        Map<String, List<String>> findings = links(state, Kind.EXHIBIT_FINDING);
        return state.all(Kind.EXHIBIT).stream()
                .filter(Entity::present)
                .map(entity -> {
                    String id = entity.key().id();
                    return new Exhibit(
                            id,
                            added.getOrDefault(id, UNKNOWN),
                            ExhibitField.SIZE.read(entity, 0L),
                            ExhibitField.SHA256.read(entity, ""),
                            ExhibitField.CAPTION.read(entity, ""),
                            items.getOrDefault(id, List.of()).stream()
                                    .map(ConclusionId::parse)
                                    .toList(),
                            findings.getOrDefault(id, List.of()));
                })
                .sorted(Comparator.comparing(Exhibit::added, EARLIEST).thenComparing(Exhibit::id))
                .toList();
    }

    public static Optional<Exhibit> find(State state, String id) {
        return all(state).stream().filter(exhibit -> exhibit.id().equals(id)).findFirst();
    }

    /** The ids of all that were ever named, removed ones too: those can be brought back, so their files are kept. */
    public static Set<String> named(State state) {
        Set<String> ids = new TreeSet<>();
        state.all(Kind.EXHIBIT).forEach(entity -> ids.add(entity.key().id()));
        return ids;
    }

    /** The earliest adding of each; equal on every laptop that knows of the same ones. */
    private static Map<String, Added> addings(State state) {
        Map<String, Added> all = new HashMap<>();
        for (Entity entity : state.all(Kind.EXHIBIT_ADDED)) {
            String name = ExhibitField.NAME.read(entity);
            if (name != null) {
                Added added = new Added(
                        name,
                        ExhibitField.MEDIA_TYPE.read(entity, UNKNOWN.mediaType()),
                        ExhibitField.ADDED_AT.read(entity, UNKNOWN.at()),
                        ExhibitField.ADDED_BY.read(entity, ""));
                all.merge(ExhibitLink.exhibit(entity.key().id()), added, (a, b) -> EARLIEST.compare(a, b) <= 0 ? a : b);
            }
        }
        return all;
    }

    private static Map<String, List<String>> links(State state, String kind) {
        Map<String, List<String>> all = new HashMap<>();
        for (Entity link : state.all(kind)) {
            if (link.present()) {
                String id = link.key().id();
                all.computeIfAbsent(ExhibitLink.exhibit(id), exhibit -> new ArrayList<>())
                        .add(ExhibitLink.other(id));
            }
        }
        return all;
    }
}
