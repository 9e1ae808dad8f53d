package opr.fieldbook.ui.merge.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The merged inspection goes back to the team. */
class WriteBackTest extends OnMergeDesk {

    @Test
    void theMergedInspectionGoesBackToEveryone() {
        mergeBoth();
        dialogs.target = folder.resolve("evening.fieldbook");
        model.writeBack().eveningPack();
        assertThat(model.writeBack().writtenProperty().get()).contains("evening.fieldbook").contains("read back");
        sample.crew().laptop(1).merge(dialogs.target);
        assertThat(sample.crew().laptop(1).hash()).isEqualTo(sample.lead().hash());
        dialogs.target = folder.resolve("nowhere").resolve("receipt.fieldbook");
        model.writeBack().receipt();
        assertThat(model.writeBack().writtenProperty().get()).isNull();
        assertThat(model.runProperty().get()).isInstanceOf(RunState.Failed.class);
    }
}
