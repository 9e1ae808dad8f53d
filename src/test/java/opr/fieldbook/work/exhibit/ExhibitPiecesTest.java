package opr.fieldbook.work.exhibit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.store.exhibit.ExhibitStore;
import opr.fieldbook.store.exhibit.Original;
import opr.fieldbook.store.transfer.Pieces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExhibitPiecesTest {

    private static final Path FILE = Path.of("hand-over.fieldbook");

    @TempDir
    Path temp;

    private final InspectionKey key = InspectionKey.create();
    private ExhibitStore here = store("here");
    private ExhibitStore there = store("there");
    private String small = "";
    private String large = "";

    private ExhibitStore store(String folder) {
        return new ExhibitStore(temp == null ? Path.of(folder) : temp.resolve(folder), "0123abcd", key, FileStore.real());
    }

    @BeforeEach
    void twoAreHere() {
        here = store("here");
        there = store("there");
        byte[] bytes = new byte[2_500_000];
        new Random(5).nextBytes(bytes);
        large = here.add(Original.of("video.mp4", bytes)).id();
        small = here.add(Original.of("note.txt", new byte[] {1, 2, 3})).id();
    }

    @Test
    void whatTheOtherDoesNotHaveIsTakenOverWhole() {
        Pieces leaving = ExhibitPieces.all(here);
        assertThat(leaving.size(large)).isEqualTo(2_500_000);
        assertThat(ExhibitPieces.receive(leaving, FILE, there, bytes -> {})).isEqualTo(2);
        assertThat(there.isWhole(large)).isTrue();
        assertThat(there.isWhole(small)).isTrue();
        assertThat(ExhibitPieces.receive(leaving, FILE, there, bytes -> {})).isZero();
    }

    @Test
    void onlyWhatIsToLeaveLeaves() {
        assertThat(ExhibitPieces.receive(new ExhibitPieces(here, List.of(small)), FILE, there, bytes -> {})).isEqualTo(1);
        assertThat(there.ids()).containsExactly(small);
    }

    @Test
    void aDamagedOneIsRefusedByTheNameOfItsFile() {
        Pieces damaged = new Pieces() {
            @Override
            public List<String> ids() {
                return List.of(large);
            }

            @Override
            public long size(String id) {
                return here.size(id);
            }

            @Override
            public void give(String id, Taker taker) {
                here.<RuntimeException>chunks(id, (number, sealed) -> {
                    sealed[100] ^= 1;
                    taker.take(number, sealed);
                });
            }
        };
        assertThatThrownBy(() -> ExhibitPieces.receive(damaged, FILE, there, bytes -> {}))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(FILE.toString());
        assertThat(there.ids()).isEmpty();
    }
}
