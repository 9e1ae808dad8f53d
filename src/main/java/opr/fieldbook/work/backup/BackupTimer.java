package opr.fieldbook.work.backup;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Session;
import org.jspecify.annotations.Nullable;

/**
 * Makes the backups that are due while a library is unlocked, and keeps the reserve, on a thread of its own. Nothing here
 * runs on the FX thread or holds up a save.
 */
public final class BackupTimer {

    private static final long FIRST_MINUTES = 1;
    private static final long EVERY_MINUTES = 10;

    private final ScheduledExecutorService timer;
    private @Nullable Future<?> ticking;
    private @Nullable Backups backups;

    public BackupTimer(ScheduledExecutorService timer) {
        this.timer = timer;
    }

    /** From now on; what goes wrong is told to the taker, on the timer's thread. */
    public synchronized void begin(Session session, Backups made, Consumer<Throwable> problems) {
        backups = made;
        ticking = timer.scheduleWithFixedDelay(
                () -> CompletableFuture.runAsync(() -> tick(session), Runnable::run).whenComplete((done, failure) -> {
                    if (failure != null) {
                        problems.accept(Await.cause(failure));
                    }
                }),
                FIRST_MINUTES,
                EVERY_MINUTES,
                TimeUnit.MINUTES);
    }

    /** What happens every ten minutes. */
    synchronized void tick(Session session) {
        Backups made = backups;
        if (made != null) {
            session.library().reserve().keep();
            made.due();
        }
    }

    /** Makes the last backup before the library is locked, and stops. Waits for one that is running. */
    public synchronized void end() {
        Future<?> running = ticking;
        Backups made = backups;
        ticking = null;
        backups = null;
        if (running != null) {
            running.cancel(false);
        }
        if (made != null) {
            made.last();
        }
    }
}
