package opr.fieldbook.domain.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.EntryField;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.log.Choice;
import opr.fieldbook.log.Conflict;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.State;
import opr.fieldbook.log.Value;
import org.jspecify.annotations.Nullable;

/** Settling what people contradicted: the new value replaces all that stood side by side. */
final class ConflictEdits {

    private ConflictEdits() {}

    static List<Proposal> settle(Edit.SettleConflict settle, Inspection inspection, Author author) {
        State state = inspection.state();
        FieldKey key = key(settle);
        Conflict conflict = find(key, state);
        Field<?> field = Inventory.find(settle.kind(), settle.field()).orElse(null);
        if (EntryField.TEXT.equals(field)) {
            EntryEdits.checkSettles(settle.id(), inspection, author);
        }
        List<Proposal> proposals = new ArrayList<>();
        switch (settle.choice()) {
            case Settlement.Keep(int choice) -> proposals.add(new Proposal(key, kept(conflict, choice)));
            case Settlement.Both() -> proposals.add(new Proposal(key, joined(conflict, field)));
            case Settlement.Readable() -> proposals.add(new Proposal(key, new Value.Alternatives(readable(conflict))));
            case Settlement.Write(Value value) -> {
                if (field == null || !Settlement.takesNew(field)) {
                    throw Problem.refused("problem.settle-no-new", label(field, key));
                }
                proposals.add(WrittenValues.proposal(key, field, value, inspection));
            }
        }
        if (InspectionField.STAGE.equals(field)) {
            IssueEdits.refuseBack(inspection, InspectionField.STAGE.codec().read(proposals.getFirst().value()));
        }
        proposals.addAll(formerNames(key, proposals.getFirst().value(), state));
        return proposals;
    }

    /** The name in the log of a settlement. */
    static String name(Edit.SettleConflict settle, Inspection inspection) {
        return settle.choice() instanceof Settlement.Both && !besideStruck(settle, inspection)
                ? Settlement.JOINED
                : settle.name();
    }

    /** What is written before a settlement that keeps all: the conflict without what was struck, if several are left. */
    static Optional<Edit> first(Edit.SettleConflict settle, Inspection inspection) {
        boolean needed = settle.choice() instanceof Settlement.Both
                && besideStruck(settle, inspection)
                && readable(find(key(settle), inspection.state())).size() > 1;
        return needed
                ? Optional.of(new Edit.SettleConflict(
                        settle.kind(), settle.id(), settle.field(), new Settlement.Readable()))
                : Optional.empty();
    }

    private static boolean besideStruck(Edit.SettleConflict settle, Inspection inspection) {
        Conflict conflict = find(key(settle), inspection.state());
        return readable(conflict).size() < conflict.choices().size();
    }

    private static List<Choice> readable(Conflict conflict) {
        return conflict.choices().stream()
                .filter(choice -> !(choice.value() instanceof Value.Struck))
                .toList();
    }

    private static FieldKey key(Edit.SettleConflict settle) {
        return FieldKey.of(settle.kind(), settle.id(), settle.field());
    }

    private static Conflict find(FieldKey key, State state) {
        Entity entity = state.find(key.entity().kind(), key.entity().id());
        return (entity == null ? List.<Conflict>of() : Conflict.of(entity))
                .stream()
                        .filter(conflict -> conflict.key().equals(key))
                        .findFirst()
                        .orElseThrow(() -> Problem.refused("problem.conflict-unknown", key.entity() + "/" + key.field()));
    }

    private static Value kept(Conflict conflict, int choice) {
        List<Choice> choices = conflict.choices();
        if (choice < 0 || choice >= choices.size()) {
            throw Problem.refused("problem.settle-beyond", choices.size());
        }
        Value value = choices.get(choice).value();
        return value.holds() ? value : Value.CLEARED;
    }

    private static Value joined(Conflict conflict, @Nullable Field<?> field) {
        boolean readable = conflict.choices().stream()
                .map(Choice::value)
                .allMatch(value -> value instanceof Value.Text || !value.holds());
        if (field == null || !Settlement.joins(field) || !readable) {
            throw Problem.refused("problem.settle-both", label(field, conflict.key()));
        }
        List<String> texts = conflict.choices().stream()
                .map(Choice::value)
                .flatMap(value -> value instanceof Value.Text(String text) ? Stream.of(text) : Stream.empty())
                .toList();
        return Value.of(String.join(Settlement.between(field), texts));
    }

    private static String label(@Nullable Field<?> field, FieldKey key) {
        return field == null ? key.field() : Text.of(field.textKey());
    }

    /** Of two numbers or working keys the one that does not stand still finds the finding. */
    private static List<Proposal> formerNames(FieldKey key, Value standing, State state) {
        boolean name = key.entity().kind().equals(Kind.FINDING)
                && (key.field().equals(FindingField.NUMBER.name()) || key.field().equals(FindingField.KEY.name()));
        return !name
                ? List.of()
                : Finding.find(state, key.entity().id()).stream()
                        .flatMap(finding -> GivenNames.keep(
                                finding, key.field().equals(FindingField.KEY.name()) ? FindingField.KEY : FindingField.NUMBER)
                                .stream())
                        .filter(former -> !(standing instanceof Value.Text(String text))
                                || !former.key().entity().id().endsWith("|" + text))
                        .toList();
    }

    static List<Proposal> decideRemoval(Edit.DecideRemoval decide, State state) {
        Entity entity = state.find(decide.kind(), decide.id());
        if (entity == null || !entity.removalOverridden()) {
            throw Problem.refused("problem.removal-unknown", decide.kind() + ":" + decide.id());
        }
        if (decide.remove() && decide.kind().equals(Kind.FINDING)) {
            Finding.find(state, decide.id()).filter(Finding::numbered).ifPresent(finding -> {
                throw Problem.refused("problem.finding-numbered", finding.name());
            });
        }
        return List.of(Proposal.of(decide.kind(), decide.id(), Entity.PRESENT, Value.of(!decide.remove())));
    }
}
