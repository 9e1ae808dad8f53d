package opr.fieldbook.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import opr.fieldbook.domain.check.Point;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.EntryField;
import opr.fieldbook.domain.inspection.Note;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.domain.lea.ClauseField;
import opr.fieldbook.domain.protocol.Component;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.ui.inspect.OnBench;
import opr.fieldbook.ui.inspect.TourSample;
import opr.fieldbook.work.issue.Recorded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OverviewModelTest extends OnBench {

    private OverviewModel model;

    OverviewModelTest() {
        super(TourSample::make);
    }

    @BeforeEach
    void open() {
        model = new OverviewModel(live, dialogs, places);
        model.attach();
    }

    @AfterEach
    void close() {
        model.detach();
    }

    @Test
    void aJotIsReadAndFiledToAnItem() {
        live.submit(new Edit.AddEntry("jot-1", EntryField.JOTS, "Ask about the second shift", false));
        JotsModel jots = model.jots();
        Note jot = jots.jots().getLast();
        assertThat(jot.text()).isEqualTo("Ask about the second shift");
        assertThat(jots.isOwn(jot)).isTrue();
        String item = jots.items("j-t-05").getFirst().id().toString();
        jots.file(jot.id(), item);
        assertThat(jots.jots()).doesNotContain(jot);
        assertThat(Note.about(live.state(), new EntityKey(Kind.CONCLUSION, item)))
                .extracting(Note::text)
                .contains("Ask about the second shift");
    }

    @Test
    void theStageChangesOnlyAfterAYes() {
        dialogs.yes = false;
        model.changeStage(Stage.ON_SITE);
        assertThat(model.inspection().stage()).isEqualTo(Stage.PLANNED);
        dialogs.yes = true;
        model.changeStage(Stage.ON_SITE);
        assertThat(model.inspection().stage()).isEqualTo(Stage.ON_SITE);
        assertThat(model.nextStages()).doesNotContain(Stage.ON_SITE).contains(Stage.PLANNED);
    }

    @Test
    void issuedIsRefusedWhilePointsAreOpenAndFinalOnceItIsChosen() {
        model.changeStage(Stage.ISSUED);
        assertThat(dialogs.problems).singleElement().satisfies(
                problem -> assertThat(problem).hasMessageContaining("The report cannot be final"));
        dialogs.problems.clear();
        assertThat(model.inspection().stage()).isEqualTo(Stage.PLANNED);
        Recorded.issue(live.sitting());
        assertThat(model.inspection().stage()).isEqualTo(Stage.ISSUED);
        assertThat(model.nextStages()).isEmpty();
    }

    @Test
    void daysAreWrittenWhenTheyMakeSense() {
        LocalDate first = LocalDate.of(2026, 12, 1);
        model.changeOnSite(first, first.plusDays(2));
        assertThat(model.onSite().end()).isEqualTo(first.plusDays(2));
        model.changeOnSite(first, first.minusDays(1));
        model.changeOnSite(first, null);
        assertThat(model.onSite().end()).isEqualTo(first.plusDays(2));
        assertThat(OverviewModel.wrong(first, first.minusDays(1))).isNotNull();
        assertThat(OverviewModel.wrong(first, first)).isNull();
    }

    @Test
    void aClauseIsEnteredAndTakenBack() {
        model.enterClause("M-TRN", " § V ", "9", "", "30 days");
        assertThat(printed("M-TRN")).isEqualTo(new ClauseField.Printed("§ V", "9", null, "30 days"));
        model.enterClause("M-TRN", "", "", " ", "");
        assertThat(printed("M-TRN")).isNull();
        assertThat(model.clauses()).hasSizeGreaterThan(15);
    }

    private ClauseField.Printed printed(String key) {
        return model.clauses().stream()
                .filter(line -> line.citation().key().equals(key))
                .findFirst()
                .orElseThrow()
                .printed();
    }

    @Test
    void countsStandBesideProgress() {
        assertThat(model.findings()).containsEntry(FindingClass.DEFICIENCY, 1L);
        assertThat(model.progress()).containsKeys(Component.TOUR, Component.DOCUMENTS, Component.INTERVIEWS);
        assertThat(model.followUp().counted()).isEqualTo(1);
    }

    @Test
    void openPointsAreGroupedAndLeadToTheirPlace() {
        assertThat(model.open()).extracting(OpenKind::kind).contains(Point.Kind.CONFLICT, Point.Kind.UNANSWERED);
        model.go(model.open().getFirst().points().getFirst());
        assertThat(places.went.getFirst()).startsWith("thing ");
    }

    @Test
    void daysAreReadInThreeForms() {
        DayText text = new DayText();
        LocalDate day = LocalDate.of(2021, 3, 9);
        assertThat(text.toString(day)).isEqualTo("Mar 9, 2021");
        assertThat(text.fromString("Mar 9, 2021")).isEqualTo(day);
        assertThat(text.fromString("2021-03-09")).isEqualTo(day);
        assertThat(text.fromString("3/9/2021")).isEqualTo(day);
        assertThat(text.fromString("soon")).isNull();
    }
}
