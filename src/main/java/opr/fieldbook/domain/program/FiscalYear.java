package opr.fieldbook.domain.program;

import java.time.LocalDate;
import java.time.Month;

/** A federal fiscal year, October 1 to September 30, named by the year it ends in. */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

    /** The fiscal year a day falls in. An inspection counts by its first day on site. */
    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonthValue() >= Month.OCTOBER.getValue() ? day.getYear() + 1 : day.getYear());
    }

    public LocalDate firstDay() {
        return LocalDate.of(year - 1, Month.OCTOBER, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(year, Month.SEPTEMBER, 30);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return "FY" + year;
    }
}
