package opr.fieldbook.store.exhibit;

import static opr.fieldbook.store.exhibit.TestExhibits.MIB;
import static opr.fieldbook.store.exhibit.TestExhibits.bytes;
import static opr.fieldbook.store.exhibit.TestExhibits.chunks;
import static opr.fieldbook.store.exhibit.TestExhibits.original;
import static opr.fieldbook.store.exhibit.TestExhibits.read;
import static opr.fieldbook.store.exhibit.TestExhibits.source;
import static opr.fieldbook.store.exhibit.TestExhibits.store;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.ForwardingFileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.seal.InspectionKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExhibitStoreTest {

    private static final int AROUND_BORDERS = 24;

    @TempDir
    Path folder;

    private final InspectionKey key = InspectionKey.create();

    private ExhibitStore here() {
        return store(folder.resolve("here"), key, FileStore.real());
    }

    private ExhibitStore there() {
        return store(folder.resolve("there"), key, FileStore.real());
    }

    @Test
    void givesBackTheSameBytesWhateverTheSize() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        ExhibitStore here = here();
        ExhibitStore there = there();
        for (int i = 0; i < AROUND_BORDERS; i++) {
            int size = Math.max(1, random.nextInt(4) * MIB + random.nextInt(5) - 2);
            String says = "seed " + seed + ", size " + size;
            byte[] content = bytes(size, seed + i);
            ExhibitStore.Added added = here.add(Original.of("a", content));
            assertThat(added.size()).as(says).isEqualTo(size);
            assertThat(here.size(added.id())).as(says).isEqualTo(size);
            assertThat(read(here, added.id())).as(says).isEqualTo(content);
            List<byte[]> chunks = chunks(here, added.id());
            assertThat(chunks).as(says).hasSize((size + MIB - 1) / MIB);
            there.receive(added.id(), Path.of("hand-over"), source(chunks));
            assertThat(read(there, added.id())).as(says).isEqualTo(content);
        }
        assertThat(there.ids()).isEqualTo(here.ids());
    }

    @Test
    void theNameIsMadeOfTheContentAndTheKey() {
        byte[] content = "abc".getBytes(StandardCharsets.UTF_8);
        ExhibitStore.Added added = here().add(Original.of("a.txt", content));
        assertThat(added.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        byte[] digest = HexFormat.of().parseHex(added.sha256());
        assertThat(added.id()).isEqualTo(HexFormat.of().formatHex(key.blindName("exhibits", digest)));
        assertThat(there().add(Original.of("b.txt", content))).isEqualTo(added);
        assertThat(store(folder.resolve("other"), InspectionKey.create(), FileStore.real())
                        .add(Original.of("a.txt", content))
                        .id())
                .isNotEqualTo(added.id());
    }

    @Test
    void theSameBytesAreStoredOnceAndDamagedOnesAgain() throws IOException {
        ExhibitStore here = here();
        ExhibitStore.Added added = here.add(original(MIB + 5, 1));
        Path file = here.folder().resolve(added.id());
        FileTime old = FileTime.from(Instant.now().minus(Duration.ofDays(3)));
        Files.setLastModifiedTime(file, old);
        assertThat(here.add(original(MIB + 5, 1))).isEqualTo(added);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
        Files.write(file, new byte[] {1, 2, 3});
        assertThat(here.isWhole(added.id())).isFalse();
        assertThat(here.add(original(MIB + 5, 1))).isEqualTo(added);
        assertThat(here.isWhole(added.id())).isTrue();
        assertThat(here.ids()).containsExactly(added.id());
    }

    @Test
    void readsByteByByteToo() throws IOException {
        ExhibitStore.Added added = here().add(original(300, 1));
        try (InputStream in = here().open(added.id())) {
            for (byte expected : bytes(300, 1)) {
                assertThat(in.read()).isEqualTo(expected & 0xFF);
            }
            assertThat(in.read()).isEqualTo(-1);
            assertThat(in.read(new byte[4], 0, 4)).isEqualTo(-1);
        }
    }

    @Test
    void whatIsNotHereIsSaid() {
        String unknown = "0".repeat(64);
        assertThat(here().has(unknown)).isFalse();
        assertThat(here().has("../../library.key")).isFalse();
        assertThat(here().ids()).isEmpty();
        assertThatThrownBy(() -> here().open(unknown)).hasMessageContaining("not on this laptop");
        assertThatThrownBy(() -> here().size("../library.key")).hasMessageContaining("not on this laptop");
        assertThatThrownBy(() -> here().receive("../evil", Path.of("hand-over"), source(List.of())))
                .hasMessageContaining("hand-over");
    }

    @Test
    void whatCannotBeAnExhibitIsRefusedByName() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.jpg"));
        assertThatThrownBy(() -> here().add(empty)).isInstanceOf(Problem.class).hasMessageContaining("empty.jpg is empty");
        assertThatThrownBy(() -> here().add(folder)).hasMessageContaining("not a file");
        assertThatThrownBy(() -> here().add(folder.resolve("gone.jpg"))).hasMessageContaining("There is no file");
        assertThat(here().ids()).isEmpty();
    }

    @Test
    void aFileThatMayNotBeReadIsRefused() throws IOException {
        Path closed = Files.writeString(folder.resolve("closed.jpg"), "x");
        FileStore denying = new ForwardingFileStore() {
            @Override
            public InputStream open(Path file) throws IOException {
                throw new AccessDeniedException(file.toString());
            }
        };
        assertThatThrownBy(() -> store(folder.resolve("here"), key, denying).add(closed))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("closed.jpg cannot be read");
    }

    @Test
    void orphansGoAfterADayAndNothingElseDoes() throws IOException {
        ExhibitStore here = here();
        String named = here.add(original(10, 1)).id();
        String orphan = here.add(original(10, 2)).id();
        Path unfinished = Files.writeString(here.folder().resolve(named + ".part"), "half");
        Path foreign = Files.writeString(here.folder().resolve("Thumbs.db"), "not ours");
        Instant now = Instant.now();
        assertThat(here.sweep(Set.of(named), now.plus(Duration.ofHours(23)))).isZero();
        assertThat(here.sweep(Set.of(named), now.plus(Duration.ofHours(25)))).isEqualTo(2);
        assertThat(here.ids()).containsExactly(named);
        assertThat(here.has(orphan)).isFalse();
        assertThat(unfinished).doesNotExist();
        assertThat(foreign).exists();
        assertThat(there().sweep(Set.of(), now)).isZero();
    }
}
