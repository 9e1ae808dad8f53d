package opr.fieldbook.domain.edit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.team.AssignmentField;
import opr.fieldbook.domain.team.Invitation;
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
        String owner = assign.owner();
        return owned(assign.part(), owner == null ? null : letter(owner, inspection), inspection);
    }

    /** The letter of a member, or of somebody who is invited and has not joined yet; nobody else can do a part. */
    private static String letter(String named, Inspection inspection) {
        Set<String> letters = new TreeSet<>();
        inspection.members().forEach(member -> letters.add(member.who().letter()));
        Invitation.all(inspection.state()).forEach(invitation -> letters.add(invitation.who().letter()));
        String wanted = named.strip();
        return letters.stream()
                .filter(letter -> letter.equalsIgnoreCase(wanted))
                .map(LetterRules::whole)
                .findFirst()
                .orElseThrow(() -> Problem.refused(
                        "problem.unknown-letter", wanted, inspection.number(), String.join(", ", letters)));
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
