package opr.fieldbook.domain.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.conflict.RemovedAnyway;
import opr.fieldbook.domain.conflict.ThingName;
import opr.fieldbook.domain.conflict.ValueWords;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.CombineRules;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.inspection.Answer;
import opr.fieldbook.domain.inspection.ConclusionField;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.State;

/** Points that only arise where several people worked apart, besides conflicts. */
final class MergedRules {

    private MergedRules() {}

    static List<Point> points(Inspection inspection, List<Finding> findings) {
        List<Point> points = new ArrayList<>();
        combinedLeft(inspection.state(), findings, points);
        numbersTwice(findings, points);
        notAsked(inspection, points);
        for (RemovedAnyway removed : RemovedAnyway.all(inspection)) {
            String text = Text.of("word.point.removed-anyway", removed.where(), removed.removed().author());
            points.add(new Point(Point.Kind.REMOVED_ANYWAY, removed.where(), text, removed.thing()));
        }
        return points;
    }

    private static void combinedLeft(State state, List<Finding> findings, List<Point> points) {
        for (Finding shown : findings) {
            if (!shown.withdrawn()) {
                CombineRules.notTakenOver(state, shown).forEach(member -> points.add(new Point(
                        Point.Kind.COMBINED_LEFT,
                        shown.name(),
                        Text.of("word.point.combined-left", member.name(), shown.name()),
                        shown.entity().key())));
            }
        }
    }

    private static void numbersTwice(List<Finding> findings, List<Point> points) {
        Map<String, Finding> holders = new HashMap<>();
        for (Finding finding : findings) {
            String number = finding.number();
            if (number != null && holders.putIfAbsent(number, finding) != null) {
                points.add(CheckRules.point(
                        Point.Kind.NUMBER_TWICE, number, finding.entity().key()));
            }
        }
    }

    /** Answers to items that the protocol of this inspection does not ask, from a laptop with another version of it. */
    private static void notAsked(Inspection inspection, List<Point> points) {
        for (Entity entity : inspection.state().all(Kind.CONCLUSION)) {
            Answer answer = ConclusionField.ANSWER.read(entity);
            boolean named = entity.key().id().chars().filter(c -> c == '/').count() == 2;
            Optional<ConclusionId> id = named ? Optional.of(ConclusionId.parse(entity.key().id())) : Optional.empty();
            if (answer != null && id.flatMap(inspection::asked).isEmpty()) {
                String where = ThingName.of(inspection, entity.key());
                String text = Text.of("word.point.not-asked", where, ValueWords.of(answer));
                points.add(new Point(Point.Kind.NOT_ASKED, where, text, entity.key()));
            }
        }
    }
}
