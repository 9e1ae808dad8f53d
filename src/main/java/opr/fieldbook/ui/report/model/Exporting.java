package opr.fieldbook.ui.report.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.issue.IssueReport;
import opr.fieldbook.work.issue.IssueReport.Kind;
import opr.fieldbook.work.issue.IssueReport.Made;
import opr.fieldbook.work.issue.IssueReport.Order;
import opr.fieldbook.work.issue.IssueReport.Progress;
import org.jspecify.annotations.Nullable;

/** One export at a time, in the background: check, number, write. The FX thread only hears of the steps. */
final class Exporting {

    private final LiveInspection live;
    private final Dialogs dialogs;
    private final Background background;
    private final IssueReport issue;
    private final ReadOnlyObjectWrapper<ExportState> state =
            new ReadOnlyObjectWrapper<>(this, "state", ExportState.QUIET);
    private AtomicBoolean cancelled = new AtomicBoolean();

    Exporting(LiveInspection live, Dialogs dialogs, Background background, IssueReport issue) {
        this.live = live;
        this.dialogs = dialogs;
        this.background = background;
        this.issue = issue;
    }

    ReadOnlyObjectProperty<ExportState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    boolean isRunning() {
        return state.get() instanceof ExportState.Running;
    }

    /** @param number whether the findings get their numbers first */
    void start(Order order, Set<Kind> papers, boolean number) {
        start(order, papers.size(), progress -> issue.make(live.sitting(), order, papers, number, progress));
    }

    /** Writes what changed since the report was issued. */
    void amend(Order order) {
        start(order, 1, progress -> issue.amendment().make(live.sitting(), order, progress));
    }

    private void start(Order order, int papers, Function<Progress, Made> making) {
        if (isRunning()) {
            return;
        }
        AtomicBoolean stop = new AtomicBoolean();
        cancelled = stop;
        state.set(new ExportState.Running(Text.of("report.screen.step.check"), 0, papers + 1));
        Progress progress = (paper, done, of) -> goOn(stop, paper, done, of);
        CompletableFuture<Made> future = CompletableFuture.supplyAsync(
                () -> live.sitting().withReserve(() -> making.apply(progress)), background.threads());
        background.deliver(future, (made, failure) -> finished(order, made, failure, stop.get()));
    }

    void cancel() {
        cancelled.set(true);
    }

    private boolean goOn(AtomicBoolean stop, @Nullable Kind paper, int done, int of) {
        String words = paper == null ? Text.of("report.screen.step.place") : Text.of("report.screen.step." + key(paper));
        background.fx().execute(() -> {
            if (isRunning()) {
                state.set(new ExportState.Running(words, done, of));
            }
        });
        return !stop.get();
    }

    private void finished(
            Order order, @Nullable Made made, @Nullable Throwable failure, boolean stopped) {
        if (made != null) {
            List<ExportState.Line> lines = made.papers().stream()
                    .map(paper -> new ExportState.Line(
                            Text.of("report.screen.paper." + key(paper.kind())),
                            String.valueOf(paper.path().getFileName()),
                            paper.counted().sentence()))
                    .toList();
            state.set(new ExportState.Done(order.folder(), lines, made.notes()));
            dialogs.done(Text.of("report.screen.done"), order.folder());
        } else if (failure != null) {
            String sentence = failure instanceof Problem ? failure.getMessage() : Text.of("report.screen.failed");
            state.set(new ExportState.Stopped(stopped ? Text.of("report.screen.stopped") : sentence));
            if (!(failure instanceof Problem)) {
                dialogs.problem(failure);
            }
        }
    }

    static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
