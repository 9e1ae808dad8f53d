package opr.fieldbook.work;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import opr.fieldbook.base.Problem;

/** Waits for a result where waiting is right: on the command line and on background threads, never on the FX thread. */
public final class Await {

    private Await() {}

    /** The result; a {@link Problem} inside comes out as itself. */
    public static <T> T of(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException inside ? inside : e;
        }
    }

    /** What a failed future failed with, without its wrapping. */
    public static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : failure;
    }
}
