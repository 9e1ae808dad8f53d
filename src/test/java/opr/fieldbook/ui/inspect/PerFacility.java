package opr.fieldbook.ui.inspect;

/** Which items of the built-in protocols are asked once for each facility. */
final class PerFacility {

    private PerFacility() {}

    static boolean is(String item) {
        return Bench.PROTOCOLS
                .find(item.startsWith("W") ? "WSO" : "JEM").item(item).orElseThrow().marks().perFacility();
    }
}
