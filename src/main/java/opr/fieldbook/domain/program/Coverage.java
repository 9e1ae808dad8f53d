package opr.fieldbook.domain.program;

import java.time.LocalDate;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.domain.protocol.Traits;
import org.jspecify.annotations.Nullable;

/**
 * How many of the LEAs that are due in a fiscal year are inspected. Counted for models with a cycle that count among the
 * LEAs inspected; an inspection counts by its first day on site.
 *
 * @param inspected of those due
 * @param due       in this year or earlier
 */
public record Coverage(int inspected, int due) {

    /** Null where the model has no cycle or does not count. */
    public static @Nullable Coverage of(ProgramView view, String model, FiscalYear year) {
        Traits traits = view.traits().get(model);
        if (traits == null || !traits.figure3() || traits.cycleMonths() == null) {
            return null;
        }
        int due = 0;
        int inspected = 0;
        for (Lea lea : view.register()) {
            if (lea.models().contains(model) && isDue(view, traits, lea, model, year)) {
                due++;
                inspected += isInspected(view, lea, model, year) ? 1 : 0;
            }
        }
        return new Coverage(inspected, due);
    }

    public int left() {
        return due - inspected;
    }

    private static boolean isDue(ProgramView view, Traits traits, Lea lea, String model, FiscalYear year) {
        LocalDate ends = lea.agreement().expires();
        LocalDate before = view.lastBefore(lea.id(), model, year.firstDay()).orElse(null);
        LocalDate date = InspectionCycle.due(traits, before, lea.agreement().signed());
        return date != null
                && InspectionCycle.planIn(date).compareTo(year) <= 0
                && (ends == null || !ends.isBefore(year.firstDay()));
    }

    private static boolean isInspected(ProgramView view, Lea lea, String model, FiscalYear year) {
        return view.made(lea.id(), model)
                .anyMatch(summary -> FiscalYear.of(summary.onSite().start()).equals(year));
    }
}
