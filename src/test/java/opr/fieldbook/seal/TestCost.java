package opr.fieldbook.seal;

/** The cheap cost that only tests have: a few thousandths of a second instead of a third. */
public final class TestCost {

    private TestCost() {}

    public static KdfCost low() {
        return KdfCost.of(64, 1, 1);
    }
}
