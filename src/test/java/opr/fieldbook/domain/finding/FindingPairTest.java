package opr.fieldbook.domain.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.SampleInspection;
import opr.fieldbook.domain.edit.Edit;
import org.junit.jupiter.api.Test;

class FindingPairTest {

    private final SampleInspection sample = SampleInspection.jem();

    @Test
    void twoFindingsAreTiedAndPartedFromEitherSide() {
        sample.deficiency("a");
        sample.deficiency("b");
        sample.apply(new Edit.LinkFinding("b", "a", true));
        assertThat(sample.finding("a").linked(sample.fold())).extracting(Finding::id).containsExactly("b");
        assertThat(sample.finding("b").linked(sample.fold())).extracting(Finding::id).containsExactly("a");
        sample.apply(new Edit.LinkFinding("a", "b", false));
        assertThat(sample.finding("b").linked(sample.fold())).isEmpty();
    }

    @Test
    void whoTiesTheSameTwoElsewhereWritesTheSame() {
        sample.deficiency("a");
        sample.deficiency("b");
        SampleInspection other = sample.copyFor("B");
        sample.apply(new Edit.LinkFinding("a", "b", true));
        other.apply(new Edit.LinkFinding("b", "a", true));
        sample.absorb(other);
        assertThat(sample.finding("a").linked(sample.fold())).hasSize(1);
    }

    @Test
    void aFindingThatIsNotThereCannotBeTied() {
        sample.deficiency("a");
        assertThatThrownBy(() -> sample.apply(new Edit.LinkFinding("a", "gone", true))).isInstanceOf(Problem.class);
    }
}
