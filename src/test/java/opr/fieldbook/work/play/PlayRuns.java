package opr.fieldbook.work.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Many random histories, on two threads. One that breaks a law is shortened by leaving out actions as long as it still does;
 * then its seed and the actions that are left are printed. The seed decides who does what; ids and salts are drawn anew, as
 * they are in the program, so a run that hangs on their order may need several tries.
 */
public final class PlayRuns implements AutoCloseable {

    private static final int THREADS = 2;

    private final TeamTemplate template = new TeamTemplate();
    private final AtomicInteger finished = new AtomicInteger();
    private final boolean shorten;

    public PlayRuns() {
        this(true);
    }

    /** @param shorten whether a history that breaks a law is shortened: takes as long as thirty runs */
    public PlayRuns(boolean shorten) {
        this.shorten = shorten;
    }

    /** Runs histories with these seeds. */
    public void check(int runs, long firstSeed) {
        AtomicLong next = new AtomicLong(firstSeed);
        AtomicReference<AssertionError> broken = new AtomicReference<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int i = 0; i < THREADS; i++) {
                threads.execute(() -> {
                    for (long seed = next.getAndIncrement(); seed < firstSeed + runs; seed = next.getAndIncrement()) {
                        try {
                            one(seed);
                        } catch (AssertionError e) {
                            broken.compareAndSet(null, e);
                            next.set(firstSeed + runs);
                        }
                    }
                });
            }
        }
        if (broken.get() != null) {
            throw broken.get();
        }
        assertThat(finished.getAndSet(0)).as("runs that were finished").isEqualTo(runs);
    }

    private void one(long seed) {
        List<Long> actions = actions(seed);
        Throwable broken = run(seed, actions);
        if (broken == null) {
            finished.incrementAndGet();
        } else {
            throw shorten ? shortest(seed, actions, broken) : new AssertionError("seed " + seed + ": " + broken, broken);
        }
    }

    private static List<Long> actions(long seed) {
        Random random = new Random(seed);
        return random.longs(10 + random.nextInt(21)).boxed().toList();
    }

    private @Nullable Throwable run(long seed, List<Long> actions) {
        try (Play play = new Play(template, 2 + (int) (seed % 5))) {
            actions.forEach(play::act);
            new Finish(play, template, new Random(seed)).check();
            return null;
        } catch (RuntimeException | AssertionError e) {
            return e;
        }
    }

    private AssertionError shortest(long seed, List<Long> actions, Throwable broken) {
        List<Long> kept = new ArrayList<>(actions);
        Throwable last = broken;
        for (int i = kept.size() - 1; i >= 0; i--) {
            Long left = kept.remove(i);
            Throwable still = run(seed, kept);
            if (still == null) {
                kept.add(i, left);
            } else {
                last = still;
            }
        }
        return new AssertionError(
                "seed " + seed + ", " + (2 + seed % 5) + " laptops, " + kept.size() + " of " + actions.size() + " actions "
                        + kept + ": " + last,
                last);
    }

    @Override
    public void close() {
        template.close();
    }
}
