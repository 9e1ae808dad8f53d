package opr.fieldbook.cli.bench;

import java.util.Arrays;

/** Some numbers and where they lie. */
final class Sample {

    private Sample() {}

    static double median(double[] numbers) {
        return quantile(numbers, 0.5);
    }

    static double p99(double[] numbers) {
        return quantile(numbers, 0.99);
    }

    /** Between the two nearest of the numbers in order. */
    static double quantile(double[] numbers, double share) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = (int) Math.ceil(at);
        return sorted[below] + (sorted[above] - sorted[below]) * (at - below);
    }

    /** How long each of some repetitions takes, in milliseconds. */
    static double[] times(int repetitions, Runnable work) {
        double[] times = new double[repetitions];
        for (int i = 0; i < repetitions; i++) {
            long start = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return times;
    }
}
