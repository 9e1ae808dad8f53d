package opr.fieldbook.domain.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.conflict.OpenConflict;
import opr.fieldbook.domain.conflict.ValueWords;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.ReadinessRules;
import opr.fieldbook.domain.finding.ReadinessRules.Lack;
import opr.fieldbook.domain.inspection.Answer;
import opr.fieldbook.domain.inspection.Asked;
import opr.fieldbook.domain.inspection.ConclusionField;
import opr.fieldbook.domain.inspection.EntryField;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Note;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.protocol.Component;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.EntityKey;

/** The check before leaving: everything still open, each with the place to mend it. */
public final class CheckRules {

    private static final Set<Point.Kind> REMINDERS = EnumSet.of(
            Point.Kind.COME_BACK_LATER,
            Point.Kind.JOT_NOT_FILED,
            Point.Kind.NOT_ASKED,
            Point.Kind.NUMBER_TWICE,
            Point.Kind.REMOVED_ANYWAY);

    private CheckRules() {}

    /** The open points, conflicts first, then findings, then items in the order they are asked. */
    public static List<Point> points(Inspection inspection) {
        List<Point> points = new ArrayList<>();
        List<Finding> findings = Finding.all(inspection.state());
        conflicts(inspection, points);
        findings.forEach(finding -> lacks(finding, inspection, points));
        items(inspection, findings, points);
        points.addAll(MergedRules.points(inspection, findings));
        for (Note jot : Note.all(inspection.state())) {
            if (jot.about().equals(EntryField.JOTS)) {
                String where = Text.of("word.jot");
                points.add(point(Point.Kind.JOT_NOT_FILED, where, new EntityKey(Kind.ENTRY, jot.id())));
            }
        }
        return points;
    }

    /** Points that stand against a final report: everything but reminders. */
    public static boolean blocksFinal(Point point) {
        return !REMINDERS.contains(point.kind());
    }

    private static void conflicts(Inspection inspection, List<Point> points) {
        for (OpenConflict open : OpenConflict.all(inspection)) {
            points.add(new Point(
                    Point.Kind.CONFLICT,
                    open.where(),
                    Text.of("word.point.conflict", open.where(), open.label()),
                    open.thing()));
        }
    }

    private static void lacks(Finding finding, Inspection inspection, List<Point> points) {
        for (Lack lack : ReadinessRules.lacks(finding, inspection.protocols())) {
            if (lack == Lack.CONFLICT) {
                continue;
            }
            String text = Text.of("finding.lack." + Codec.key(lack), finding.name());
            points.add(new Point(kindOf(lack), finding.name(), text, finding.entity().key()));
        }
    }

    private static Point.Kind kindOf(Lack lack) {
        return switch (lack) {
            case CITATION -> Point.Kind.FINDING_WITHOUT_CITATION;
            case EFFECT -> Point.Kind.FINDING_WITHOUT_EFFECT;
            case EVIDENCE -> Point.Kind.FINDING_WITHOUT_EVIDENCE;
            case CONFLICT -> Point.Kind.CONFLICT;
            default -> Point.Kind.FINDING_INCOMPLETE;
        };
    }

    private static void items(Inspection inspection, List<Finding> findings, List<Point> points) {
        Set<String> found = itemsWithFinding(inspection, findings);
        Set<Component> touched = new HashSet<>();
        Set<Component> all = new HashSet<>();
        for (Asked asked : inspection.asked()) {
            Answer answer = asked.answer(inspection.state());
            EntityKey thing = new EntityKey(Kind.CONCLUSION, asked.id().toString());
            String where = where(inspection, asked);
            all.add(asked.component());
            if (answer != null) {
                touched.add(asked.component());
            } else if (!inConflict(inspection, thing)) {
                points.add(unanswered(asked, where, inspection));
            }
            if (answer != null
                    && answer.result() == Result.NOT_MET
                    && asked.item().defaults().typical() != FindingClass.WORKING_NOTE
                    && !asked.item().marks().information()
                    && !found.contains(asked.item().id())) {
                points.add(point(Point.Kind.NOT_MET_WITHOUT_FINDING, where, thing));
            }
            if (Boolean.TRUE.equals(ConclusionField.LATER.read(inspection.state(), thing.id()))) {
                points.add(point(Point.Kind.COME_BACK_LATER, where, thing));
            }
        }
        Arrays.stream(Component.values())
                .filter(component -> all.contains(component) && !touched.contains(component))
                .forEach(component -> points.add(point(
                        Point.Kind.COMPONENT_EMPTY,
                        Text.of("word.component." + Codec.key(component)),
                        new EntityKey(Kind.INSPECTION, inspection.id()))));
    }

    private static Point unanswered(Asked asked, String where, Inspection inspection) {
        EntityKey thing = new EntityKey(Kind.CONCLUSION, asked.id().toString());
        Answer former = asked.formerAnswer(inspection.state());
        return former == null
                ? point(Point.Kind.UNANSWERED, where, thing)
                : new Point(
                        Point.Kind.OTHER_WORDING,
                        where,
                        Text.of("word.point.other-wording", where, ValueWords.of(former)),
                        thing);
    }

    /** Items with a finding, their own or one on the same requirement. */
    private static Set<String> itemsWithFinding(Inspection inspection, List<Finding> findings) {
        Set<String> items = new HashSet<>();
        for (Finding finding : findings) {
            if (!finding.withdrawn()) {
                finding.items().forEach(id -> {
                    items.add(id.item());
                    inspection
                            .protocolOf(id.item())
                            .flatMap(protocol -> protocol.item(id.item()))
                            .ifPresent(item -> items.addAll(item.sameAs()));
                });
            }
        }
        return items;
    }

    private static boolean inConflict(Inspection inspection, EntityKey thing) {
        Entity entity = inspection.state().find(thing.kind(), thing.id());
        return entity != null && entity.register(ConclusionField.ANSWER.name()).inConflict();
    }

    private static String where(Inspection inspection, Asked asked) {
        return asked.facility().isEmpty() || inspection.facilities().size() < 2
                ? asked.item().id()
                : asked.item().id() + " " + inspection.facilityName(asked.facility());
    }

    static Point point(Point.Kind kind, String where, EntityKey thing) {
        return new Point(kind, where, Text.of("word.point." + key(kind), where), thing);
    }

    private static String key(Point.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
