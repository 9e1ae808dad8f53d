package opr.fieldbook.domain.check;

import java.util.List;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.log.Conflict;

/** What stands against issuing: the report, an amendment to it, or the stage chosen by hand; each is refused in the same words. */
public final class FinalRules {

    private FinalRules() {}

    /**
     * Refuses what cannot be issued now.
     *
     * @param timeByHand the time is one that was set by hand; only a practice inspection may be issued then
     */
    public static void refuse(Inspection inspection, boolean timeByHand) {
        refuseMerged(inspection);
        List<Point> open =
                CheckRules.points(inspection).stream().filter(CheckRules::blocksFinal).toList();
        if (!open.isEmpty()) {
            throw Problem.refused(
                    open.size() == 1 ? "problem.report-open-point" : "problem.report-open-points",
                    open.size(),
                    open.getFirst().text());
        }
        boolean practice = Boolean.TRUE.equals(inspection.get(InspectionField.PRACTICE));
        if (timeByHand && !practice) {
            throw Problem.refused("problem.report-time-by-hand");
        }
    }

    /** What only merging brings: contradictions, and changes of a newer program that this one cannot show. */
    private static void refuseMerged(Inspection inspection) {
        int newer = NewerRules.count(inspection.state());
        if (newer > 0) {
            throw Problem.refused(newer == 1 ? "problem.report-newer-one" : "problem.report-newer", newer);
        }
        refuseConflicts(inspection);
    }

    /** Refuses while people contradict each other, be it only on what was issued. */
    public static void refuseConflicts(Inspection inspection) {
        int conflicts = Conflict.all(inspection.state()).size();
        if (conflicts > 0) {
            throw Problem.refused(conflicts == 1 ? "problem.report-conflict" : "problem.report-conflicts", conflicts);
        }
    }
}
