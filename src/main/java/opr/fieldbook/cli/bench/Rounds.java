package opr.fieldbook.cli.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opr.fieldbook.cli.call.Json;
import org.jspecify.annotations.Nullable;

/**
 * Measures a figure: rounds of each to warm up, then rounds in which product and baseline take turns, the order
 * alternated. Told are medians over everything, the median of the rounds' ratios and their spread; a figure fails only if
 * even the lower quartile of its ratios is above the limit.
 */
final class Rounds {

    /** The least that a median with a spread can be read from. */
    static final int LEAST = 9;

    private final Figure figure;
    private final int rounds;
    private final List<double[]> product = new ArrayList<>();
    private final List<double[]> baseline = new ArrayList<>();

    Rounds(Figure figure, int rounds) {
        this.figure = figure;
        this.rounds = Math.max(rounds, LEAST);
    }

    /** Runs them all; the answer as JSON, with {@code passed}. */
    Map<String, @Nullable Object> measure(String name) {
        for (int round = 0; round < figure.warmUps(); round++) {
            figure.product();
            figure.baseline();
        }
        for (int round = 0; round < rounds; round++) {
            if (round % 2 == 0) {
                product.add(figure.product());
                baseline.add(figure.baseline());
            } else {
                baseline.add(figure.baseline());
                product.add(figure.product());
            }
        }
        Map<String, @Nullable Object> json = Json.object(
                "name", name,
                "product", summary(product),
                "baseline", summary(baseline),
                "unit", "ms",
                "rounds", rounds);
        boolean passed = true;
        for (Figure.Limit limit : figure.limits()) {
            passed &= judge(limit, json);
        }
        // What the process has taken of its heap by now, which may be 512 MB at most.
        json.put("heap_mb", Runtime.getRuntime().totalMemory() >> 20);
        json.put("passed", passed);
        return json;
    }

    private boolean judge(Figure.Limit limit, Map<String, @Nullable Object> json) {
        double[] ratios = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            ratios[round] = limit.ratio().applyAsDouble(product.get(round), baseline.get(round));
        }
        double lower = Sample.quantile(ratios, 0.25);
        json.put(limit.name(), rounded(Sample.median(ratios)));
        json.put(limit.name().replace("ratio", "limit"), limit.most());
        json.put(
                limit.name() + "_spread",
                Json.object("lower_quartile", rounded(lower), "upper_quartile", rounded(Sample.quantile(ratios, 0.75))));
        return lower <= limit.most();
    }

    private static Map<String, @Nullable Object> summary(List<double[]> all) {
        double[] times = all.stream().flatMapToDouble(Arrays::stream).toArray();
        return Json.object("median", rounded(Sample.median(times)), "p99", rounded(Sample.p99(times)));
    }

    private static double rounded(double number) {
        return Math.round(number * 1000) / 1000.0;
    }
}
