package opr.fieldbook.work.merge;

import java.util.function.BooleanSupplier;

/** Follows a merge or a hand-over, and can stop it before anything is changed. Called on the thread that does the work. */
@FunctionalInterface
public interface Watch {

    /** Nobody looks. */
    Watch NONE = (done, of) -> true;

    /**
     * So much of the work is done, of so much.
     *
     * @return false to stop; nothing is changed then
     */
    boolean goOn(long done, long of);

    /** Hears how far work is. */
    @FunctionalInterface
    interface Telling {
        void told(long done, long of);
    }

    /** One that tells ten times a second, since work may come in very small steps, and stops when it is said so. */
    static Watch paced(Telling telling, BooleanSupplier stop) {
        long every = 100_000_000;
        long[] told = {System.nanoTime() - every};
        return (done, of) -> {
            long now = System.nanoTime();
            if (now - told[0] >= every) {
                told[0] = now;
                telling.told(done, of);
            }
            return !stop.getAsBoolean();
        };
    }
}
