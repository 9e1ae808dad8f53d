package opr.fieldbook.ui.report.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.State;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.Desk;
import opr.fieldbook.work.IssueReport;
import opr.fieldbook.work.IssueReport.Kind;
import opr.fieldbook.work.IssueReport.Order;
import opr.fieldbook.work.IssueReport.Paper;
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
        if (isRunning()) {
            return;
        }
        AtomicBoolean stop = new AtomicBoolean();
        cancelled = stop;
        int steps = papers.size() + 1;
        state.set(new ExportState.Running(Text.of("report.screen.step.check"), 0, steps));
        Desk desk = live.sitting().desk();
        CompletableFuture<List<Paper>> future = desk.snapshot()
                .thenAcceptAsync(now -> issue.check(Inspection.of(now), order), background.threads())
                .thenCompose(checked -> toWrite(desk, number))
                .thenApplyAsync(
                        now -> live.sitting()
                                .withReserve(() -> issue.write(
                                        now, order, papers, (paper, done, of) -> goOn(stop, paper, done, of))),
                        background.threads());
        background.deliver(future, (made, failure) -> finished(order, made, failure, stop.get()));
    }

    void cancel() {
        cancelled.set(true);
    }

    private CompletableFuture<State> toWrite(Desk desk, boolean number) {
        return number ? issue.number(desk) : desk.snapshot();
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
            Order order, @Nullable List<Paper> made, @Nullable Throwable failure, boolean stopped) {
        if (made != null) {
            List<ExportState.Line> lines = made.stream()
                    .map(paper -> new ExportState.Line(
                            Text.of("report.screen.paper." + key(paper.kind())),
                            String.valueOf(paper.path().getFileName()),
                            paper.counted().sentence()))
                    .toList();
            state.set(new ExportState.Done(order.folder(), lines));
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
