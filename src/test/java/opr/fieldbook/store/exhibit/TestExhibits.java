package opr.fieldbook.store.exhibit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.seal.InspectionKey;

/** Stores and contents for tests. */
final class TestExhibits {

    static final String INSPECTION = "0123abcd";
    static final int MIB = 1 << 20;

    private TestExhibits() {}

    static ExhibitStore store(Path folder, InspectionKey key, FileStore files) {
        return new ExhibitStore(folder.resolve(INSPECTION), INSPECTION, key, files);
    }

    static byte[] bytes(int length, long seed) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    static Original original(int length, long seed) {
        return Original.of("photo.jpg", bytes(length, seed));
    }

    static byte[] read(ExhibitStore store, String id) throws IOException {
        try (InputStream in = store.open(id)) {
            return in.readAllBytes();
        }
    }

    static List<byte[]> chunks(ExhibitStore store, String id) {
        List<byte[]> chunks = new ArrayList<>();
        store.<RuntimeException>chunks(id, (number, sealed) -> chunks.add(sealed));
        return chunks;
    }

    static ExhibitStore.ChunkGiver source(List<byte[]> chunks) {
        return taker -> {
            for (int i = 0; i < chunks.size(); i++) {
                taker.take(i, chunks.get(i));
            }
        };
    }
}
