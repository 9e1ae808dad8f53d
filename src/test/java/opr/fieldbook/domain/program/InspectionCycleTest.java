package opr.fieldbook.domain.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import opr.fieldbook.domain.SampleProtocol;
import opr.fieldbook.domain.protocol.Traits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionCycleTest {

    private static final Traits BIENNIAL = SampleProtocol.jem().traits();
    private static final LocalDate SIGNED = LocalDate.of(2019, 6, 1);

    @ParameterizedTest
    @CsvSource({"2026-11-25, 2028-11-25", "2024-02-29, 2026-02-28", "2022-02-28, 2024-02-28"})
    void dueTwoYearsAfterTheLastDayOnSite(LocalDate lastDay, LocalDate due) {
        assertThat(InspectionCycle.due(BIENNIAL, lastDay, SIGNED)).isEqualTo(due);
    }

    @Test
    void oneNeverInspectedIsDueTwoYearsAfterSigning() {
        assertThat(InspectionCycle.due(BIENNIAL, null, SIGNED)).isEqualTo(LocalDate.of(2021, 6, 1));
        assertThat(InspectionCycle.due(BIENNIAL, null, null)).isNull();
    }

    @Test
    void aModelWithoutACycleIsNeverDue() {
        assertThat(InspectionCycle.due(SampleProtocol.wso().traits(), SIGNED, SIGNED)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2027-10-01, FY2027", "2027-10-02, FY2028", "2027-09-30, FY2027", "2028-01-15, FY2028"})
    void planIsTheYearThatKeepsTheDay(LocalDate due, String year) {
        assertThat(InspectionCycle.planIn(due)).hasToString(year);
    }
}
