package opr.fieldbook.domain.program;

import java.time.LocalDate;
import opr.fieldbook.domain.protocol.Traits;
import org.jspecify.annotations.Nullable;

/**
 * When an LEA is due for its next inspection: the last day on site plus the model's cycle; for one never inspected, the day
 * the agreement was signed plus the cycle (GAO-21-186, p. 31: at least once every two years).
 */
public final class InspectionCycle {

    private InspectionCycle() {}

    /** The day by which the next inspection is due, or null where the model has no cycle or no day is known. */
    public static @Nullable LocalDate due(Traits traits, @Nullable LocalDate lastDay, @Nullable LocalDate signed) {
        Integer months = traits.cycleMonths();
        LocalDate from = lastDay != null ? lastDay : signed;
        return months == null || from == null ? null : from.plusMonths(months);
    }

    /** The fiscal year whose plan keeps the due day: the one it falls in, or the one before if it falls on its first day. */
    public static FiscalYear planIn(LocalDate due) {
        return FiscalYear.of(due.minusDays(1));
    }
}
