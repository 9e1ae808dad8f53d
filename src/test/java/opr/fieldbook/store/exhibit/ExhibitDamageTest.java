package opr.fieldbook.store.exhibit;

import static opr.fieldbook.store.exhibit.TestExhibits.INSPECTION;
import static opr.fieldbook.store.exhibit.TestExhibits.MIB;
import static opr.fieldbook.store.exhibit.TestExhibits.chunks;
import static opr.fieldbook.store.exhibit.TestExhibits.original;
import static opr.fieldbook.store.exhibit.TestExhibits.read;
import static opr.fieldbook.store.exhibit.TestExhibits.source;
import static opr.fieldbook.store.exhibit.TestExhibits.store;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.seal.InspectionKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to the sealed bytes, no wrong byte is given out and nothing wrong is taken in. */
class ExhibitDamageTest {

    private static final int FLIPS = 60;

    @TempDir
    Path folder;

    private final InspectionKey key = InspectionKey.create();
    private ExhibitStore here = store(Path.of(""), key, FileStore.real());
    private ExhibitStore there = here;
    private int tries;

    @BeforeEach
    void stores() {
        here = store(folder.resolve("here"), key, FileStore.real());
        there = store(folder.resolve("there"), key, FileStore.real());
    }

    private void noticed(String id, byte[] file, String says) throws IOException {
        tries++;
        Files.write(here.folder().resolve(id), file);
        assertThat(here.isWhole(id)).as(says).isFalse();
        assertThat(catchThrowable(() -> read(here, id)))
                .as(says)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.DAMAGED));
    }

    private void notReceived(String id, List<byte[]> chunks, String says) {
        tries++;
        assertThat(catchThrowable(() -> there.receive(id, Path.of("hand-over.fieldbook"), source(chunks))))
                .as(says)
                .isInstanceOf(Problem.class)
                .hasMessageContaining("hand-over.fieldbook");
        assertThat(there.has(id)).as(says).isFalse();
        assertThat(there.folder()).as(says).isEmptyDirectory();
    }

    @Test
    void everyBitOfASmallOne() throws IOException {
        String id = here.add(original(60, 1)).id();
        byte[] whole = Files.readAllBytes(here.folder().resolve(id));
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            noticed(id, flipped, "bit " + bit);
        }
        for (int length = 0; length < whole.length; length++) {
            noticed(id, Arrays.copyOf(whole, length), "cut to " + length);
        }
        noticed(id, Arrays.copyOf(whole, whole.length + 1), "one more byte");
        assertThat(tries).isEqualTo(whole.length * 9 + 1);
    }

    @Test
    void anyBitAndAnyCutOfALargeOne() throws IOException {
        String id = here.add(original(2 * MIB + 700, 1)).id();
        byte[] whole = Files.readAllBytes(here.folder().resolve(id));
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < FLIPS; i++) {
            byte[] flipped = whole.clone();
            int at = random.nextInt(whole.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            noticed(id, flipped, "seed " + seed + ", byte " + at);
        }
        for (int border : List.of(Chunks.SEALED, 2 * Chunks.SEALED)) {
            for (int by = -1; by <= 1; by++) {
                noticed(id, Arrays.copyOf(whole, border + by), "cut at " + (border + by));
            }
        }
        noticed(id, Arrays.copyOfRange(whole, Chunks.SEALED, whole.length), "first chunk gone");
    }

    @Test
    void chunksSwappedRepeatedLeftOutOrFromElsewhere() {
        ExhibitStore.Added three = here.add(original(3 * MIB, 1));
        List<byte[]> good = chunks(here, three.id());
        List<byte[]> others = chunks(here, here.add(original(3 * MIB, 2)).id());
        for (int i = 0; i < 3; i++) {
            List<byte[]> missing = new ArrayList<>(good);
            missing.remove(i);
            notReceived(three.id(), missing, "missing " + i);
            List<byte[]> twice = new ArrayList<>(good);
            twice.add(i, good.get(i));
            notReceived(three.id(), twice, "twice " + i);
            List<byte[]> swapped = new ArrayList<>(good);
            Collections.swap(swapped, i, (i + 1) % 3);
            notReceived(three.id(), swapped, "swapped " + i);
            List<byte[]> mixed = new ArrayList<>(good);
            mixed.set(i, others.get(i));
            notReceived(three.id(), mixed, "of another exhibit " + i);
        }
        notReceived(three.id(), others, "all of another exhibit");
        notReceived(three.id(), List.of(), "none");
        there.receive(three.id(), Path.of("hand-over.fieldbook"), source(good));
        assertThat(there.isWhole(three.id())).isTrue();
    }

    @Test
    void sealedWithTheRightKeyUnderAWrongName() {
        String wrong = "ab".repeat(32);
        byte[] forged;
        try (Chunks chunks = new Chunks(INSPECTION, wrong, key)) {
            forged = chunks.seal(new byte[] {1, 2, 3}, true);
        }
        notReceived(wrong, List.of(forged), "content is not what the id says");
    }

    @Test
    void fromAnotherInspectionWithTheSameKey() {
        ExhibitStore other = new ExhibitStore(folder.resolve("other"), "ffff0000", key, FileStore.real());
        String id = other.add(original(10, 1)).id();
        notReceived(id, chunks(other, id), "other inspection");
    }

    @Test
    void aFailedReceiveLeavesWhatWasThere() throws IOException {
        String id = here.add(original(MIB + 1, 1)).id();
        List<byte[]> cut = chunks(here, id).subList(0, 1);
        assertThat(catchThrowable(() -> here.receive(id, Path.of("x"), source(cut)))).isInstanceOf(Problem.class);
        assertThat(here.isWhole(id)).isTrue();
        assertThat(FileStore.real().list(here.folder())).hasSize(1);
    }
}
