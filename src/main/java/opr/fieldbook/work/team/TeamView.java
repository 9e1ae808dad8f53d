package opr.fieldbook.work.team;

import java.util.List;
import opr.fieldbook.domain.inspection.Member;
import opr.fieldbook.domain.team.Invitation;
import opr.fieldbook.work.merge.Confirmed;
import opr.fieldbook.work.trust.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The team of an inspection at one moment.
 *
 * @param waiting invitations that nobody has joined with yet, as far as is known here
 * @param copy    whose working copy this is; null for the laptop on which everything began
 */
public record TeamView(List<Line> lines, List<Invitation> waiting, @Nullable WorkingCopy copy) {

    /**
     * One member.
     *
     * @param standing how this laptop stands to the member's
     * @param packageOf whose work package the member opened under another name; empty for the usual
     * @param sections titles of the sections that are the member's
     * @param words    the six words of the member's laptop
     * @param has      what of this laptop's work the member has
     * @param aside    changes of the member's laptop that are kept aside because it was lost
     */
    public record Line(
            Member member,
            Standing standing,
            String packageOf,
            List<String> sections,
            List<String> words,
            Confirmed.State has,
            int aside) {}

    public TeamView {
        lines = List.copyOf(lines);
        waiting = List.copyOf(waiting);
    }
}
