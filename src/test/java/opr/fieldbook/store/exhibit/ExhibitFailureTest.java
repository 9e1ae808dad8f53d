package opr.fieldbook.store.exhibit;

import static opr.fieldbook.store.exhibit.TestExhibits.MIB;
import static opr.fieldbook.store.exhibit.TestExhibits.bytes;
import static opr.fieldbook.store.exhibit.TestExhibits.chunks;
import static opr.fieldbook.store.exhibit.TestExhibits.original;
import static opr.fieldbook.store.exhibit.TestExhibits.source;
import static opr.fieldbook.store.exhibit.TestExhibits.store;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import opr.fieldbook.base.FailingFileStore;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.ForwardingFileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.seal.InspectionKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the disk does, an exhibit is whole or absent, and the next try works. */
class ExhibitFailureTest {

    private static final int SIZE = MIB + 5;

    @TempDir
    Path temp;

    private final InspectionKey key = InspectionKey.create();
    private Path photo = Path.of("");
    private String id = "";
    private List<byte[]> chunks = List.of();

    @BeforeEach
    void oneThatIsGood() throws IOException {
        photo = Files.write(temp.resolve("photo.jpg"), bytes(SIZE, 7));
        ExhibitStore good = store(temp.resolve("good"), key, FileStore.real());
        id = good.add(original(SIZE, 7)).id();
        chunks = chunks(good, id);
    }

    private void whole(Consumer<ExhibitStore> store) throws IOException {
        FailingFileStore counting = FailingFileStore.counting();
        store.accept(store(temp.resolve("counting"), key, counting));
        assertThat(counting.calls()).isGreaterThan(7);
        for (int call = 1; call <= counting.calls(); call++) {
            String where = call + " " + counting.log().get(call - 1);
            Path once = temp.resolve("once" + call);
            fails(once, FailingFileStore.onceAtCall(call), store, where);
            assertThat(parts(once)).as(where).isEmpty();
            again(once, store, where);
            Path ever = temp.resolve("ever" + call);
            fails(ever, FailingFileStore.fromCall(call), store, where);
            again(ever, store, where);
        }
    }

    private void fails(Path at, FailingFileStore disk, Consumer<ExhibitStore> store, String where) {
        assertThat(catchThrowable(() -> store.accept(store(at, key, disk)))).as(where).isInstanceOf(Problem.class);
        ExhibitStore after = store(at, key, FileStore.real());
        assertThat(!after.has(id) || after.isWhole(id)).as(where).isTrue();
        assertThat(after.ids()).as(where).isSubsetOf(id);
    }

    private void again(Path at, Consumer<ExhibitStore> store, String where) {
        ExhibitStore after = store(at, key, FileStore.real());
        store.accept(after);
        assertThat(after.isWhole(id)).as(where).isTrue();
    }

    /** A disk on which another program writes to a file while we work. */
    private static final class BusyFileStore extends ForwardingFileStore {

        private final Path busy;

        BusyFileStore(Path busy) {
            this.busy = busy;
        }

        @Override
        public void createFolder(Path folder) throws IOException {
            Files.writeString(busy, "one more line", StandardOpenOption.APPEND);
            super.createFolder(folder);
        }
    }

    private static List<Path> parts(Path at) throws IOException {
        if (!Files.exists(at)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(at)) {
            return all.filter(path -> path.toString().endsWith(".part")).toList();
        }
    }

    @Test
    void addingAFileFailsAtEachCall() throws IOException {
        whole(store -> store.add(photo));
    }

    @Test
    void receivingFailsAtEachCall() throws IOException {
        whole(store -> store.receive(id, Path.of("hand-over"), source(chunks)));
    }

    @Test
    void aFullDiskLeavesNothingAndSaysSo() {
        for (long room : new long[] {0, 1, 1000, MIB, MIB + 29, MIB + 40, MIB + 62}) {
            Path at = temp.resolve("full" + room);
            FailingFileStore full = FailingFileStore.fullAfter(room);
            assertThat(catchThrowable(() -> store(at, key, full).add(photo)))
                    .as("room " + room)
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("The disk is full.");
            assertThat(at.resolve(TestExhibits.INSPECTION)).isEmptyDirectory();
        }
    }

    @Test
    void anOriginalThatChangesWhileItIsReadIsRefused() throws IOException {
        ExhibitStore store = store(temp.resolve("changing"), key, FileStore.real());
        Path log = Files.write(temp.resolve("log.txt"), bytes(SIZE, 1));
        ExhibitStore changing = store(temp.resolve("changing"), key, new BusyFileStore(log));
        assertThat(catchThrowable(() -> changing.add(log)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("changed while it was read");
        assertThat(store.ids()).isEmpty();
        assertThat(store.folder()).isEmptyDirectory();
    }

    @Test
    void sweepingFailsAtEachCallWithoutTouchingWhatIsNamed() throws IOException {
        FailingFileStore counting = FailingFileStore.counting();
        Path at = temp.resolve("sweep");
        ExhibitStore real = store(at, key, FileStore.real());
        String named = real.add(original(10, 1)).id();
        Instant later = Instant.now().plusSeconds(200_000);
        real.add(original(10, 2));
        assertThat(store(at, key, counting).sweep(Set.of(named), later)).isEqualTo(1);
        for (int call = 1; call <= counting.calls(); call++) {
            real.add(original(10, 2));
            ExhibitStore failing = store(at, key, FailingFileStore.onceAtCall(call));
            assertThat(catchThrowable(() -> failing.sweep(Set.of(named), later))).isInstanceOf(Problem.class);
            assertThat(real.isWhole(named)).isTrue();
        }
    }
}
