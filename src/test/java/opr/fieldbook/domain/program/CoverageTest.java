package opr.fieldbook.domain.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.domain.protocol.Traits;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final FiscalYear YEAR = new FiscalYear(2021);

    private static Summary inspection(String lea, String first, String last, Stage stage) {
        return Samples.inspection(lea + first, lea, lea, "JEM")
                .stage(stage)
                .days(first, last)
                .build();
    }

    private static Coverage jem(List<Lea> leas, Summary... summaries) {
        return Coverage.of(new ProgramView(List.of(summaries), leas, Samples.TRAITS), "JEM", YEAR);
    }

    @Test
    void countsThoseDueThisYearOrEarlier() {
        List<Lea> leas = List.of(
                Samples.lea("this-year", "A", Samples.day("2019-06-30"), "JEM"),
                Samples.lea("overdue", "B", Samples.day("2015-06-30"), "JEM"),
                Samples.lea("first-day-of-next", "C", Samples.day("2019-10-01"), "JEM"),
                Samples.lea("next-year", "D", Samples.day("2019-10-02"), "JEM"),
                Samples.lea("other-model", "E", Samples.day("2019-06-30"), "WSO"));
        assertThat(jem(leas)).isEqualTo(new Coverage(0, 3));
    }

    @Test
    void anInspectionCountsByItsFirstDayOnSite() {
        List<Lea> leas = List.of(
                Samples.lea("a", "A", Samples.day("2015-06-30"), "JEM"),
                Samples.lea("b", "B", Samples.day("2015-06-30"), "JEM"),
                Samples.lea("c", "C", Samples.day("2015-06-30"), "JEM"),
                Samples.lea("d", "D", Samples.day("2015-06-30"), "JEM"));
        Coverage coverage = jem(
                leas,
                inspection("a", "2021-09-29", "2021-10-01", Stage.ISSUED),
                inspection("b", "2020-09-30", "2020-10-02", Stage.ISSUED),
                inspection("c", "2021-02-01", "2021-02-03", Stage.ON_SITE),
                inspection("d", "2021-07-01", "2021-07-03", Stage.PLANNED));
        assertThat(coverage).isEqualTo(new Coverage(2, 3));
        assertThat(coverage.left()).isEqualTo(1);
    }

    @Test
    void oneInspectedBeforeItsTimeIsNotOfThoseDue() {
        List<Lea> leas = List.of(Samples.lea("a", "A", Samples.day("2020-09-01"), "JEM"));
        assertThat(jem(leas, inspection("a", "2021-02-01", "2021-02-03", Stage.ISSUED)))
                .isEqualTo(new Coverage(0, 0));
    }

    @Test
    void anAgreementThatEndedBeforeTheYearIsNotDue() {
        Lea ended = Samples.lea(
                "a", "A", new Lea.Agreement(Samples.day("2015-01-01"), null, Samples.day("2020-09-30")), "JEM");
        Lea endsWithin = Samples.lea(
                "b", "B", new Lea.Agreement(Samples.day("2015-01-01"), null, Samples.day("2020-10-01")), "JEM");
        assertThat(jem(List.of(ended, endsWithin))).isEqualTo(new Coverage(0, 1));
    }

    @Test
    void theTraitsDecideNotTheNameOfTheModel() {
        List<Lea> leas = List.of(Samples.lea("a", "A", Samples.day("2018-01-01"), "TFM"));
        Map<String, Traits> counted = Map.of("TFM", new Traits(false, true, 36, false, false));
        assertThat(Coverage.of(new ProgramView(List.of(), leas, counted), "TFM", YEAR)).isEqualTo(new Coverage(0, 1));
        assertThat(Coverage.of(new ProgramView(List.of(), leas, Samples.TRAITS), "WSO", YEAR)).isNull();
        assertThat(Coverage.of(new ProgramView(List.of(), leas, Samples.TRAITS), "TFM", YEAR)).isNull();
    }
}
