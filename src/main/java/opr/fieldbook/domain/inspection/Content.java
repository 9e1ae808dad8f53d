package opr.fieldbook.domain.inspection;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.protocol.Component;
import opr.fieldbook.domain.protocol.Item;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.domain.protocol.ProtocolField;
import opr.fieldbook.domain.protocol.Section;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.State;
import org.jspecify.annotations.Nullable;

/**
 * What an inspection is made of, read once and kept while the entities it was read from are the same. Entities are immutable,
 * so the same entity means the same content.
 *
 * @param source what it was read from
 * @param asked  every item that is asked, in order
 */
record Content(Source source, List<Protocol> protocols, List<Facility> facilities, Map<ConclusionId, Asked> asked) {

    static final Content NONE =
            new Content(new Source(null, List.of(), List.of()), List.of(), List.of(), Map.of());

    /** The entities that were read. */
    record Source(@Nullable Entity inspection, List<Entity> carried, List<Entity> facilities) {

        static Source of(State state) {
            Entity inspection = state.all(Kind.INSPECTION).stream().findFirst().orElse(null);
            return new Source(
                    inspection,
                    inspection == null ? List.of() : carried(state, inspection),
                    List.copyOf(state.all(Kind.FACILITY)));
        }

        private static List<Entity> carried(State state, Entity inspection) {
            return InspectionField.MODELS.read(inspection, List.of()).stream()
                    .map(model -> state.find(Kind.PROTOCOL, model))
                    .filter(Objects::nonNull)
                    .toList();
        }

        boolean sameProtocols(Source other) {
            return identical(carried, other.carried);
        }

        boolean sameAs(Source other) {
            return inspection == other.inspection
                    && sameProtocols(other)
                    && identical(facilities, other.facilities);
        }

        private static boolean identical(Collection<Entity> some, Collection<Entity> others) {
            var other = others.iterator();
            return some.size() == others.size() && some.stream().allMatch(entity -> entity == other.next());
        }
    }

    /** The content as the state is now: this one if nothing it was read from has changed. */
    Content at(State state) {
        Source now = Source.of(state);
        return source.sameAs(now) ? this : read(now, source.sameProtocols(now) ? protocols : decode(now));
    }

    Entity inspection() {
        Entity inspection = source.inspection();
        if (inspection == null) {
            throw new IllegalStateException("No inspection in this state");
        }
        return inspection;
    }

    private static Content read(Source source, List<Protocol> protocols) {
        List<Facility> facilities = source.facilities().stream()
                .filter(Entity::present)
                .sorted(Comparator.comparing((Entity entity) -> FacilityField.ORDER.read(entity, 0L))
                        .thenComparing(Entity::key))
                .map(entity -> new Facility(entity.key().id(), FacilityField.NAME.read(entity, "")))
                .toList();
        return new Content(source, protocols, facilities, ask(source, protocols, facilities));
    }

    private static List<Protocol> decode(Source source) {
        return source.carried().stream()
                .map(ProtocolField.CONTENT::read)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Map<ConclusionId, Asked> ask(Source source, List<Protocol> protocols, List<Facility> facilities) {
        Entity inspection = source.inspection();
        Boolean tour = inspection == null ? null : InspectionField.TOUR.read(inspection);
        Map<ConclusionId, Asked> asked = new LinkedHashMap<>();
        for (Protocol protocol : protocols) {
            boolean withTour = Objects.requireNonNullElse(tour, protocol.traits().tourDefault());
            for (Section section : protocol.sections()) {
                if (section.component() != Component.TOUR || withTour) {
                    protocol.itemsOf(section).forEach(item -> ask(protocol, section, item, facilities, asked));
                }
            }
        }
        return Collections.unmodifiableMap(asked);
    }

    private static void ask(
            Protocol protocol,
            Section section,
            Item item,
            List<Facility> facilities,
            Map<ConclusionId, Asked> asked) {
        if (!item.marks().perFacility() || facilities.isEmpty()) {
            add(new Asked(protocol.model(), section, item, ""), asked);
        } else {
            facilities.forEach(
                    facility -> add(new Asked(protocol.model(), section, item, facility.id()), asked));
        }
    }

    private static void add(Asked item, Map<ConclusionId, Asked> asked) {
        asked.put(item.id(), item);
    }
}
