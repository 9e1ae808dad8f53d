package opr.fieldbook.ui.merge.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.work.Background;
import org.junit.jupiter.api.Test;

/** What is stopped changes nothing and leaves no file. */
class StoppedMergeTest extends OnMergeDesk {

    /** A model whose work is stopped as soon as it tells how far it is; answers what it told. */
    private MergeModel stopping(List<RunState.Working> told) {
        MergeModel[] stopped = new MergeModel[1];
        stopped[0] = model(new Background(Runnable::run, action -> {
            action.run();
            if (stopped[0].runProperty().get() instanceof RunState.Working working && working.done() > 0 && working.stops()) {
                told.add(working);
                stopped[0].cancel();
            }
        }));
        stopped[0].attach();
        return stopped[0];
    }

    @Test
    void aMergeThatIsStoppedChangesNothing() {
        String before = sample.lead().hash();
        List<RunState.Working> told = new ArrayList<>();
        MergeModel stopped = stopping(told);
        stopped.add(List.of(sample.fromB(), sample.fromC()));
        assertThat(stopped.mergeable()).isEqualTo(2);
        stopped.merge();
        assertThat(told).singleElement().satisfies(working -> assertThat(working.done()).isBetween(1L, working.of()));
        assertThat(stopped.runProperty().get()).isInstanceOfSatisfying(
                RunState.Failed.class, failed -> assertThat(failed.sentence()).contains("Nothing was changed"));
        assertThat(sample.lead().hash()).isEqualTo(before);
        assertThat(stopped.lastMerge()).isNull();
        mergeBoth();
        assertThat(model.lastMerge()).isNotNull();
    }

    @Test
    void anEveningPackThatIsStoppedIsNotWritten() {
        List<RunState.Working> told = new ArrayList<>();
        MergeModel stopped = stopping(told);
        dialogs.target = folder.resolve("evening.fieldbook");
        stopped.writeBack().eveningPack();
        assertThat(told).hasSize(1);
        assertThat(stopped.runProperty().get()).isInstanceOfSatisfying(
                RunState.Failed.class, failed -> assertThat(failed.sentence()).contains("stopped"));
        assertThat(folder.resolve("evening.fieldbook")).doesNotExist();
        assertThat(stopped.writeBack().writtenProperty().get()).isNull();
    }
}
