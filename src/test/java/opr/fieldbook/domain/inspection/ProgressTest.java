package opr.fieldbook.domain.inspection;

import static opr.fieldbook.domain.SampleInspection.inMainJail;
import static opr.fieldbook.domain.SampleInspection.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opr.fieldbook.domain.SampleInspection;
import opr.fieldbook.domain.edit.Edit.ConcludeItem;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final SampleInspection sample = SampleInspection.jem();

    @Test
    void theChecklistIsTourAndDocumentsInterviewsAreCountedApart() {
        answer(sample, item("J-I-01"), Result.MET);
        assertThat(checklist()).isEqualTo(new Progress(0, 4));
        List<Asked> interviews = Inspection.interviews(sample.inspection().asked());
        assertThat(Progress.of(sample.fold(), interviews)).isEqualTo(new Progress(1, 1));
    }

    @Test
    void anyAnswerIsProgressOneInConflictOrTakenBackIsNot() {
        SampleInspection other = sample.copyFor("B");
        answer(sample, inMainJail("J-T-01"), Result.NOT_REVIEWED);
        answer(sample, item("J-T-02"), Result.NOT_MET);
        answer(sample, item("J-D-01"), Result.MET);
        answer(sample, item("J-D-01"), null);
        assertThat(checklist()).isEqualTo(new Progress(2, 4));
        answer(other, item("J-T-02"), Result.MET);
        sample.absorb(other);
        assertThat(checklist()).isEqualTo(new Progress(1, 4));
    }

    @Test
    void percentIsRoundedDownSoThatAHundredMeansAll() {
        assertThat(new Progress(199, 200).percent()).isEqualTo(99);
        assertThat(new Progress(200, 200).percent()).isEqualTo(100);
        assertThat(new Progress(2, 3).percent()).isEqualTo(66);
        assertThat(new Progress(0, 0).percent()).isEqualTo(100);
        assertThat(new Progress(199, 200).complete()).isFalse();
    }

    private Progress checklist() {
        return Progress.of(
                sample.fold(), Inspection.checklist(sample.inspection().asked()));
    }

    private static void answer(SampleInspection on, ConclusionId item, Result result) {
        on.apply(new ConcludeItem(item, result, "A reason"));
    }
}
