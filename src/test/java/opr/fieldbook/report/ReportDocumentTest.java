package opr.fieldbook.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import opr.fieldbook.base.Problem;
import opr.fieldbook.report.ReportFinding.History;
import org.junit.jupiter.api.Test;

class ReportDocumentTest {

    @Test
    void theCountsComeFromTheFindingsAndAJointOneCountsOnce() {
        ResultCounts counts = SampleReport.issued().counts();
        assertThat(counts.of(FindingClass.DEFICIENCY, Party.LEA)).isEqualTo(4);
        assertThat(counts.of(FindingClass.DEFICIENCY, Party.ICE)).isEqualTo(1);
        assertThat(counts.of(FindingClass.AREA_OF_CONCERN, Party.BOTH)).isEqualTo(1);
        assertThat(counts.total()).isEqualTo(8);
        assertThat(counts.corrected()).isEqualTo(1);
        assertThat(counts.repeats()).isEqualTo(1);
        assertThat(counts.of(FindingClass.BEST_PRACTICE)).isEqualTo(1);
    }

    @Test
    void aBestPracticeIsNeverAFinding() {
        ReportFinding practice = SampleFindings.finding(
                1, "Goes beyond", FindingClass.BEST_PRACTICE, Party.LEA, "Training", "", History.NONE);
        assertThatThrownBy(() -> SampleReport.of(List.of(practice), 0, false, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFindingHasNoPlaceForARecommendation() {
        assertThat(ReportFinding.Statement.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactly("condition", "evidence", "effect", "cause");
    }

    @Test
    void aTableWithARaggedRowIsABug() {
        assertThatThrownBy(() -> new Appendix.ExtraTable("T", List.of("a", "b"), List.of(List.of("1"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void datesAreShortAndUnmistakable() {
        LocalDate day = LocalDate.of(2021, 3, 9);
        assertThat(PrintedDate.range(day, day)).isEqualTo("March 9, 2021");
        assertThat(PrintedDate.range(day, day.plusDays(2))).isEqualTo("March 9–11, 2021");
        assertThat(PrintedDate.range(day, day.plusDays(30))).isEqualTo("March 9 – April 8, 2021");
        assertThat(PrintedDate.range(day, day.plusYears(1))).isEqualTo("March 9, 2021 – March 9, 2022");
    }

    @Test
    void aReadBackThatDiffersIsAProblemThatSaysBy() {
        ReadBack good = new ReadBack(List.of(new ReadBack.Count("findings", 24, 24)));
        assertThat(good.agreed().sentence()).isEqualTo("24 of 24 findings");
        ReadBack bad = new ReadBack(
                List.of(new ReadBack.Count("findings", 24, 23), new ReadBack.Count("answers", 97, 97)));
        assertThatThrownBy(bad::agreed)
                .isInstanceOf(Problem.class)
                .hasMessageContaining("23 of 24 findings")
                .hasMessageNotContaining("97");
    }
}
