package opr.fieldbook.work.merge;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Member;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Sitting;

/** Who decides about a lost laptop: only those who lead an inspection. Elsewhere a mark would hide work nobody there can judge. */
public final class LostByLead {

    private LostByLead() {}

    /** Refuses, naming who can, unless the person here leads one of these inspections; of a rebuilt library the former self counts. */
    public static void require(Collection<Sitting> inspections) {
        if (!inspections.isEmpty() && inspections.stream().noneMatch(LostByLead::leads)) {
            throw Await.of(inspections.iterator().next().desk().inspect(LostByLead::refusal));
        }
    }

    /** Whether the person here leads. */
    public static boolean leads(Sitting sitting) {
        Set<String> own = sitting.laptop().devices();
        return Await.of(sitting.desk().inspect(inspection -> leads(inspection, own)));
    }

    static void require(Inspection inspection, Set<String> own) {
        if (!leads(inspection, own)) {
            throw refusal(inspection);
        }
    }

    private static boolean leads(Inspection inspection, Set<String> own) {
        return inspection.members().stream().anyMatch(member -> own.contains(member.id()) && member.leads());
    }

    private static Problem refusal(Inspection inspection) {
        String who = inspection.members().stream()
                .filter(Member::leads)
                .map(lead -> lead.who().name())
                .distinct()
                .collect(Collectors.joining(", "));
        return Problem.refused("problem.lost-leads-only", inspection.number(), who);
    }
}
