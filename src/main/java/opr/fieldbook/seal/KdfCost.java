package opr.fieldbook.seal;

/**
 * What one guess of a passphrase costs: the parameters of Argon2id. A slot stores its own cost, so a later version may
 * raise it and still open older slots.
 *
 * <p>The only cost that code outside this package can ask for is {@link #full()}.
 */
public final class KdfCost {

    private static final int MOST_MEMORY_KIB = 1 << 20;
    private static final int MOST_ITERATIONS = 64;
    private static final int MOST_PARALLELISM = 16;
    private static final KdfCost FULL = new KdfCost(65_536, 3, 1);

    private final int memoryKib;
    private final int iterations;
    private final int parallelism;

    private KdfCost(int memoryKib, int iterations, int parallelism) {
        this.memoryKib = memoryKib;
        this.iterations = iterations;
        this.parallelism = parallelism;
    }

    /** 64 MiB, three passes, one lane: about 0.3 s of one core. */
    public static KdfCost full() {
        return FULL;
    }

    /** A cost as a slot states it; a hostile slot cannot ask for more than 1 GiB or 64 passes. */
    static KdfCost of(int memoryKib, int iterations, int parallelism) {
        if (parallelism < 1 || parallelism > MOST_PARALLELISM) {
            throw new IllegalArgumentException("parallelism " + parallelism);
        }
        if (memoryKib < 8 * parallelism || memoryKib > MOST_MEMORY_KIB) {
            throw new IllegalArgumentException("memory " + memoryKib + " KiB");
        }
        if (iterations < 1 || iterations > MOST_ITERATIONS) {
            throw new IllegalArgumentException("iterations " + iterations);
        }
        return new KdfCost(memoryKib, iterations, parallelism);
    }

    public int memoryKib() {
        return memoryKib;
    }

    /** Passes over the memory. */
    public int iterations() {
        return iterations;
    }

    public int parallelism() {
        return parallelism;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KdfCost cost
                && cost.memoryKib == memoryKib
                && cost.iterations == iterations
                && cost.parallelism == parallelism;
    }

    @Override
    public int hashCode() {
        return (memoryKib * 31 + iterations) * 31 + parallelism;
    }

    @Override
    public String toString() {
        return memoryKib + " KiB, " + iterations + " iterations, " + parallelism + " lanes";
    }
}
