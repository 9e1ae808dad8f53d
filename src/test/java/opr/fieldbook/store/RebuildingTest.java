package opr.fieldbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.base.FailingFileStore;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.log.Revision;
import opr.fieldbook.seal.OrganizationKey;
import opr.fieldbook.seal.RecoveryKey;
import opr.fieldbook.seal.TestCost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library is made again from whatever is left of it, and nothing that is there is overwritten. */
class RebuildingTest {

    private static final char[] PASSPHRASE = "four plain sample words".toCharArray();
    private static final OwnerProfile OWNER = new OwnerProfile("Inspector A", "IA", OwnerProfile.Role.LEAD);
    private static final OwnerProfile AGAIN = new OwnerProfile("Inspector A again", "IA", OwnerProfile.Role.INSPECTOR);
    private static final List<String> LOSABLE = List.of("library.key", "library.key.copy", "library.db");

    @TempDir
    Path temp;

    private final OrganizationKey organization = OrganizationKey.create();
    private final List<Revision> written = TestRevisions.chain("d1", 3);
    private final List<String> inspections = new ArrayList<>();
    private Path folder = Path.of("");
    private RecoveryKey recovery;
    private String id = "";
    private String device = "";

    @BeforeEach
    void make() {
        folder = temp.resolve("library");
        Library.Created created = Library.create(folder, OWNER, PASSPHRASE, TestCost.low(), FileStore.real());
        recovery = created.recoveryKey();
        try (Library library = created.library()) {
            id = library.id();
            device = library.device().device();
            library.keys().putOrganizationKey(organization.publicKey());
            for (int i = 0; i < 2; i++) {
                try (OpenInspection opened = library.createInspection()) {
                    written.forEach(opened.file()::append);
                    inspections.add(opened.id());
                }
            }
        }
    }

    private Path file(int at) {
        return folder.resolve("inspections").resolve(inspections.get(at) + InspectionFile.SUFFIX);
    }

    private void lose(String name) throws IOException {
        Files.delete(folder.resolve(name));
    }

    @Test
    void fromEverySubsetOfWhatCanBeLost() throws IOException {
        Path whole = temp.resolve("whole");
        Copies.tree(folder, whole);
        for (int lost = 1; lost < 8; lost++) {
            Copies.remove(folder);
            Copies.tree(whole, folder);
            List<String> gone = new ArrayList<>();
            for (int i = 0; i < LOSABLE.size(); i++) {
                if ((lost >> i & 1) == 1) {
                    gone.add(LOSABLE.get(i));
                    lose(LOSABLE.get(i));
                }
            }
            boolean database = !gone.contains("library.db");
            boolean key = !gone.containsAll(List.of("library.key", "library.key.copy"));
            if (database && key) {
                assertThatThrownBy(() -> Rebuilding.begin(folder, Secret.recoveryKey(recovery)))
                        .as(gone.toString())
                        .hasMessageContaining("whole fieldbook");
                continue;
            }
            for (Secret secret : List.of(
                    Secret.recoveryKey(recovery), Secret.passphrase(PASSPHRASE), Secret.organizationKey(organization))) {
                Copies.remove(folder);
                Copies.tree(whole, folder);
                for (String name : gone) {
                    lose(name);
                }
                rebuilds(secret, database, gone.toString());
            }
        }
    }

    private void rebuilds(Secret secret, boolean database, String lost) {
        try (Rebuilding rebuilding = Rebuilding.begin(folder, secret)) {
            assertThat(rebuilding.keepsDatabase()).as(lost).isEqualTo(database);
            assertThat(rebuilding.found()).as(lost).containsExactlyInAnyOrderElementsOf(inspections);
            assertThat(rebuilding.left()).as(lost).isEmpty();
            List<Revision> read = new ArrayList<>();
            rebuilding.revisions(inspections.getFirst(), read::add);
            assertThat(read).as(lost).isEqualTo(written);
            try (Library library = rebuilding.finish(() -> AGAIN)) {
                assertThat(library.id()).isEqualTo(id);
                assertThat(library.owner()).isEqualTo(database ? OWNER : AGAIN);
                assertThat(library.device().device().equals(device)).as(lost).isEqualTo(database);
            }
        }
        try (Library library = Library.unlock(folder, PASSPHRASE)) {
            assertThat(library.inspections().list()).hasSize(2);
            for (String inspection : inspections) {
                try (OpenInspection opened = library.openInspection(inspection)) {
                    assertThat(opened.file().revisions()).as(lost).isEqualTo(written);
                }
            }
        }
        Library.unlockWithRecovery(folder, recovery).close();
        Library.unlock(folder, Secret.organizationKey(organization)).close();
    }

    @Test
    void damagedAndForeignFilesAreNamedAndLeft() throws IOException {
        byte[] damaged = Files.readAllBytes(file(1));
        damaged[damaged.length - 200] ^= 1;
        Files.write(file(1), damaged);
        Path text = Files.writeString(folder.resolve("inspections").resolve("note.fieldbook"), "no database");
        Path foreign = folder.resolve("inspections").resolve("00000000-aaaa.fieldbook");
        Library other = TestLibrary.create(temp.resolve("other"), "Inspector B", "IB");
        try (other;
                OpenInspection opened = other.createInspection()) {
            opened.file().append(written.getFirst());
        }
        try (var files = Files.list(temp.resolve("other").resolve("inspections"))) {
            Files.copy(files.findFirst().orElseThrow(), foreign);
        }
        Path renamed = folder.resolve("inspections").resolve("copy of it.fieldbook");
        Files.copy(file(0), renamed);
        lose("library.key");
        lose("library.key.copy");
        lose("library.db");
        try (Rebuilding rebuilding = Rebuilding.begin(folder, Secret.recoveryKey(recovery));
                Library library = rebuilding.finish(() -> AGAIN)) {
            assertThat(rebuilding.left())
                    .extracting(Rebuilding.Left::file)
                    .containsExactlyInAnyOrder(file(1), text, foreign, renamed);
            assertThat(library.inspections().list()).extracting(InspectionIndex.Entry::id).containsExactly(
                    inspections.getFirst());
        }
        assertThat(file(1)).hasBinaryContent(damaged);
        assertThat(text).hasContent("no database");
    }

    @Test
    void aDamagedDatabaseIsSetAside() throws IOException {
        Path database = folder.resolve("library.db");
        Files.writeString(database, "no longer a database");
        try (Rebuilding rebuilding = Rebuilding.begin(folder, Secret.passphrase(PASSPHRASE))) {
            rebuilding.finish(() -> AGAIN).close();
        }
        assertThat(folder.resolve("library.db.damaged")).hasContent("no longer a database");
        Library.unlock(folder, PASSPHRASE).close();
    }

    @Test
    void aWrongSecretChangesNothing() throws IOException {
        lose("library.key");
        lose("library.key.copy");
        lose("library.db");
        assertThatThrownBy(() -> Rebuilding.begin(folder, Secret.recoveryKey(RecoveryKey.create())))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Rebuilding.begin(folder, Secret.passphrase("guess".toCharArray())))
                .hasMessageContaining("does not open");
        assertThatThrownBy(() -> Rebuilding.begin(folder, Secret.passphrase(PASSPHRASE)))
                .as("wait")
                .hasMessageContaining("does not open");
        assertThat(Library.isIn(folder)).isFalse();
        Files.delete(folder.resolve(UnlockDelay.NAME));
        Rebuilding.begin(folder, Secret.passphrase(PASSPHRASE)).close();
        assertThat(folder.resolve("library.db")).doesNotExist();
    }

    @Test
    void aFolderWithNothingIsRefused() {
        assertThatThrownBy(() -> Rebuilding.begin(temp.resolve("none"), Secret.passphrase(PASSPHRASE)))
                .hasMessageContaining("nothing in");
        assertThatThrownBy(() -> Rebuilding.begin(temp.resolve("whole"), Secret.passphrase(PASSPHRASE)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void afterAFailureAtAnyCallTheNextTryRebuilds() throws IOException {
        for (String name : LOSABLE) {
            lose(name);
        }
        Path remains = temp.resolve("remains");
        Copies.tree(folder, remains);
        FailingFileStore counting = FailingFileStore.counting();
        rebuild(counting);
        for (int call = 1; call <= counting.calls(); call++) {
            Copies.remove(folder);
            Copies.tree(remains, folder);
            String where = call + " " + counting.log().get(call - 1);
            FailingFileStore failing = FailingFileStore.fromCall(call);
            boolean done = true;
            try {
                rebuild(failing);
            } catch (Problem said) {
                done = false;
            }
            if (!done) {
                try (Rebuilding again = Rebuilding.begin(folder, Secret.recoveryKey(recovery))) {
                    again.finish(() -> AGAIN, RebuildingTest::past).close();
                } catch (Problem whole) {
                    assertThat(whole).as(where).hasMessageContaining("whole fieldbook");
                }
            }
            try (Library library = Library.unlock(folder, PASSPHRASE)) {
                assertThat(library.inspections().list()).as(where).hasSize(2);
                assertThat(library.records().get("sample", "past")).as(where).isPresent();
            }
        }
    }

    /** What a library made anew is told of its owner comes with the database: no failure parts the two. */
    private static void past(OwnerProfile owner, LibraryRecords records) {
        records.put("sample", "past", owner.name().getBytes(StandardCharsets.UTF_8));
    }

    private void rebuild(FileStore files) {
        try (Rebuilding rebuilding =
                Rebuilding.begin(folder, Secret.recoveryKey(recovery), List.of(), files, Clock.systemUTC())) {
            rebuilding.finish(() -> AGAIN, RebuildingTest::past).close();
        }
    }
}
