package opr.fieldbook.work;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs what takes long away from the FX thread and brings the result back to it. Tests give executors that run in place.
 *
 * @param threads where the work runs
 * @param fx      where results are delivered
 */
public record Background(Executor threads, Executor fx) {

    /** Runs the work; the result or the failure, without its wrapping, arrives on the FX thread. */
    public <T> CompletableFuture<T> run(Supplier<T> work, BiConsumer<@Nullable T, @Nullable Throwable> then) {
        CompletableFuture<T> future = CompletableFuture.supplyAsync(work, threads);
        deliver(future, then);
        return future;
    }

    /** Delivers what a future brings on the FX thread. */
    public <T> void deliver(CompletableFuture<T> future, BiConsumer<@Nullable T, @Nullable Throwable> then) {
        future.whenCompleteAsync(
                (result, failure) -> then.accept(result, failure == null ? null : Await.cause(failure)), fx);
    }
}
