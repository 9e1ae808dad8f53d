package opr.fieldbook.work.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.fault.TrialCrew;
import opr.fieldbook.log.Fold;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.store.InspectionFile;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.Verify;
import opr.fieldbook.store.transfer.Incoming;
import opr.fieldbook.work.Dump;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bits flipped, pages zeroed, swapped and cut off, in the file of an inspection and in one that was handed over: the check
 * notices each, and whoever opens the file gets what was written or a refusal, never another value.
 */
class DamageTest {

    private static final int FLIPS = Integer.getInteger("fieldbook.flips", 2000);
    private static final int PAGE = 4096;

    @TempDir
    Path temp;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private Crew crew;
    private InspectionKey key;
    private Path store;
    private Path sent;
    private String hash = "";

    @BeforeEach
    void files() throws IOException {
        System.out.println("DamageTest seed " + seed);
        crew = new Crew(temp, 2);
        Crew.Laptop b = crew.laptop(1);
        b.answer("J-T-02", Result.NOT_MET);
        b.note("J-T-02", "No poster in the processing area");
        b.sitting().exhibits().add(TrialCrew.picture(temp, 1));
        sent = crew.send(b);
        hash = b.hash();
        String id = b.sitting().id();
        b.sitting().close();
        Library library = b.session().library();
        key = library.inspections().keyOf(id);
        store = Files.copy(library.inspectionPath(id), temp.resolve("store.fieldbook"));
        b.reopen(id);
        assertThat(Verify.file(store, key).isGood()).isTrue();
        assertThat(Verify.file(sent, key).isGood()).isTrue();
    }

    @AfterEach
    void close() {
        key.close();
        crew.close();
    }

    /** Which readers a damaged file goes through. */
    private enum Kind {
        STORE,
        SENT
    }

    private void each(Kind kind, byte[] bad, String what) throws IOException {
        Path file = Files.write(temp.resolve("bad.fieldbook"), bad);
        String where = "seed " + seed + " " + kind + " " + what;
        assertThat(noticed(file)).as("check: " + where).isTrue();
        if (kind == Kind.SENT) {
            assertThat(merges(file)).as("merge: " + where).isFalse();
        }
        assertThat(read(kind, file)).as("values: " + where).isIn(hash, "refused");
        assertThat(temp.resolve("bad.fieldbook-wal")).doesNotExist();
    }

    private boolean noticed(Path file) {
        try {
            return !Verify.file(file, key).isGood();
        } catch (Problem problem) {
            assertThat(problem).hasMessageContaining("bad.fieldbook");
            return true;
        }
    }

    /** What the screens would show of it. */
    private String read(Kind kind, Path file) {
        try (InspectionFile opened =
                kind == Kind.STORE ? InspectionFile.open(file, key) : InspectionFile.openReadOnly(file, key)) {
            Fold fold = new Fold();
            opened.revisions(fold::apply);
            return Dump.hash(fold, false);
        } catch (Problem refused) {
            return "refused";
        }
    }

    private boolean merges(Path file) {
        try (Incoming incoming = Incoming.open(file, key)) {
            incoming.rows(incoming::open);
            return true;
        } catch (Problem refused) {
            assertThat(refused).hasMessageContaining("bad.fieldbook");
            return false;
        }
    }

    private void flips(Kind kind, Path good) throws IOException {
        byte[] bytes = Files.readAllBytes(good);
        for (int flip = 0; flip < FLIPS / 2; flip++) {
            int bit = flip < FLIPS / 20 ? random.nextInt(100 * 8) : random.nextInt(bytes.length * 8);
            byte[] bad = bytes.clone();
            bad[bit / 8] ^= (byte) (1 << bit % 8);
            each(kind, bad, "bit " + bit);
        }
        System.out.println(kind + ": " + FLIPS / 2 + " bits of " + bytes.length + " bytes");
    }

    @Test
    void flippedBitsInTheStore() throws IOException {
        flips(Kind.STORE, store);
    }

    @Test
    void flippedBitsInAFileHandedOver() throws IOException {
        flips(Kind.SENT, sent);
    }

    /** The root of a table in another's place leaves a table that reads well and has not all rows. */
    @Test
    void theRootOfTheRevisionsInEveryOtherPlace() throws Exception {
        byte[] good = Files.readAllBytes(store);
        int root;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select rootpage from sqlite_schema where name = 'revision'")) {
            root = row.getInt(1) - 1;
        }
        for (int other = 1; other < good.length / PAGE; other++) {
            if (other != root) {
                byte[] swapped = good.clone();
                System.arraycopy(good, root * PAGE, swapped, other * PAGE, PAGE);
                System.arraycopy(good, other * PAGE, swapped, root * PAGE, PAGE);
                each(Kind.STORE, swapped, "root " + root + " and page " + other);
            }
        }
    }

    @Test
    void zeroedSwappedAndCutPages() throws IOException {
        int tried = 0;
        for (Kind kind : Kind.values()) {
            byte[] good = Files.readAllBytes(kind == Kind.STORE ? store : sent);
            int pages = good.length / PAGE;
            for (int page = 0; page < pages; page++) {
                byte[] zeroed = good.clone();
                Arrays.fill(zeroed, page * PAGE, (page + 1) * PAGE, (byte) 0);
                byte[] swapped = good.clone();
                int other = (page + 1 + random.nextInt(pages - 1)) % pages;
                System.arraycopy(good, page * PAGE, swapped, other * PAGE, PAGE);
                System.arraycopy(good, other * PAGE, swapped, page * PAGE, PAGE);
                byte[] cut = Arrays.copyOf(good, page * PAGE);
                byte[] cutInside = Arrays.copyOf(good, page * PAGE + 1 + random.nextInt(PAGE - 1));
                for (byte[] bad : List.of(zeroed, swapped, cut, cutInside)) {
                    if (!Arrays.equals(bad, good)) {
                        each(kind, bad, "page " + page);
                        tried++;
                    }
                }
            }
        }
        System.out.println("Pages zeroed, swapped, cut: " + tried);
        assertThat(tried).isGreaterThan(100);
    }
}
