package opr.fieldbook.ui.merge.model;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import opr.fieldbook.base.Problem;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.merge.Watch;
import org.jspecify.annotations.Nullable;

/** One piece of work at a time in the background; the FX thread only hears how far it is. */
final class MergeRun {

    private final Background background;
    private final Dialogs dialogs;
    private final ReadOnlyObjectWrapper<RunState> state = new ReadOnlyObjectWrapper<>(this, "state", RunState.QUIET);
    private AtomicBoolean stop = new AtomicBoolean();
    private Runnable free = () -> {};
    private CompletableFuture<?> running = CompletableFuture.completedFuture(null);

    MergeRun(Background background, Dialogs dialogs) {
        this.background = background;
        this.dialogs = dialogs;
    }

    ReadOnlyObjectProperty<RunState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    boolean isWorking() {
        return state.get() instanceof RunState.Working;
    }

    /** Runs on the FX thread whenever work has ended. */
    void onFree(Runnable action) {
        free = action;
    }

    void say(RunState now) {
        state.set(now);
    }

    /** Completes, well or not, when nothing is under way any more. */
    CompletableFuture<Void> settled() {
        return running.handle((result, failure) -> null);
    }

    void cancel() {
        stop.set(true);
    }

    /**
     * Begins; what was under way before is no longer listened to.
     *
     * @param stops whether the person may stop it
     * @param then  gets the result on the FX thread; may say more than that it is quiet again
     */
    <T> void start(String words, boolean stops, Function<Watch, T> work, Consumer<T> then) {
        AtomicBoolean mine = new AtomicBoolean();
        stop = mine;
        state.set(new RunState.Working(words, 0, 0, stops));
        Watch watch = Watch.paced(
                (done, of) -> background
                        .fx()
                        .execute(() -> progress(mine, new RunState.Working(words, done, of, stops))),
                mine::get);
        running = background.run(() -> work.apply(watch), (result, failure) -> {
            if (mine == stop) {
                ended(result, failure, then);
                free.run();
            }
        });
    }

    private void progress(AtomicBoolean of, RunState.Working now) {
        if (of == stop && isWorking()) {
            state.set(now);
        }
    }

    private <T> void ended(@Nullable T result, @Nullable Throwable failure, Consumer<T> then) {
        state.set(RunState.QUIET);
        if (failure instanceof Problem) {
            state.set(new RunState.Failed(String.valueOf(failure.getMessage())));
        } else if (failure != null) {
            dialogs.problem(failure);
        } else if (result != null) {
            then.accept(result);
        }
    }
}
