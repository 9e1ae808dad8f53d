package opr.fieldbook.domain.inspection;

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
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.State;
import org.jspecify.annotations.Nullable;

/**
 * An inspection as it is read from its state, always as the state is now. What is dear to read (the protocols) and seldom
 * changes is kept until it does, so one who reads often keeps the inspection instead of asking for it again.
 */
public final class Inspection {

    private final State state;
    private Content content = Content.NONE;

    private Inspection(State state) {
        this.state = state;
    }

    /** The inspection of a state. */
    public static Inspection of(State state) {
        return new Inspection(state);
    }

    public State state() {
        return state;
    }

    /** Random, for ever; a state without an inspection is a bug of the caller. */
    public String id() {
        return content().inspection().key().id();
    }

    /** The protocols it carries, one for each model. */
    public List<Protocol> protocols() {
        return content().protocols();
    }

    /** The facilities it visits, in order. */
    public List<Facility> facilities() {
        return content().facilities();
    }

    private Content content() {
        Content now = content.at(state);
        content = now;
        return now;
    }

    public <T> @Nullable T get(Field<T> field) {
        return field.read(state, id());
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
        return membersIn(state);
    }

    /** The members in a state, which may be of a part of an inspection; by letter. */
    public static List<Member> membersIn(State state) {
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

    /** Whether the member with this device leads the inspection. */
    public boolean leads(String device) {
        return members().stream().anyMatch(member -> member.id().equals(device) && member.leads());
    }

    /** Whether the facility tour is part of it. */
    public boolean tour(Protocol protocol) {
        return Objects.requireNonNullElse(
                get(InspectionField.TOUR), protocol.traits().tourDefault());
    }

    /** Whether four or more findings mean a follow-up review: the rule of any of its models. */
    public boolean fourFindingRule() {
        return protocols().stream().anyMatch(protocol -> protocol.traits().fourFindingRule());
    }

    /** Every item it asks, in the order of the protocol, items per facility once for each. */
    public List<Asked> asked() {
        return List.copyOf(content().asked().values());
    }

    /** The item as this inspection asks it, if it does. */
    public Optional<Asked> asked(ConclusionId id) {
        return Optional.ofNullable(content().asked().get(id));
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
        return protocols().stream()
                .filter(protocol -> protocol.model().equalsIgnoreCase(model))
                .findFirst();
    }

    /** The protocol that has an item; item ids are unique over all protocols. */
    public Optional<Protocol> protocolOf(String itemId) {
        return protocols().stream()
                .filter(protocol -> protocol.item(itemId).isPresent())
                .findFirst();
    }

    /** The name of a facility, empty for none. */
    public String facilityName(String facilityId) {
        return facilities().stream()
                .filter(facility -> facility.id().equals(facilityId))
                .map(Facility::name)
                .findFirst()
                .orElse("");
    }
}
