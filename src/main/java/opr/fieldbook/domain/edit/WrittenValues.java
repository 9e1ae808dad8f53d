package opr.fieldbook.domain.edit;

import java.util.TreeMap;
import java.util.stream.Collectors;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Part;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.Answer;
import opr.fieldbook.domain.inspection.ConclusionField;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.EntryField;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.Value;

/** A new value for any field, held to what the ordinary edit of that field would refuse. */
final class WrittenValues {

    /** The member of an answer that nobody types. */
    private static final String WORDING = "wording";

    private WrittenValues() {}

    static Proposal proposal(FieldKey key, Field<?> field, Value value, Inspection inspection) {
        Value whole = field.equals(ConclusionField.ANSWER) ? withWording(value) : value;
        if (!whole.holds() || (whole instanceof Value.Text(String text) && text.isBlank())) {
            if (field.equals(EntryField.TEXT)) {
                throw Problem.refused("problem.note-empty");
            }
            return new Proposal(key, Value.CLEARED);
        }
        Object content = field.codec().read(whole);
        if (content == null || hasMore(field, whole)) {
            throw Problem.refused("problem.settle-value", Text.of(field.textKey()), allowed(field));
        }
        return switch (content) {
            case Answer(var result, var reason, var ignored) -> ItemEdits.conclude(
                            new Edit.ConcludeItem(ConclusionId.parse(key.entity().id()), result, reason), inspection)
                    .getFirst();
            case FindingField.Classed classed -> FindingField.CLASSED.propose(
                    key.entity().id(), FindingChecks.check(classed, inspection));
            case FindingField.Cited cited -> FindingField.CITED.propose(
                    key.entity().id(),
                    new FindingField.Cited(FindingChecks.citationKey(cited.key(), inspection), cited.text()));
            case InspectionField.OnSite onSite -> {
                InspectionEdits.checkDates(onSite);
                yield new Proposal(key, whole);
            }
            default -> new Proposal(key, whole);
        };
    }

    /** A member nobody knows is a slip of the pen, not a newer version. */
    private static boolean hasMore(Field<?> field, Value value) {
        return value instanceof Value.Group group
                && !field.codec().members().containsAll(group.members().keySet());
    }

    /** What may be written, in words; what the program puts in itself is left out. */
    private static String allowed(Field<?> field) {
        return field.codec().parts().stream()
                .filter(part -> !(field.equals(ConclusionField.ANSWER) && part.name().equals(WORDING)))
                .map(WrittenValues::allowed)
                .collect(Collectors.joining("; "));
    }

    private static String allowed(Part part) {
        String words = Text.of(
                "problem.settle-value." + Codec.key(part.sort()),
                part.constants().stream().map(Codec::key).collect(Collectors.joining(", ")));
        return part.name().isEmpty()
                ? words
                : Text.of(
                        part.needed() ? "problem.settle-value.member" : "problem.settle-value.optional", part.name(), words);
    }

    /** Who writes an answer need not know the wording hash; the item's own is put in. */
    private static Value withWording(Value value) {
        if (!(value instanceof Value.Group group)) {
            return value;
        }
        TreeMap<String, Value> members = new TreeMap<>(group.members());
        members.putIfAbsent(WORDING, Value.of(""));
        return new Value.Group(members);
    }
}
