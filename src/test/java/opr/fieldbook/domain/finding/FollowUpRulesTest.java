package opr.fieldbook.domain.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import opr.fieldbook.domain.SampleInspection;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.FollowUpRules.Outcome;
import opr.fieldbook.domain.finding.FollowUpRules.Tone;
import opr.fieldbook.domain.inspection.InspectionField.Decision;
import opr.fieldbook.domain.inspection.InspectionField.FollowUpChoice;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.domain.protocol.FindingClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpRulesTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate DUE = LocalDate.of(2027, 5, 25);

    @ParameterizedTest
    @CsvSource({"3, NOT_REQUIRED, false", "4, CHIEF_DECIDES, true", "5, CHIEF_DECIDES, true"})
    void fourOrMoreMeanAReview(int counted, Tone tone, boolean required) {
        assertThat(decide(counted, Stage.DRAFTING, null))
                .isEqualTo(new Outcome(tone, counted, required, required ? DUE : null));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, 2027-02-28",
        "2027-08-31, 2028-02-29",
        "2027-08-29, 2028-02-29",
        "2026-08-28, 2027-02-28",
        "2026-03-31, 2026-09-30",
        "2026-11-25, 2027-05-25"
    })
    void dueSixMonthsAfterTheLastDayAtTheEndOfAShorterMonth(LocalDate lastDay, LocalDate due) {
        assertThat(FollowUpRules.dueAfter(lastDay)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"PLANNED", "NOTIFIED", "ON_SITE"})
    void untilTheTeamLeavesItIsLikelyAndHasNoDate(Stage stage) {
        assertThat(decide(4, stage, null)).isEqualTo(new Outcome(Tone.LIKELY, 4, true, null));
        assertThat(decide(3, stage, null).tone()).isEqualTo(Tone.NOT_REQUIRED);
        FollowUpChoice ordered = new FollowUpChoice(Decision.ORDERED, "Agreed already");
        assertThat(decide(4, stage, ordered)).isEqualTo(new Outcome(Tone.ORDERED, 4, true, null));
    }

    @Test
    void theChiefWaivesOrOrders() {
        FollowUpChoice waived = new FollowUpChoice(Decision.WAIVED, "Agreement ends");
        FollowUpChoice ordered = new FollowUpChoice(Decision.ORDERED, "One grave finding");
        assertThat(decide(9, Stage.IN_REVIEW, waived)).isEqualTo(new Outcome(Tone.WAIVED, 9, false, null));
        assertThat(decide(1, Stage.IN_REVIEW, ordered)).isEqualTo(new Outcome(Tone.ORDERED, 1, true, DUE));
    }

    @Test
    void aModelWithoutTheRuleNeedsTheChiefsOrder() {
        FollowUpChoice ordered = new FollowUpChoice(Decision.ORDERED, "Chief's order");
        assertThat(FollowUpRules.decide(false, 9, Stage.DRAFTING, LAST_DAY, null).tone())
                .isEqualTo(Tone.NOT_REQUIRED);
        assertThat(FollowUpRules.decide(false, 9, Stage.DRAFTING, LAST_DAY, ordered).due())
                .isEqualTo(DUE);
    }

    @Test
    void correctedFindingsCountWithdrawnAndOtherClassesDoNot() {
        SampleInspection sample = SampleInspection.jem();
        List.of("a", "b", "c", "d", "e").forEach(sample::deficiency);
        sample.apply(new Edit.CorrectFinding("a", new FindingField.Corrected("Poster hung", null, null, null)));
        assertThat(count(sample)).isEqualTo(5);
        sample.apply(new Edit.WithdrawFinding("b", "Seen twice"));
        assertThat(count(sample)).isEqualTo(4);
        sample.apply(new Edit.WithdrawFinding("b", null));
        assertThat(count(sample)).isEqualTo(5);
        classify(sample, "c", FindingClass.BEST_PRACTICE);
        classify(sample, "d", FindingClass.WORKING_NOTE);
        classify(sample, "e", FindingClass.AREA_OF_CONCERN);
        assertThat(count(sample)).isEqualTo(3);
        sample.apply(new Edit.DeleteFinding("a"));
        assertThat(count(sample)).isEqualTo(2);
    }

    @Test
    void whatIsInConflictIsLeftOutAndMayDecide() {
        SampleInspection sample = SampleInspection.jem();
        List.of("a", "b", "c", "d").forEach(sample::deficiency);
        SampleInspection other = sample.copyFor("B");
        classify(sample, "d", FindingClass.AREA_OF_CONCERN);
        classify(other, "d", FindingClass.BEST_PRACTICE);
        sample.absorb(other);
        int leftOut = FollowUpRules.leftOut(Finding.all(sample.fold()));
        assertThat(count(sample)).isEqualTo(3);
        assertThat(leftOut).isEqualTo(1);
        assertThat(FollowUpRules.hangsOnConflicts(3, leftOut)).isTrue();
        assertThat(FollowUpRules.hangsOnConflicts(2, leftOut)).isFalse();
        assertThat(FollowUpRules.hangsOnConflicts(4, leftOut)).as("four are enough").isFalse();
        assertThat(FollowUpRules.hangsOnConflicts(3, 0)).isFalse();
    }

    private static void classify(SampleInspection sample, String id, FindingClass findingClass) {
        sample.apply(new Edit.ClassifyFinding(
                id,
                ClassificationRules.answersFor(findingClass),
                new FindingField.Classed(findingClass, null, null, "Looked at again")));
    }

    private static int count(SampleInspection sample) {
        return FollowUpRules.count(Finding.all(sample.fold()));
    }

    private static Outcome decide(int counted, Stage stage, FollowUpChoice choice) {
        return FollowUpRules.decide(true, counted, stage, LAST_DAY, choice);
    }
}
