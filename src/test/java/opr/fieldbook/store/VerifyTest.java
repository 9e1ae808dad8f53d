package opr.fieldbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.log.Revision;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.seal.LibraryKey;
import opr.fieldbook.seal.TestCost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

    private static final int FLIPS = Integer.getInteger("fieldbook.flips", 400);

    @TempDir
    Path folder;

    private final InspectionKey key = InspectionKey.create();
    private final List<Revision> chain = TestRevisions.chain("d1", 120);
    private Path path = Path.of("");

    @BeforeEach
    void fileWithEverything() {
        path = folder.resolve("i.fieldbook");
        LibraryKey library = LibraryKey.create();
        List<KeySlot> slots = List.of(
                library.slotOf(key, "0123abcd"), library.slotFor("secret".toCharArray(), TestCost.low()));
        try (InspectionFile file = InspectionFile.create(path, "0123abcd", key, slots, FileStore.real())) {
            chain.forEach(file::append);
            file.appendAll(TestRevisions.chain("d2", 30));
            file.putDraft("field", "typing".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aGoodFileIsGoodWithAndWithoutKey() {
        Verification with = Verify.file(path, key);
        assertThat(with).isEqualTo(new Verification(path, Verification.Contents.CHECKED, 150, 0, List.of()));
        Verification without = Verify.file(path, null);
        assertThat(without).isEqualTo(new Verification(path, Verification.Contents.NO_KEY, 150, 0, List.of()));
        assertThat(without.contents().word()).isEqualTo("no-key");
    }

    @Test
    void everyFlippedBitIsNoticedWithoutAKey() throws Exception {
        byte[] good = Files.readAllBytes(path);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int flip = 0; flip < FLIPS; flip++) {
            // Some in the header, the rest anywhere, so also where no row uses the bytes.
            int bit = flip < 60 ? random.nextInt(100 * 8) : random.nextInt(good.length * 8);
            byte[] bad = good.clone();
            bad[bit / 8] ^= (byte) (1 << bit % 8);
            Path flipped = folder.resolve("flipped.fieldbook");
            Files.write(flipped, bad);
            assertThat(notices(flipped, null)).as("seed " + seed + " bit " + bit).isTrue();
        }
    }

    @Test
    void aFlippedBitInARowIsNoticedByItsSealAlone() throws Exception {
        byte[] good = Files.readAllBytes(path);
        assertThat(flipInRows(good)).allMatch(kind -> kind.contains("row") && kind.contains("digest"));
    }

    private List<List<String>> flipInRows(byte[] good) throws Exception {
        List<List<String>> out = new ArrayList<>();
        for (int row = 1; row <= chain.size(); row += 10) {
            Path flipped = folder.resolve("row.fieldbook");
            byte[] bad = good.clone();
            byte[] sealed = sealedBytes(row);
            bad[find(good, sealed) + sealed.length / 2] ^= 4;
            Files.write(flipped, bad);
            out.add(Verify.file(flipped, key).flaws().stream().map(Flaw::kind).toList());
            try (InspectionFile file = InspectionFile.open(flipped, key)) {
                List<Revision> readable = new ArrayList<>();
                int lost = row;
                assertThatThrownBy(() -> file.revisions(readable::add))
                        .isInstanceOfSatisfying(
                                Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.DAMAGED))
                        .hasMessageContaining("1 of its 150 saved changes")
                        .hasMessageContaining("device d1 change " + lost);
                assertThat(readable).hasSize(149);
            }
        }
        return out;
    }

    private byte[] sealedBytes(int row) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement()) {
            return statement
                    .executeQuery("select sealed from revision where rowid = " + row)
                    .getBytes(1);
        }
    }

    private static int find(byte[] in, byte[] what) {
        for (int i = 0; i + what.length <= in.length; i++) {
            if (Arrays.equals(in, i, i + what.length, what, 0, what.length)) {
                return i;
            }
        }
        throw new AssertionError("Not found");
    }

    private static boolean notices(Path file, InspectionKey key) {
        try {
            return !Verify.file(file, key).isGood();
        } catch (Problem problem) {
            assertThat(problem).hasMessageContaining(file.getFileName().toString());
            return true;
        }
    }

    @Test
    void aRowMovedToAnotherPlaceDoesNotOpen() throws Exception {
        sql("update revision set sealed = (select sealed from revision where rowid = 3) where rowid = 5");
        assertThat(Verify.file(path, key).flaws()).anySatisfy(flaw -> {
            assertThat(flaw.kind()).isEqualTo("row");
            assertThat(flaw.where()).isEqualTo("device d1 change 5");
        });
    }

    @Test
    void aRowTakenOutBreaksItsChainAlsoWithoutAKey() throws Exception {
        sql("delete from revision where rowid = 7");
        assertThat(Verify.file(path, null).flaws()).anySatisfy(flaw -> {
            assertThat(flaw.kind()).isEqualTo("chain");
            assertThat(flaw.where()).isEqualTo("device d1 change 8");
        });
        try (InspectionFile file = InspectionFile.open(path, key)) {
            assertThatThrownBy(file::revisions).hasMessageContaining("missing before device d1 change 8");
        }
    }

    @Test
    void anAlteredPrevOrDeviceIsNoticed() throws Exception {
        sql("update revision set device = 'd9' where rowid = 4");
        assertThat(Verify.file(path, key).flaws()).extracting(Flaw::kind).contains("row", "chain");
    }

    @Test
    void aWrongKeyIsNoticed() {
        assertThat(Verify.file(path, InspectionKey.create()).flaws())
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.text()).contains("does not open with this key"));
    }

    @Test
    void aDamagedPageIsNoticed() throws Exception {
        byte[] bytes = Files.readAllBytes(path);
        Arrays.fill(bytes, 4096 * 10, 4096 * 11, (byte) 0x5A);
        Files.write(path, bytes);
        assertThat(Verify.file(path, null).flaws()).extracting(Flaw::kind).contains("digest");
        Files.write(path, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(notices(path, null)).isTrue();
    }

    @Test
    void aFileInUseIsCheckedWithItsLog() {
        try (InspectionFile file = InspectionFile.open(path, key)) {
            file.append(TestRevisions.after(chain.getLast(), "d1", "one more"));
            Verification during = Verify.file(path, key);
            assertThat(during.flaws()).isEmpty();
            assertThat(during.revisions()).isEqualTo(151);
        }
        assertThat(Verify.file(path, key).flaws()).isEmpty();
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement open = connection.createStatement()) {
            open.executeUpdate(statement);
        }
    }
}
