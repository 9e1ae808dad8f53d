package opr.fieldbook.domain.program;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.finding.FollowUpRules;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Traits;
import org.jspecify.annotations.Nullable;

/**
 * What falls due and when: fieldwork, the last day on site, the follow-up review (never while still on site), and the next
 * inspection by the model's cycle.
 */
public final class DueRules {

    private static final int SOON_DAYS = 30;

    /** How urgent a date is. */
    public enum When {
        OVERDUE,
        /** Today and the thirty days after it. */
        SOON,
        LATER
    }

    private DueRules() {}

    public static When when(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return When.OVERDUE;
        }
        return due.isAfter(today.plusDays(SOON_DAYS)) ? When.LATER : When.SOON;
    }

    /** Everything with a date, the earliest first. */
    public static List<Due> all(ProgramView view) {
        List<Due> all = new ArrayList<>();
        for (Summary summary : view.inspections()) {
            Due own = own(summary);
            if (own != null) {
                all.add(own);
            }
        }
        for (Lea lea : view.register()) {
            lea.models().forEach(model -> {
                Due next = nextInspection(view, lea, model);
                if (next != null) {
                    all.add(next);
                }
            });
        }
        all.sort(Comparator.comparing(Due::date).thenComparing(Due::leaName));
        return all;
    }

    /** The next date of one inspection: its own, or once it has none, the next inspection of its LEA. */
    public static @Nullable Due next(ProgramView view, Summary summary) {
        Due own = own(summary);
        if (own != null || summary.head().practice() || summary.stage().compareTo(Stage.DRAFTING) < 0) {
            return own;
        }
        return view.register().stream()
                .filter(lea -> lea.id().equals(summary.head().leaId()))
                .flatMap(lea -> summary.head().models().stream()
                        .filter(model -> isNewest(view, summary, model))
                        .map(model -> nextInspection(view, lea, model)))
                .filter(due -> due != null)
                .min(Comparator.comparing(Due::date))
                .orElse(null);
    }

    private static boolean isNewest(ProgramView view, Summary summary, String model) {
        return view.made(summary.head().leaId(), model)
                .noneMatch(other -> other.onSite().start().isAfter(summary.onSite().start()));
    }

    private static @Nullable Due own(Summary summary) {
        return switch (summary.stage()) {
            case PLANNED, NOTIFIED -> of(summary, Due.Kind.FIELDWORK_STARTS, summary.onSite().start());
            case ON_SITE -> of(summary, Due.Kind.LAST_DAY_ON_SITE, summary.lastDay());
            case DRAFTING, IN_REVIEW, ISSUED -> {
                LocalDate due = followUp(summary).due();
                yield due == null ? null : of(summary, Due.Kind.FOLLOW_UP_REVIEW, due);
            }
        };
    }

    private static Due of(Summary summary, Due.Kind kind, LocalDate date) {
        Summary.Head head = summary.head();
        return new Due(kind, date, head.leaId(), head.leaName(), summary.id(), null);
    }

    /** What the findings of an inspection mean for a follow-up review. */
    public static FollowUpRules.Outcome followUp(Summary summary) {
        return FollowUpRules.decide(
                summary.head().fourFindingRule(),
                (int) count(summary, FindingClass.DEFICIENCY) + (int) count(summary, FindingClass.AREA_OF_CONCERN),
                summary.stage(),
                summary.lastDay(),
                summary.followUp());
    }

    /** The findings of a class that stand. */
    public static long count(Summary summary, FindingClass findingClass) {
        String key = Codec.key(findingClass);
        return summary.findings().stream()
                .filter(line -> !line.withdrawn() && line.findingClass().equals(key))
                .count();
    }

    /** Null where the model has no cycle, no day is known, or the agreement ends before. */
    private static @Nullable Due nextInspection(ProgramView view, Lea lea, String model) {
        Traits traits = view.traits().get(model);
        if (traits == null) {
            return null;
        }
        LocalDate last = view.lastBefore(lea.id(), model, LocalDate.MAX).orElse(null);
        LocalDate date = InspectionCycle.due(traits, last, lea.agreement().signed());
        LocalDate ends = lea.agreement().expires();
        if (date == null || (ends != null && ends.isBefore(date))) {
            return null;
        }
        return new Due(Due.Kind.NEXT_INSPECTION, date, lea.id(), lea.name(), null, model);
    }
}
