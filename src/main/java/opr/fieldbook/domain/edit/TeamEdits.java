package opr.fieldbook.domain.edit;

import java.util.List;
import java.util.stream.Collectors;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.team.AssignmentField;
import opr.fieldbook.domain.team.InvitationField;
import opr.fieldbook.domain.team.LetterRules;
import opr.fieldbook.domain.team.Parts;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.State;
import org.jspecify.annotations.Nullable;

/** Edits of who does what. */
final class TeamEdits {

    private TeamEdits() {}

    static List<Proposal> invite(Edit.InviteMember invite, State state) {
        if (invite.fullName().isBlank()) {
            throw Problem.refused("problem.package-name");
        }
        InvitationField.Invited who = new InvitationField.Invited(
                invite.fullName().strip(), invite.role(), LetterRules.next(state));
        return List.of(
                InvitationField.WHO.propose(invite.id(), who), InvitationField.PRESENT.propose(invite.id(), true));
    }

    static List<Proposal> assign(Edit.AssignSection assign, Inspection inspection) {
        return owned(assign.part(), assign.owner(), inspection);
    }

    static List<Proposal> takeOver(Edit.TakeOver take, Inspection inspection, Author author) {
        return owned(take.part(), LetterRules.whole(author.letter()), inspection);
    }

    private static List<Proposal> owned(String part, @Nullable String owner, Inspection inspection) {
        String found = Parts.named(inspection, part)
                .orElseThrow(() -> Problem.refused(
                        "problem.unknown-section",
                        part,
                        inspection.number(),
                        Parts.all(inspection).stream().map(Parts.Part::id).collect(Collectors.joining(", "))));
        return List.of(AssignmentField.OWNER.propose(found, owner));
    }
}
