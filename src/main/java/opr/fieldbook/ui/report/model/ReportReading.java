package opr.fieldbook.ui.report.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.check.CheckRules;
import opr.fieldbook.domain.check.NewerRules;
import opr.fieldbook.domain.check.Point;
import opr.fieldbook.domain.edit.NumberingRules;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FollowUpRules;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.InspectionField.FollowUpChoice;
import opr.fieldbook.domain.inspection.InspectionField.OnSite;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.log.Conflict;
import opr.fieldbook.report.PrintedDate;
import opr.fieldbook.ui.findings.list.CountWords;
import opr.fieldbook.ui.findings.list.FindingLines;
import opr.fieldbook.ui.report.model.ReportView.Counts;
import opr.fieldbook.ui.report.model.ReportView.Group;
import opr.fieldbook.ui.report.model.ReportView.Rule;

/** Reads an inspection as the report tab shows it. Pure. */
final class ReportReading {

    private static final int NAMED = 3;

    private ReportReading() {}

    static ReportView of(Inspection inspection) {
        List<Finding> findings = Finding.all(inspection.state());
        return new ReportView(
                rule(inspection, findings),
                FindingLines.all(inspection),
                groups(inspection, findings),
                counts(inspection, findings));
    }

    private static Counts counts(Inspection inspection, List<Finding> findings) {
        return new Counts(
                FollowUpRules.count(findings),
                (int) inspection.asked().stream()
                        .filter(asked -> asked.answer(inspection.state()) != null)
                        .count(),
                NumberingRules.open(inspection.state()).size(),
                Conflict.all(inspection.state()).size());
    }

    private static Rule rule(Inspection inspection, List<Finding> findings) {
        int counted = FollowUpRules.count(findings);
        OnSite onSite = inspection.get(InspectionField.ON_SITE);
        LocalDate lastDay = onSite == null ? null : onSite.end();
        FollowUpChoice choice = inspection.get(InspectionField.FOLLOW_UP);
        FollowUpRules.Outcome outcome = FollowUpRules.decide(
                inspection.fourFindingRule(), counted, inspection.stage(), lastDay, choice);
        String tone = Codec.key(outcome.tone());
        String sentence = Text.of(
                "report.screen.rule." + tone + ".sentence",
                CountWords.of(findings) + ".",
                outcome.due() == null ? "" : PrintedDate.of(outcome.due()),
                choice == null ? "" : Objects.requireNonNullElse(choice.reason(), ""));
        boolean byRule = inspection.fourFindingRule() && counted >= FollowUpRules.THRESHOLD;
        return new Rule(
                outcome.tone(),
                Text.of("report.screen.rule." + tone),
                sentence.strip(),
                inspection.stage().compareTo(Stage.ON_SITE) > 0,
                byRule);
    }

    private static List<Group> groups(Inspection inspection, List<Finding> findings) {
        List<Point> points = CheckRules.points(inspection).stream()
                .filter(CheckRules::blocksFinal)
                .toList();
        long deficiencies = findings.stream()
                .filter(Finding::counted)
                .filter(finding -> finding.findingClass() == FindingClass.DEFICIENCY)
                .count();
        List<Group> groups = new ArrayList<>();
        groups.add(group(
                points, "items", EnumSet.of(Point.Kind.UNANSWERED, Point.Kind.OTHER_WORDING, Point.Kind.COMPONENT_EMPTY), inspection.asked().size()));
        groups.add(group(points, "raised", EnumSet.of(Point.Kind.NOT_MET_WITHOUT_FINDING), 0));
        groups.add(group(
                points,
                "complete",
                EnumSet.of(
                        Point.Kind.FINDING_INCOMPLETE,
                        Point.Kind.FINDING_WITHOUT_EFFECT,
                        Point.Kind.FINDING_WITHOUT_EVIDENCE,
                        Point.Kind.COMBINED_LEFT),
                FollowUpRules.count(findings)));
        groups.add(group(points, "citation", EnumSet.of(Point.Kind.FINDING_WITHOUT_CITATION), (int) deficiencies));
        groups.add(conflicts(points));
        int newer = NewerRules.count(inspection.state());
        if (newer > 0) {
            String words = newer == 1 ? Text.of("settle.newer-one") : Text.of("settle.newer", newer);
            groups.add(new Group("newer", false, words, Text.of("settle.newer.rest"), null));
        }
        return groups;
    }

    /** Counted by field, not by place: one finding may have several. */
    private static Group conflicts(List<Point> points) {
        Group group = group(points, "conflict", EnumSet.of(Point.Kind.CONFLICT), 0);
        long open = points.stream().filter(point -> point.kind() == Point.Kind.CONFLICT).count();
        return open < 2
                ? group
                : new Group(group.key(), false, Text.of("report.screen.group.conflict.open", open), group.where(), group.goTo());
    }

    private static Group group(List<Point> points, String key, Set<Point.Kind> kinds, int of) {
        List<Point> open =
                points.stream().filter(point -> kinds.contains(point.kind())).toList();
        String prefix = "report.screen.group." + key;
        List<String> where = open.stream().map(Point::where).distinct().toList();
        if (open.isEmpty()) {
            return new Group(key, true, Text.of(prefix + ".met"), Text.of(prefix + ".met-sub", of), null);
        }
        String named = where.stream().limit(NAMED).collect(Collectors.joining(", "));
        return new Group(
                key,
                false,
                where.size() == 1 ? Text.of(prefix + ".one") : Text.of(prefix + ".open", where.size()),
                where.size() > NAMED ? Text.of("report.screen.group.more", named, where.size() - NAMED) : named,
                open.getFirst().thing());
    }
}
