package opr.fieldbook.domain.record;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.EntryField;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.ObservationField;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.Head;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.State;
import opr.fieldbook.log.Value;
import org.jspecify.annotations.Nullable;

/** Who may strike what, and what a strike writes. */
public final class StrikeRules {

    /** Without these an inspection cannot be read, or its record would not stand. */
    private static final Set<String> KINDS_KEPT =
            Set.of(Kind.STRIKE, Kind.DEVICE, Kind.PROTOCOL, Kind.IDENTITY_KEY, Kind.MEMBER, Kind.ISSUE);

    private static final Set<String> INSPECTION_KEPT = Set.of(
            InspectionField.LEA.name(),
            InspectionField.MODELS.name(),
            InspectionField.NUMBER.name(),
            InspectionField.STAGE.name(),
            InspectionField.HOLD.name(),
            InspectionField.PRACTICE.name());

    /** What a thing stands under: no words of a person, and without it the thing is lost. */
    private static final Set<Field<?>> PLACES = Set.of(EntryField.ABOUT, ObservationField.ITEM);

    private StrikeRules() {}

    /**
     * What is to be struck, as it was looked up in the log.
     *
     * @param change the change whose value it is
     * @param digest its salted digest
     * @param copies all changes of the field with the same value, itself among them
     * @param joined all changes of the field whose value a settlement made of it and others; they are struck with it
     * @param texts  the words of the value; they may not stand in the reason
     * @param rest   what is to stand in place of a joined value; null where none stands
     */
    public record Target(
            ChangeId change,
            FieldKey field,
            String digest,
            List<ChangeId> copies,
            List<ChangeId> joined,
            List<String> texts,
            @Nullable Rest rest) {
        public Target {
            copies = List.copyOf(copies);
            joined = List.copyOf(joined);
            texts = List.copyOf(texts);
        }

        /** All changes whose values are struck. */
        public List<ChangeId> struck() {
            return Stream.concat(copies.stream(), joined.stream()).toList();
        }
    }

    /**
     * What others wrote into a joined value, without it.
     *
     * @param heads   what it was found for; it is written only while these stand
     * @param settled whether the field was settled, so that the parts are to stand together again
     */
    public record Rest(List<ChangeId> heads, Value value, boolean settled) {
        public Rest {
            heads = List.copyOf(heads);
        }
    }

    /** Whether a value of this field may be struck at all. */
    public static boolean allowed(FieldKey field) {
        String kind = field.entity().kind();
        boolean kept = KINDS_KEPT.contains(kind)
                || (kind.equals(Kind.INSPECTION) && INSPECTION_KEPT.contains(field.field()));
        boolean place = PLACES.stream()
                .anyMatch(each -> each.kind().equals(kind) && each.name().equals(field.field()));
        return !kept && !place && !field.field().equals(Entity.PRESENT);
    }

    /** Whether a value has words that a person chose: a text, or a record with one. */
    public static boolean worded(Value value) {
        return value instanceof Value.Text
                || value instanceof Value.Sealed
                || value instanceof Value.Alternatives
                || value instanceof Value.Group;
    }

    /** Refuses what may not be struck, before anything is changed. */
    public static void check(Target target, String reason, Inspection inspection, String device) {
        if (!inspection.leads(device)) {
            throw Problem.refused("problem.strike-not-lead");
        }
        HoldRules.refuse(inspection, "problem.strike-held");
        if (!allowed(target.field())) {
            throw Problem.refused("problem.strike-kept", target.field().field(), target.field().entity().kind());
        }
        if (reason.isBlank()) {
            throw Problem.refused("problem.strike-reason");
        }
        String words = reason.toLowerCase(Locale.ROOT);
        if (target.texts().stream().anyMatch(text -> words.contains(text.toLowerCase(Locale.ROOT)))) {
            throw Problem.refused("problem.strike-reason-repeats");
        }
        if (Strike.find(inspection.state(), target.change()).isPresent()) {
            throw Problem.refused("problem.strike-done");
        }
    }

    /** What a strike writes: itself, and, where the value is one of several that stand in one, the others alone. */
    public static List<Proposal> proposals(Target target, String reason, State state, String by, OffsetDateTime at) {
        String id = target.change().toString();
        List<Proposal> proposals = new ArrayList<>(List.of(
                StrikeField.STRUCK.propose(id, Strike.written(target.field())),
                StrikeField.DIGEST.propose(id, target.digest()),
                StrikeField.REASON.propose(id, reason.strip()),
                StrikeField.BY.propose(id, by),
                StrikeField.AT.propose(id, at),
                StrikeField.PRESENT.propose(id, true)));
        withoutIt(target, state).ifPresent(rest -> proposals.add(new Proposal(target.field(), rest)));
        return proposals;
    }

    private static Optional<Value> withoutIt(Target target, State state) {
        Entity entity = state.find(target.field().entity().kind(), target.field().entity().id());
        List<Head> heads = entity == null ? List.of() : entity.register(target.field().field()).heads();
        Rest rest = target.rest();
        if (rest != null && rest.heads().equals(heads.stream().map(Head::id).toList())) {
            return Optional.of(rest.value());
        }
        if (heads.size() != 1 || !(heads.getFirst().value() instanceof Value.Alternatives alternatives)) {
            return Optional.empty();
        }
        Collection<ChangeId> struck = Set.copyOf(target.copies());
        var others = alternatives.choices().stream()
                .filter(choice -> !struck.contains(choice.change()))
                .toList();
        if (others.isEmpty() || others.size() == alternatives.choices().size()) {
            return Optional.empty();
        }
        return Optional.of(others.size() == 1 ? others.getFirst().value() : new Value.Alternatives(others));
    }
}
