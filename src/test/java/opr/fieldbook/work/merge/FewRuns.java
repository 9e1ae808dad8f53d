package opr.fieldbook.work.merge;

import opr.fieldbook.work.play.PlayRuns;
import org.junit.jupiter.api.Test;

/** So many runs of {@link MergeLaws} as are enough to notice a mistake; run by {@link MergeMutationTest} only. */
class FewRuns {

    private static final int RUNS = 250;
    private static final long SEED = 70_000;

    @Test
    void theLawsHold() {
        try (PlayRuns runs = new PlayRuns(false)) {
            runs.check(RUNS, SEED);
        }
    }
}
