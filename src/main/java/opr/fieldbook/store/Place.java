package opr.fieldbook.store;

/** The places of the store's files, coded as all are: {@link opr.fieldbook.seal.Place}. */
public final class Place {

    private Place() {}

    public static byte[] of(String... parts) {
        return opr.fieldbook.seal.Place.of(parts);
    }
}
