package opr.fieldbook.log;

import java.util.BitSet;

/**
 * Whether a field may have had a value before. It needs the same little room however much there is to remember: it forgets
 * nothing, but takes a value for known now and then that was not.
 */
final class PastValues {

    private static final int BITS = 20;
    private static final int SPREAD = 0x9E3779B9;

    private final BitSet met;

    PastValues() {
        this(new BitSet());
    }

    private PastValues(BitSet met) {
        this.met = met;
    }

    void add(FieldKey field, Value value) {
        met.set(place(field, value));
    }

    boolean mayHold(FieldKey field, Value value) {
        return met.get(place(field, value));
    }

    PastValues copy() {
        return new PastValues((BitSet) met.clone());
    }

    private static int place(FieldKey field, Value value) {
        return ((31 * field.hashCode() + value.hashCode()) * SPREAD) >>> (Integer.SIZE - BITS);
    }
}
