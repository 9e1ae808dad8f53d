package opr.fieldbook.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

/**
 * Runs a law on many random histories. A history that breaks it is shortened by leaving out actions as long as it still
 * does; then its seed and actions are printed.
 */
final class Runs {

    private Runs() {}

    /** A law takes the laptops after their history and a random source of its own. */
    static void check(int runs, long firstSeed, BiConsumer<Laptops, Random> law) {
        for (long seed = firstSeed; seed < firstSeed + runs; seed++) {
            List<Long> actions = actions(seed);
            AssertionError broken = run(seed, actions, law);
            if (broken != null) {
                throw shortest(seed, actions, broken, law);
            }
        }
    }

    private static List<Long> actions(long seed) {
        Random random = new Random(seed);
        return random.longs(5 + random.nextInt(40)).boxed().toList();
    }

    private static AssertionError run(long seed, List<Long> actions, BiConsumer<Laptops, Random> law) {
        Laptops laptops = new Laptops(2 + (int) (seed % 5));
        actions.forEach(laptops::act);
        try {
            law.accept(laptops, new Random(seed));
            return null;
        } catch (AssertionError e) {
            return e;
        }
    }

    private static AssertionError shortest(
            long seed, List<Long> actions, AssertionError broken, BiConsumer<Laptops, Random> law) {
        List<Long> kept = new ArrayList<>(actions);
        AssertionError last = broken;
        for (int i = kept.size() - 1; i >= 0; i--) {
            Long left = kept.remove(i);
            AssertionError still = run(seed, kept, law);
            if (still == null) {
                kept.add(i, left);
            } else {
                last = still;
            }
        }
        return new AssertionError("seed " + seed + ", actions " + kept + ": " + last.getMessage(), last);
    }
}
