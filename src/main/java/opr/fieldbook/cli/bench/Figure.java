package opr.fieldbook.cli.bench;

import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** One figure of speed: what the product does and what the plain library does, in rounds that take turns. */
interface Figure extends AutoCloseable {

    /** One round of the product: how long each repetition took, in milliseconds. */
    double[] product();

    /** One round of the baseline. */
    double[] baseline();

    /** Rounds of each before anything counts, until the machine code is there: more where a repetition is short. */
    default int warmUps() {
        return 1;
    }

    /** What is held against a limit; the first is the main one. */
    List<Limit> limits();

    @Override
    void close();

    /**
     * @param name  of the ratio in the answer
     * @param most  the limit
     * @param ratio of one round of each
     */
    record Limit(String name, double most, ToDoubleBiFunction<double[], double[]> ratio) {}
}
