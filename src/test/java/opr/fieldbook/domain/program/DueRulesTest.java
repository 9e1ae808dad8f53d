package opr.fieldbook.domain.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.domain.lea.Lea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 10);

    private static Samples jem() {
        return Samples.inspection("i", "l", "Sample County", "JEM");
    }

    private static ProgramView view(List<Lea> leas, Summary... summaries) {
        return new ProgramView(List.of(summaries), leas, Samples.TRAITS);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-09, OVERDUE",
        "2021-03-10, SOON",
        "2021-04-09, SOON",
        "2021-04-10, LATER",
    })
    void thirtyDaysAreSoon(String due, DueRules.When when) {
        assertThat(DueRules.when(LocalDate.parse(due), TODAY)).isEqualTo(when);
    }

    @ParameterizedTest
    @CsvSource({
        // stage, deficiencies, concerns, decided, kind, date
        "PLANNED,   0, 0, ,        FIELDWORK_STARTS, 2021-03-09",
        "NOTIFIED,  0, 0, ,        FIELDWORK_STARTS, 2021-03-09",
        "ON_SITE,   5, 5, ,        LAST_DAY_ON_SITE, 2021-03-11",
        "ON_SITE,   5, 5, ORDERED, LAST_DAY_ON_SITE, 2021-03-11",
        "DRAFTING,  3, 1, ,        FOLLOW_UP_REVIEW, 2021-09-11",
        "IN_REVIEW, 0, 4, ,        FOLLOW_UP_REVIEW, 2021-09-11",
        "ISSUED,    4, 0, ORDERED, FOLLOW_UP_REVIEW, 2021-09-11",
        "ISSUED,    1, 0, ORDERED, FOLLOW_UP_REVIEW, 2021-09-11",
        "DRAFTING,  2, 1, ,        ,",
        "ISSUED,    4, 3, WAIVED,  ,",
    })
    void anInspectionHasItsOwnDate(
            Stage stage,
            int deficiencies,
            int concerns,
            InspectionField.Decision decided,
            Due.Kind kind,
            LocalDate date) {
        Samples samples = jem().stage(stage).findings(deficiencies, concerns);
        if (decided != null) {
            samples.decided(decided);
        }
        Due due = DueRules.next(view(List.of(), samples.build()), samples.build());
        if (kind == null) {
            assertThat(due).isNull();
        } else {
            assertThat(due).isNotNull();
            assertThat(due.kind()).isEqualTo(kind);
            assertThat(due.date()).isEqualTo(date);
            assertThat(due.inspectionId()).isEqualTo("i");
        }
    }

    @Test
    void withdrawnFindingsAndBestPracticesDoNotCount() {
        Summary summary = jem().stage(Stage.DRAFTING)
                .findings(3, 0)
                .finding("deficiency", "Withdrawn", true)
                .finding("best-practice", "Good", false)
                .finding("working-note", "Note", false)
                .build();
        assertThat(DueRules.next(view(List.of(), summary), summary)).isNull();
    }

    @Test
    void withoutAFollowUpTheNextInspectionOfTheLeaIsNext() {
        Lea lea = Samples.lea("l", "Sample County", Samples.day("2015-01-01"), "JEM", "WSO");
        Summary old = Samples.inspection("old", "l", "Sample County", "JEM")
                .stage(Stage.ISSUED)
                .days("2019-03-04", "2019-03-06")
                .build();
        Summary last = jem().stage(Stage.ISSUED).build();
        ProgramView view = view(List.of(lea), old, last);
        Due due = DueRules.next(view, last);
        assertThat(due).isNotNull();
        assertThat(due.kind()).isEqualTo(Due.Kind.NEXT_INSPECTION);
        assertThat(due.date()).isEqualTo("2023-03-11");
        assertThat(due.model()).isEqualTo("JEM");
        assertThat(DueRules.next(view, old)).isNull();
        assertThat(DueRules.all(view)).containsExactly(due);
    }

    @Test
    void anLeaNeverInspectedIsDueFromItsAgreement() {
        Lea signed = Samples.lea("a", "Alpha County", Samples.day("2019-02-28"), "JEM");
        Lea unknown = Samples.lea("b", "Beta County", (LocalDate) null, "JEM");
        Lea withoutCycle = Samples.lea("c", "Gamma County", Samples.day("2019-02-28"), "WSO");
        Lea unknownModel = Samples.lea("d", "Delta County", Samples.day("2019-02-28"), "TFM");
        List<Due> all = DueRules.all(view(List.of(signed, unknown, withoutCycle, unknownModel)));
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().date()).isEqualTo("2021-02-28");
        assertThat(all.getFirst().inspectionId()).isNull();
    }

    @Test
    void aPlannedInspectionDoesNotCountAsMade() {
        Lea lea = Samples.lea("l", "Sample County", Samples.day("2019-05-01"), "JEM");
        assertThat(DueRules.all(view(List.of(lea), jem().build())).stream().map(Due::kind))
                .containsExactly(Due.Kind.FIELDWORK_STARTS, Due.Kind.NEXT_INSPECTION);
        assertThat(DueRules.all(view(List.of(lea), jem().stage(Stage.ON_SITE).build())).stream()
                        .map(due -> due.date().toString()))
                .containsExactly("2021-03-11", "2023-03-11");
    }

    @Test
    void anAgreementThatEndsBeforeIsNotDue() {
        Lea lea = Samples.lea(
                "l",
                "Sample County",
                new Lea.Agreement(Samples.day("2019-05-01"), null, Samples.day("2021-04-30")),
                "JEM");
        assertThat(DueRules.all(view(List.of(lea)))).isEmpty();
    }

    @Test
    void practiceIsNotDue() {
        Summary practice = jem().practice().stage(Stage.ISSUED).findings(5, 0).build();
        assertThat(DueRules.all(view(List.of(), practice))).isEmpty();
    }
}
