package opr.fieldbook.domain.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.SampleInspection;
import opr.fieldbook.domain.conflict.RemovedAnyway;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One removes a finding, another changes it without knowing. */
class RemovalDecisionTest {

    private final SampleInspection a = SampleInspection.jem();
    private SampleInspection b;

    @BeforeEach
    void removedByOneChangedByTheOther() {
        a.deficiency("d");
        b = a.copyFor("B");
        a.apply(new Edit.DeleteFinding("d"));
        b.apply(new Edit.WriteFinding("d", FindingField.EFFECT, "Matters"));
        a.absorb(b);
    }

    @Test
    void itStaysAndSaysWhoRemovedAndWhoChangedIt() {
        assertThat(Finding.find(a.fold(), "d")).isPresent();
        RemovedAnyway removed = RemovedAnyway.all(a.inspection()).getFirst();
        assertThat(removed.where()).isEqualTo("A-F01");
        assertThat(removed.removed().author()).isEqualTo("Inspector A");
        assertThat(removed.changed().author()).isEqualTo("Inspector B");
    }

    @Test
    void removeAnywayRemovesItOnBoth() {
        a.apply(new Edit.DecideRemoval("finding", "d", true));
        b.absorb(a);
        assertThat(Finding.find(a.fold(), "d")).isEmpty();
        assertThat(Finding.find(b.fold(), "d")).isEmpty();
        assertThat(RemovedAnyway.all(a.inspection())).isEmpty();
    }

    @Test
    void keepingSaysNothingMore() {
        a.apply(new Edit.DecideRemoval("finding", "d", false));
        assertThat(Finding.find(a.fold(), "d")).isPresent();
        assertThat(RemovedAnyway.all(a.inspection())).isEmpty();
    }

    @Test
    void whatNobodyRemovedIsRefused() {
        a.deficiency("e");
        assertThatThrownBy(() -> a.apply(new Edit.DecideRemoval("finding", "e", true))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> a.apply(new Edit.DecideRemoval("finding", "gone", true)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void aFindingThatGotANumberIsNotRemoved() {
        b.apply(new Edit.NumberFindings());
        a.absorb(b);
        assertThatThrownBy(() -> a.apply(new Edit.DecideRemoval("finding", "d", true)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("never deleted");
    }
}
