package opr.fieldbook.store;

/** The places of this package, coded as all are: {@link opr.fieldbook.seal.Place}. */
final class Place {

    private Place() {}

    static byte[] of(String... parts) {
        return opr.fieldbook.seal.Place.of(parts);
    }
}
