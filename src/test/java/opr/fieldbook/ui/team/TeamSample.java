package opr.fieldbook.ui.team;

import javafx.application.Platform;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.inspect.Bench;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.merge.HandOver;
import opr.fieldbook.work.team.TeamTask;

/** The team of a bench's inspection. */
public final class TeamSample {

    private TeamSample() {}

    /** Beside a window: waits on a thread of its own, delivers on the FX thread. */
    public static TeamModel model(Bench bench, LiveInspection live, Dialogs dialogs) {
        Background background = new Background(work -> Thread.ofVirtual().start(work), Platform::runLater);
        return new TeamModel(live, task(bench, live), background, dialogs);
    }

    /** Without a toolkit: everything in place. */
    static TeamModel inPlace(Bench bench, LiveInspection live, Dialogs dialogs) {
        return model(bench, live, dialogs, new Background(Runnable::run, Runnable::run));
    }

    static TeamModel model(Bench bench, LiveInspection live, Dialogs dialogs, Background background) {
        return new TeamModel(live, task(bench, live), background, dialogs);
    }

    /** The same, with small volumes. */
    static TeamModel inVolumes(Bench bench, LiveInspection live, Dialogs dialogs, long most) {
        HandOver handOver = new HandOver(bench.session(), TimeSource.CLOCK, FileStore.real(), most);
        TeamTask task = new TeamTask(bench.session(), live.sitting(), TimeSource.CLOCK, handOver);
        return new TeamModel(live, task, new Background(Runnable::run, Runnable::run), dialogs);
    }

    private static TeamTask task(Bench bench, LiveInspection live) {
        return new TeamTask(bench.session(), live.sitting(), TimeSource.CLOCK, FileStore.real());
    }
}
