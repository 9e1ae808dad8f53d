package opr.fieldbook.work.merge;

import opr.fieldbook.work.play.PlayRuns;
import org.junit.jupiter.api.Test;

/**
 * The laws of merging, on real files: whatever two to six laptops write, remove, attach, settle, combine, undo, copy, restore
 * and hand over, with wrong clocks, stale files and newer programs, in the end everybody has everything and the same.
 */
class MergeLaws {

    private static final int RUNS = Integer.getInteger("fieldbook.laws.runs", 1000);
    private static final long SEED = Long.getLong("fieldbook.laws.seed", 40_000);

    @Test
    void nothingIsLostAndAllAgreeWhateverHappened() {
        try (PlayRuns runs = new PlayRuns()) {
            runs.check(RUNS, SEED);
        }
    }
}
