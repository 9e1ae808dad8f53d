package opr.fieldbook.work.team;

import java.util.List;
import java.util.Set;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Member;
import opr.fieldbook.log.Fold;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Sitting;

/**
 * Lost laptops that introduced themselves only after their loss: the inspection does not know them, but what they wrote is
 * kept aside, and the lead has to see whose it is to take it in.
 */
final class LostUnknown {

    private LostUnknown() {}

    /** Their members, as they named themselves. */
    static List<Member> of(Sitting sitting) {
        Set<String> lost = sitting.laptop().trust().lost().since().keySet();
        if (lost.isEmpty()) {
            return List.of();
        }
        Fold aside = new Fold();
        Await.of(sitting.onFile(opened -> opened.file().aside())).stream()
                .filter(revision -> lost.contains(revision.device()))
                .forEach(aside::apply);
        return Await.of(sitting.desk().read(fold -> Inspection.membersIn(aside).stream()
                .filter(member -> lost.contains(member.id()) && fold.find(Kind.MEMBER, member.id()) == null)
                .toList()));
    }
}
