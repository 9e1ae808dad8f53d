package opr.fieldbook.cli.bench.sample;

import java.util.Random;
import opr.fieldbook.store.exhibit.ExhibitStore;
import opr.fieldbook.store.exhibit.Original;
import opr.fieldbook.work.exhibit.ExhibitPieces;

/** Photos of 3 MB: bytes without any order, as those of a compressed picture are. */
public final class BenchPhotos {

    private static final int BYTES = 3_000_000;

    private BenchPhotos() {}

    /** Adds so many, each another one. */
    public static ExhibitPieces add(ExhibitStore store, int count) {
        Random random = new Random();
        byte[] bytes = new byte[BYTES];
        for (int i = 0; i < count; i++) {
            random.nextBytes(bytes);
            store.add(Original.of("photo-" + i + ".jpg", bytes));
        }
        return ExhibitPieces.all(store);
    }
}
