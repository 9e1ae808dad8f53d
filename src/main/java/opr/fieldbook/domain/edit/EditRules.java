package opr.fieldbook.domain.edit;

import java.util.List;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.State;

/**
 * Turns an intention into field changes. Pure: the same edit on the same state proposes the same changes. Refuses, as a
 * {@link opr.fieldbook.base.Problem}, what a person can mend; nothing is changed then.
 */
public final class EditRules {

    private EditRules() {}

    public static List<Proposal> proposals(Edit edit, State state, Author author) {
        return switch (edit) {
            case Edit.CreateInspection create -> InspectionEdits.create(create);
            case Edit.JoinTeam join -> InspectionEdits.join(join);
            case Edit.ChangeStage change -> InspectionEdits.changeStage(change, state);
            case Edit.ChangeOnSite change -> InspectionEdits.changeOnSite(change, state);
            case Edit.DecideFollowUp decide -> InspectionEdits.decideFollowUp(decide, state);
            case Edit.EnterClause enter -> InspectionEdits.enterClause(enter, state);
            case Edit.ConcludeItem conclude -> ItemEdits.conclude(conclude, state);
            case Edit.MarkLater mark -> ItemEdits.markLater(mark, state);
            case Edit.AddObservation add -> ItemEdits.addObservation(add, state, author);
            case Edit.RemoveObservation remove -> ItemEdits.removeObservation(remove, state);
            case Edit.AddEntry add -> EntryEdits.add(add, author);
            case Edit.ChangeEntry change -> EntryEdits.change(change, state, author);
            case Edit.RemoveEntry remove -> EntryEdits.remove(remove, state, author);
            case Edit.FileEntry file -> EntryEdits.file(file, state);
            case Edit.RaiseFinding raise -> FindingEdits.raise(raise, state, author);
            case Edit.ClassifyFinding classify -> FindingEdits.classify(classify, state, author);
            case Edit.WriteFinding write -> FindingEdits.write(write, state);
            case Edit.CiteFinding cite -> FindingEdits.cite(cite, state);
            case Edit.LinkCitation link -> FindingEdits.linkCitation(link, state);
            case Edit.LinkItem link -> FindingEdits.linkItem(link, state);
            case Edit.CorrectFinding correct -> FindingEdits.correct(correct, state);
            case Edit.VerifyFinding verify -> FindingEdits.verify(verify, state);
            case Edit.WithdrawFinding withdraw -> FindingEdits.withdraw(withdraw, state);
            case Edit.DeleteFinding delete -> FindingEdits.delete(delete, state);
            case Edit.NumberFindings ignored -> NumberingRules.number(state);
        };
    }
}
