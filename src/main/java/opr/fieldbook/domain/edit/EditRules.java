package opr.fieldbook.domain.edit;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.Register;
import opr.fieldbook.log.State;
import opr.fieldbook.log.Value;

/**
 * Turns an intention into field changes. Pure: the same edit on the same state proposes the same changes. Refuses, as a
 * {@link opr.fieldbook.base.Problem}, what a person can mend; nothing is changed then.
 */
public final class EditRules {

    private EditRules() {}

    /** For one edit; who makes many keeps the inspection, which remembers what is dear to read. */
    public static List<Proposal> proposals(Edit edit, State state, Author author) {
        return proposals(edit, Inspection.of(state), author);
    }

    /** What the edit changes. The inspection's state may be empty where the edit creates it. */
    public static List<Proposal> proposals(Edit edit, Inspection inspection, Author author) {
        List<Proposal> written = written(edit, inspection, author);
        if (edit instanceof Edit.SettleConflict settle && settle.choice() instanceof Settlement.Keep) {
            return written;
        }
        return written.stream()
                .map(proposal -> keepingUnknown(proposal, inspection.state()))
                .toList();
    }

    /** The name under which the edit stands in the log. */
    public static String name(Edit edit, Inspection inspection) {
        return edit instanceof Edit.SettleConflict settle ? ConflictEdits.name(settle, inspection) : edit.name();
    }

    /** What has to be written before the edit, for itself. */
    public static Optional<Edit> first(Edit edit, Inspection inspection) {
        return edit instanceof Edit.SettleConflict settle ? ConflictEdits.first(settle, inspection) : Optional.empty();
    }

    /** Members of a newer version in the record that is replaced are kept. */
    private static Proposal keepingUnknown(Proposal proposal, State state) {
        FieldKey key = proposal.key();
        Value before = before(key, state);
        if (!(before instanceof Value.Group)) {
            return proposal;
        }
        return Inventory.find(key.entity().kind(), key.field())
                .map(field -> new Proposal(key, field.codec().keepUnknown(proposal.value(), before)))
                .orElse(proposal);
    }

    /** The value that is replaced; where several stand side by side, the members of all. */
    private static Value before(FieldKey key, State state) {
        Entity entity = state.find(key.entity().kind(), key.entity().id());
        Register register = entity == null ? null : entity.register(key.field());
        if (register == null || !register.inConflict()) {
            return register == null ? Value.CLEARED : register.value();
        }
        TreeMap<String, Value> members = new TreeMap<>();
        for (Value value : register.values().reversed()) {
            if (value instanceof Value.Group group) {
                members.putAll(group.members());
            }
        }
        return members.isEmpty() ? Value.CLEARED : new Value.Group(members);
    }

    private static List<Proposal> written(Edit edit, Inspection inspection, Author author) {
        State state = inspection.state();
        return switch (edit) {
            case Edit.CreateInspection create -> InspectionEdits.create(create);
            case Edit.JoinTeam join -> InspectionEdits.join(join);
            case Edit.InviteMember invite -> TeamEdits.invite(invite, state);
            case Edit.AssignSection assign -> TeamEdits.assign(assign, inspection);
            case Edit.TakeOver take -> TeamEdits.takeOver(take, inspection, author);
            case Edit.ChangeStage change -> InspectionEdits.changeStage(change, inspection);
            case Edit.RecordIssue record -> IssueEdits.record(record, inspection, author);
            case Edit.ChangeOnSite change -> InspectionEdits.changeOnSite(change, inspection);
            case Edit.DecideFollowUp decide -> InspectionEdits.decideFollowUp(decide, inspection);
            case Edit.EnterClause enter -> InspectionEdits.enterClause(enter, inspection);
            case Edit.ConcludeItem conclude -> ItemEdits.conclude(conclude, inspection);
            case Edit.MarkLater mark -> ItemEdits.markLater(mark, inspection);
            case Edit.AddObservation add -> ItemEdits.addObservation(add, inspection, author);
            case Edit.RemoveObservation remove -> ItemEdits.removeObservation(remove, state);
            case Edit.AddEntry add -> EntryEdits.add(add, inspection, author);
            case Edit.ChangeEntry change -> EntryEdits.change(change, state, author);
            case Edit.RemoveEntry remove -> EntryEdits.remove(remove, state, author);
            case Edit.FileEntry file -> EntryEdits.file(file, inspection);
            case Edit.RaiseFinding raise -> FindingEdits.raise(raise, inspection, author);
            case Edit.ClassifyFinding classify -> FindingEdits.classify(classify, inspection, author);
            case Edit.WriteFinding write -> FindingEdits.write(write, inspection);
            case Edit.CiteFinding cite -> FindingEdits.cite(cite, inspection);
            case Edit.LinkCitation link -> FindingEdits.linkCitation(link, inspection);
            case Edit.LinkItem link -> FindingEdits.linkItem(link, inspection);
            case Edit.LinkFinding link -> FindingEdits.linkFinding(link, inspection);
            case Edit.CorrectFinding correct -> FindingEdits.correct(correct, inspection);
            case Edit.VerifyFinding verify -> FindingEdits.verify(verify, inspection);
            case Edit.WithdrawFinding withdraw -> FindingEdits.withdraw(withdraw, inspection);
            case Edit.DeleteFinding delete -> FindingEdits.delete(delete, inspection);
            case Edit.AddExhibit add -> ExhibitEdits.add(add, inspection, author);
            case Edit.DescribeExhibit describe -> ExhibitEdits.describe(describe, state);
            case Edit.LinkExhibit link -> ExhibitEdits.link(link, inspection);
            case Edit.RemoveExhibit remove -> ExhibitEdits.remove(remove, state);
            case Edit.CombineFindings combine -> CombineEdits.combine(combine, inspection);
            case Edit.SeparateFindings separate -> CombineEdits.separate(separate, inspection);
            case Edit.MarkApart mark -> CombineEdits.mark(mark, inspection);
            case Edit.SettleConflict settle -> ConflictEdits.settle(settle, inspection, author);
            case Edit.DecideRemoval decide -> ConflictEdits.decideRemoval(decide, state);
            case Edit.NumberFindings ignored -> NumberingRules.number(inspection, author);
            case Edit.PutPerson put -> PersonEdits.put(put);
            case Edit.RemovePerson remove -> PersonEdits.remove(remove, state);
            case Edit.AddIdentityKey add -> RecordEdits.addIdentityKey(add);
            case Edit.StrikeValue strike -> RecordEdits.strike(strike, inspection, author);
            case Edit.ChangeHold change -> RecordEdits.changeHold(change, inspection, author);
        };
    }
}
