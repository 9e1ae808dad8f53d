package opr.fieldbook.domain.inspection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.domain.lea.LeaField;
import opr.fieldbook.domain.protocol.Component;
import opr.fieldbook.domain.protocol.Item;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.domain.protocol.ProtocolField;
import opr.fieldbook.domain.protocol.Section;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.State;
import org.jspecify.annotations.Nullable;

/**
 * An inspection as it is read from its state. Holds the parts that are read often; what changes with every answer is read
 * from the state when it is asked for.
 *
 * @param id         random, for ever
 * @param protocols  the protocols it carries, one for each model
 * @param facilities the facilities it visits
 */
public record Inspection(String id, State state, List<Protocol> protocols, List<Facility> facilities) {

    /** Reads the inspection of a state; a state without one is a bug of the caller. */
    public static Inspection of(State state) {
        Entity entity = state.all(Kind.INSPECTION).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No inspection in this state"));
        return new Inspection(entity.key().id(), state, protocols(state, entity), facilities(state));
    }

    private static List<Protocol> protocols(State state, Entity inspection) {
        return InspectionField.MODELS.read(inspection, List.of()).stream()
                .map(model -> ProtocolField.CONTENT.read(state, model))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Facility> facilities(State state) {
        return state.all(Kind.FACILITY).stream()
                .filter(Entity::present)
                .sorted(Comparator.comparing((Entity entity) -> FacilityField.ORDER.read(entity, 0L))
                        .thenComparing(Entity::key))
                .map(entity -> new Facility(entity.key().id(), FacilityField.NAME.read(entity, "")))
                .toList();
    }

    public <T> @Nullable T get(Field<T> field) {
        return field.read(state, id);
    }

    public String number() {
        return Objects.requireNonNullElse(get(InspectionField.NUMBER), "");
    }

    public Stage stage() {
        return Objects.requireNonNullElse(get(InspectionField.STAGE), Stage.PLANNED);
    }

    public List<String> models() {
        return Objects.requireNonNullElse(get(InspectionField.MODELS), List.of());
    }

    /** The LEA as the inspection carries it. */
    public Lea lea() {
        String leaId = Objects.requireNonNullElse(get(InspectionField.LEA), "");
        Lea lea = LeaField.CONTENT.read(state, leaId);
        return lea != null
                ? lea
                : new Lea(leaId, "", "", "", "", List.of(), Lea.Agreement.UNKNOWN, List.of());
    }

    /** The team, by letter. */
    public List<Member> members() {
        return state.all(Kind.MEMBER).stream()
                .filter(Entity::present)
                .map(entity -> {
                    MemberField.Who who = MemberField.WHO.read(entity);
                    return who == null ? null : new Member(entity.key().id(), who);
                })
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing((Member member) -> member.who().letter()))
                .toList();
    }

    /** Whether the facility tour is part of it. */
    public boolean tour(Protocol protocol) {
        return Objects.requireNonNullElse(
                get(InspectionField.TOUR), protocol.traits().tourDefault());
    }

    /** Every item it asks, in the order of the protocol, items per facility once for each. */
    public List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        for (Protocol protocol : protocols) {
            for (Section section : protocol.sections()) {
                if (section.component() != Component.TOUR || tour(protocol)) {
                    protocol.itemsOf(section).forEach(item -> asked.addAll(ask(protocol, section, item)));
                }
            }
        }
        return asked;
    }

    private List<Asked> ask(Protocol protocol, Section section, Item item) {
        if (!item.marks().perFacility() || facilities.isEmpty()) {
            return List.of(new Asked(protocol.model(), section, item, ""));
        }
        return facilities.stream()
                .map(facility -> new Asked(protocol.model(), section, item, facility.id()))
                .toList();
    }

    /** The tour and the documents: what a person means by "answered of all". */
    public static List<Asked> checklist(Collection<Asked> asked) {
        return asked.stream()
                .filter(item -> item.component() != Component.INTERVIEWS)
                .toList();
    }

    public static List<Asked> interviews(Collection<Asked> asked) {
        return asked.stream()
                .filter(item -> item.component() == Component.INTERVIEWS)
                .toList();
    }

    public Optional<Protocol> protocol(String model) {
        return protocols.stream()
                .filter(protocol -> protocol.model().equalsIgnoreCase(model))
                .findFirst();
    }

    /** The protocol that has an item; item ids are unique over all protocols. */
    public Optional<Protocol> protocolOf(String itemId) {
        return protocols.stream()
                .filter(protocol -> protocol.item(itemId).isPresent())
                .findFirst();
    }

    /** The name of a facility, empty for none. */
    public String facilityName(String facilityId) {
        return facilities.stream()
                .filter(facility -> facility.id().equals(facilityId))
                .map(Facility::name)
                .findFirst()
                .orElse("");
    }
}
