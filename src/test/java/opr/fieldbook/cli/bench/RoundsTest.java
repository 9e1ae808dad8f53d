package opr.fieldbook.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoundsTest {

    /** Takes what it is told to take, and notes whose turn it was. */
    private static final class Told implements Figure {
        private final double[] mine;
        private final StringBuilder turns = new StringBuilder();
        private int round;

        Told(double... mine) {
            this.mine = mine;
        }

        @Override
        public double[] product() {
            turns.append('p');
            return new double[] {mine[round++ % mine.length]};
        }

        @Override
        public double[] baseline() {
            turns.append('b');
            return new double[] {10};
        }

        @Override
        public List<Limit> limits() {
            return List.of(new Limit("ratio", 2.0, (product, baseline) -> product[0] / baseline[0]));
        }

        @Override
        public void close() {}
    }

    @Test
    void roundsTakeTurnsAfterOneToWarmUp() {
        Told told = new Told(15);
        Map<String, @Nullable Object> json = new Rounds(told, 1).measure("told");
        assertThat(told.turns).hasToString("pb" + "pbbp".repeat(4) + "pb");
        assertThat(json).containsEntry("rounds", 9).containsEntry("ratio", 1.5).containsEntry("limit", 2.0);
        assertThat(json).containsEntry("passed", true).containsKeys("product", "baseline", "ratio_spread");
    }

    @Test
    void onlyTheLowerQuartileCanFail() {
        List<Double> mostlySlow = new ArrayList<>();
        mostlySlow.add(99.0);
        for (int i = 0; i < 9; i++) {
            mostlySlow.add(i < 3 ? 15.0 : 25.0);
        }
        double[] times = mostlySlow.stream().mapToDouble(Double::doubleValue).toArray();
        assertThat(new Rounds(new Told(times), 9).measure("told")).containsEntry("passed", true);
        assertThat(new Rounds(new Told(25), 9).measure("told")).containsEntry("passed", false);
    }

    @Test
    void quantilesLieBetweenTheNumbers() {
        double[] numbers = {4, 1, 3, 2};
        assertThat(Sample.median(numbers)).isEqualTo(2.5, within(1e-9));
        assertThat(Sample.quantile(numbers, 0)).isEqualTo(1, within(1e-9));
        assertThat(Sample.quantile(numbers, 1)).isEqualTo(4, within(1e-9));
    }
}
