package opr.fieldbook.domain.finding;

import java.time.LocalDate;
import java.util.Collection;
import opr.fieldbook.domain.inspection.InspectionField.Decision;
import opr.fieldbook.domain.inspection.InspectionField.FollowUpChoice;
import opr.fieldbook.domain.inspection.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Four or more deficiencies and areas of concern together mean a follow-up review within six months of the last day on site
 * (GAO-21-186, p. 31). OPR does so "generally": the chief orders or waives it at approval, with a reason.
 */
public final class FollowUpRules {

    /** So many findings mean a follow-up review. */
    public static final int THRESHOLD = 4;

    /** Calendar months after the last day on site. */
    public static final int MONTHS = 6;

    /** What the papers and the screens say about the follow-up review. */
    public enum Tone {
        /** Fewer than four findings. */
        NOT_REQUIRED,
        /** Four or more, still on site: likely, without a date. */
        LIKELY,
        /** Four or more, in drafting or review: the chief decides at approval. */
        CHIEF_DECIDES,
        ORDERED,
        WAIVED
    }

    /**
     * @param counted  the findings that count
     * @param required four or more, or ordered by the chief; false once waived
     * @param due      the last day for the review; null where none is required or the inspection is still on site
     */
    public record Outcome(Tone tone, int counted, boolean required, @Nullable LocalDate due) {}

    private FollowUpRules() {}

    public static int count(Collection<Finding> findings) {
        return (int) findings.stream().filter(Finding::counted).count();
    }

    /** Findings that may count or not: what people called them differs, and is not settled. */
    public static int leftOut(Collection<Finding> findings) {
        return (int) findings.stream()
                .filter(finding -> FindingField.CLASSED.inConflict(finding.entity()))
                .count();
    }

    /** Whether it may be four or more once what is in conflict is settled, though so many are not counted now. */
    public static boolean hangsOnConflicts(int counted, int leftOut) {
        return counted < THRESHOLD && counted + leftOut >= THRESHOLD;
    }

    /** Six calendar months after the last day on site, at the end of a shorter month. */
    public static LocalDate dueAfter(LocalDate lastDay) {
        return lastDay.plusMonths(MONTHS);
    }

    /**
     * @param ruleApplies whether the model's traits have the four-finding rule
     * @param lastDay     the last day on site, null while unknown
     * @param choice      what the chief decided, null while open
     */
    public static Outcome decide(
            boolean ruleApplies, int counted, Stage stage, @Nullable LocalDate lastDay, @Nullable FollowUpChoice choice) {
        boolean stillOnSite = stage.compareTo(Stage.ON_SITE) <= 0;
        LocalDate due = lastDay == null || stillOnSite ? null : dueAfter(lastDay);
        if (choice != null && choice.decision() == Decision.WAIVED) {
            return new Outcome(Tone.WAIVED, counted, false, null);
        }
        if (choice != null && choice.decision() == Decision.ORDERED) {
            return new Outcome(Tone.ORDERED, counted, true, due);
        }
        if (!ruleApplies || counted < THRESHOLD) {
            return new Outcome(Tone.NOT_REQUIRED, counted, false, null);
        }
        return new Outcome(stillOnSite ? Tone.LIKELY : Tone.CHIEF_DECIDES, counted, true, due);
    }
}
