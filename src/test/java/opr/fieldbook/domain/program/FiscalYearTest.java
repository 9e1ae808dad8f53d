package opr.fieldbook.domain.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, FY2026",
        "2026-10-01, FY2027",
        "2026-12-31, FY2027",
        "2027-01-01, FY2027",
        "2027-09-30, FY2027"
    })
    void beginsOnOctoberFirstAndIsNamedByTheYearItEndsIn(LocalDate day, String name) {
        assertThat(FiscalYear.of(day)).hasToString(name);
    }

    @Test
    void holdsItsFirstAndLastDayAndNoDayAround() {
        FiscalYear year = new FiscalYear(2027);
        assertThat(FiscalYear.of(year.firstDay())).isEqualTo(year);
        assertThat(FiscalYear.of(year.lastDay())).isEqualTo(year);
        assertThat(FiscalYear.of(year.firstDay().minusDays(1))).isEqualTo(new FiscalYear(2026)).isLessThan(year);
        assertThat(FiscalYear.of(year.lastDay().plusDays(1))).isEqualTo(new FiscalYear(2028));
    }
}
