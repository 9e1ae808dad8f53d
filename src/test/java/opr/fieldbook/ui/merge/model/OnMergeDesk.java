package opr.fieldbook.ui.merge.model;


import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.ui.inspect.NotedDialogs;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.merge.MergeSample;
import opr.fieldbook.ui.merge.model.Settling.Chosen;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.merge.TeamFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the merge desk of a lead who has the files of B and C after a day apart. */
abstract class OnMergeDesk {

    @TempDir
    Path folder;

    final NotedDialogs dialogs = new NotedDialogs();
    MergeSample sample;
    LiveInspection live;
    MergeModel model;

    @BeforeEach
    final void afterADayApart() {
        sample = new MergeSample(folder);
        live = Await.of(LiveInspection.of(sample.lead().sitting(), Runnable::run));
        live.onProblem(dialogs::problem);
        model = model();
        model.attach();
    }

    MergeModel model() {
        return model(new Background(Runnable::run, Runnable::run));
    }

    MergeModel model(Background background) {
        TeamFiles team =
                new TeamFiles(sample.lead().session(), sample.lead().sitting(), TimeSource.CLOCK, FileStore.real());
        return new MergeModel(live, team, background, dialogs);
    }

    @AfterEach
    final void close() {
        live.release();
        sample.close();
    }

    void mergeBoth() {
        model.add(List.of(sample.fromB(), sample.fromC()));
        model.merge();
    }

    void settle(String where, String label, Chosen chosen) {
        model.deciding().choose(conflict(where, label).id());
        model.deciding().settling().choose(chosen);
        model.deciding().settle();
    }

    ConflictView conflict(String where, String label) {
        return model.viewProperty().get().conflicts().stream()
                .filter(each -> each.where().equals(where) && each.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(model.viewProperty().get().conflicts().toString()));
    }
}
