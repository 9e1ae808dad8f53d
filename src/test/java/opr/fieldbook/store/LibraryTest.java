package opr.fieldbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.log.Revision;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.seal.KdfCost;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.seal.RecoveryKey;
import opr.fieldbook.seal.TestCost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

    private static final char[] PASSPHRASE = "four feet in the snow".toCharArray();
    private static final OwnerProfile OWNER = new OwnerProfile("Kim Example", "KE", OwnerProfile.Role.LEAD);

    @TempDir
    Path temp;

    private final TestClock clock = new TestClock();
    private Path folder = Path.of("");

    @BeforeEach
    void place() {
        folder = temp.resolve("deep").resolve("OPR Fieldbook é");
    }

    private Library.Created create() {
        return Library.create(folder, OWNER, PASSPHRASE, TestCost.low(), FileStore.real());
    }

    private Library unlock(char[] passphrase) {
        return Library.unlock(folder, passphrase, FileStore.real(), clock);
    }

    @Test
    void isMadeAndUnlockedAgain() {
        String id;
        String device;
        assertThat(Library.isIn(folder)).isFalse();
        try (Library library = create().library()) {
            id = library.id();
            device = library.device().device();
        }
        assertThat(Library.isIn(folder)).isTrue();
        assertThat(folder).isDirectoryContaining("glob:**library.key").isDirectoryContaining("glob:**library.key.copy");
        assertThat(folder.resolve("inspections")).isEmptyDirectory();
        assertThat(folder.resolve("exhibits")).isEmptyDirectory();
        assertThat(folder.resolve("backups")).isEmptyDirectory();
        try (Library library = Library.unlock(folder, PASSPHRASE)) {
            assertThat(library.id()).isEqualTo(id);
            assertThat(library.owner()).isEqualTo(OWNER);
            assertThat(library.device().device()).isEqualTo(device);
        }
    }

    @Test
    void theOrdinaryWayTakesTheFullCost() {
        try (Library library = Library.create(folder, OWNER, PASSPHRASE).library()) {
            assertThat(library.slots())
                    .filteredOn(slot -> slot.kind() == KeySlot.Kind.PASSPHRASE)
                    .extracting(KeySlot::cost)
                    .containsExactly(KdfCost.full());
            library.keys().changePassphrase("another one".toCharArray());
            assertThat(library.slots())
                    .filteredOn(slot -> slot.kind() == KeySlot.Kind.PASSPHRASE)
                    .extracting(KeySlot::cost)
                    .containsExactly(KdfCost.full());
        }
    }

    @Test
    void theRecoveryKeyOpensIt() {
        Library.Created created = create();
        created.library().close();
        Library.unlockWithRecovery(folder, RecoveryKey.parse(created.recoveryKey().text())).close();
        assertThatThrownBy(() -> Library.unlockWithRecovery(folder, RecoveryKey.create()))
                .hasMessageContaining("This recovery key does not open the fieldbook");
    }

    @Test
    void aWrongPassphraseIsRefusedWithAGrowingPause() {
        create().library().close();
        char[] wrong = "wrong".toCharArray();
        String does = "This passphrase does not open the fieldbook. The next try is possible in ";
        assertThatThrownBy(() -> unlock(wrong)).isInstanceOf(Problem.class).hasMessage(does + "1 second.");
        assertThatThrownBy(() -> unlock(PASSPHRASE)).hasMessage(does + "1 second.");
        clock.advance(Duration.ofSeconds(1));
        assertThatThrownBy(() -> unlock(wrong)).hasMessage(does + "2 seconds.");
        clock.advance(Duration.ofSeconds(2));
        unlock(PASSPHRASE).close();
        assertThatThrownBy(() -> unlock(wrong)).hasMessage(does + "1 second.");
    }

    @Test
    void aSecondWindowOfThisProcessIsRefused() {
        try (Library library = create().library()) {
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> unlock(PASSPHRASE))
                        .isInstanceOf(Problem.class)
                        .hasMessageContaining("Another OPR Fieldbook has this library open")
                        .hasMessageContaining(library.folder().toString());
            }
        }
        unlock(PASSPHRASE).close();
    }

    @Test
    void aSecondProcessIsRefusedAtOnceAndAKilledOneBlocksNobody() throws Exception {
        String passphrase = new String(PASSPHRASE);
        Library library = create().library();
        assertThatThrownBy(() -> unlock(PASSPHRASE)).isInstanceOf(Problem.class);
        try (ChildJvm child = ChildJvm.start(UnlockingChild.class, folder.toString(), passphrase)) {
            assertThat(child.line()).contains("Another OPR Fieldbook has this library open");
            // It never waits; what takes time is the start of Java on a busy machine.
            assertThat(Long.parseLong(child.line())).as("milliseconds").isLessThan(10_000);
        }
        library.close();
        try (ChildJvm child = ChildJvm.start(UnlockingChild.class, folder.toString(), passphrase)) {
            assertThat(child.line()).isEqualTo("unlocked");
            assertThatThrownBy(() -> unlock(PASSPHRASE)).hasMessageContaining("Another OPR Fieldbook");
            child.kill();
        }
        unlock(PASSPHRASE).close();
    }

    @Test
    void aFolderThatHoldsOneIsRefusedAndUnharmed() throws Exception {
        create().library().close();
        byte[] before = Files.readAllBytes(folder.resolve("library.key"));
        assertThatThrownBy(this::create).isInstanceOf(Problem.class).hasMessageContaining("already a fieldbook");
        assertThat(folder.resolve("library.key")).hasBinaryContent(before);
        unlock(PASSPHRASE).close();
    }

    @Test
    void anEmptyPassphraseAFileAsFolderAndNoLibraryAreRefused() throws Exception {
        assertThatThrownBy(() -> Library.create(folder, OWNER, new char[0])).hasMessageContaining("is empty");
        assertThat(folder).doesNotExist();
        assertThatThrownBy(() -> unlock(PASSPHRASE)).hasMessageContaining("There is no fieldbook in");
        assertThat(folder).doesNotExist();
        Path file = Files.writeString(temp.resolve("file"), "x");
        assertThatThrownBy(() -> Library.create(file, OWNER, PASSPHRASE, TestCost.low(), FileStore.real()))
                .isInstanceOf(Problem.class);
        assertThat(file).hasContent("x");
    }

    @Test
    void aDatabaseThatIsNotOursNewerOrMissingIsSaidSo() throws Exception {
        create().library().close();
        Path database = folder.resolve("library.db");
        byte[] good = Files.readAllBytes(database);
        Files.write(database, new byte[0]);
        assertThatThrownBy(() -> unlock(PASSPHRASE)).hasMessageContaining("library.db is empty");
        Files.writeString(database, "text".repeat(100));
        assertThatThrownBy(() -> unlock(PASSPHRASE)).hasMessageContaining("is not an OPR Fieldbook file");
        byte[] newer = good.clone();
        newer[63] = 2;
        Files.write(database, newer);
        assertThatThrownBy(() -> unlock(PASSPHRASE))
                .hasMessageContaining("This file needs version 1.0 or newer. Nothing was changed.");
        Files.delete(database);
        assertThatThrownBy(() -> unlock(PASSPHRASE)).hasMessageContaining("library.db is missing");
        Files.write(database, good);
        unlock(PASSPHRASE).close();
    }

    @Test
    void recordsComeBackAndTransactionsAreWhole() {
        try (Library library = create().library()) {
            LibraryRecords records = library.records();
            records.put("lea", "b", bytes("Example County"));
            records.put("lea", "a", bytes("Sample City"));
            records.put("lea", "b", bytes("Example County Sheriff"));
            assertThatThrownBy(() -> records.transaction(() -> {
                        records.put("lea", "c", bytes("x"));
                        records.remove("lea", "a");
                        throw new IllegalStateException("stop");
                    }))
                    .hasMessage("stop");
            assertThat(records.list("lea")).containsOnlyKeys("a", "b");
            records.transaction(() -> {
                records.put("lea", "c", bytes("x"));
                records.remove("lea", "a");
                return true;
            });
        }
        try (Library library = unlock(PASSPHRASE)) {
            assertThat(library.records().list("lea").keySet()).containsExactly("b", "c");
            assertThat(library.records().get("lea", "b")).hasValueSatisfying(b -> assertThat(b)
                    .isEqualTo(bytes("Example County Sheriff")));
            assertThat(library.records().get("lea", "none")).isEmpty();
        }
    }

    @Test
    void theDirtyMarkStandsUntilASummary() {
        List<Revision> chain = TestRevisions.chain("d1", 3);
        String id;
        try (Library library = create().library();
                OpenInspection opened = library.createInspection()) {
            id = opened.id();
            assertThat(library.inspections().list()).singleElement().satisfies(entry -> {
                assertThat(entry.dirty()).isTrue();
                assertThat(entry.summary()).isNull();
            });
            chain.forEach(opened.file()::append);
            library.inspections().putSummary(id, bytes("3 answers"), List.of(chain.getLast().id()));
        }
        try (Library library = unlock(PASSPHRASE)) {
            InspectionIndex.Entry entry = library.inspections().find(id).orElseThrow();
            assertThat(entry.dirty()).isFalse();
            assertThat(entry.summary()).isEqualTo(bytes("3 answers"));
            assertThat(entry.heads()).containsExactly(chain.getLast().id());
            library.inspections().markDirty(id);
        }
        try (Library library = unlock(PASSPHRASE);
                OpenInspection opened = library.openInspection(id)) {
            assertThat(library.inspections().find(id).orElseThrow().dirty()).isTrue();
            assertThat(opened.file().revisions()).isEqualTo(chain);
            assertThatThrownBy(() -> library.inspections().markDirty("none")).isInstanceOf(Problem.class);
            assertThatThrownBy(() -> library.openInspection("none")).hasMessageContaining("no inspection none");
        }
    }

    @Test
    void anInspectionFromElsewhereKeepsItsIdAndKey() {
        try (Library library = create().library();
                InspectionKey theirs = InspectionKey.create();
                OpenInspection opened = library.addInspection("00aa-11bb", theirs)) {
            assertThat(opened.id()).isEqualTo("00aa-11bb");
            assertThatThrownBy(() -> library.addInspection("00aa-11bb", theirs)).hasMessageContaining("already");
            assertThatThrownBy(() -> library.addInspection("../../x", theirs))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aNewPassphraseRewrapsOnlyAndReachesEveryCopy() {
        char[] next = "six feet of snow".toCharArray();
        Library.Created created = create();
        List<KeySlot> slots;
        Path inspection;
        try (Library library = created.library()) {
            try (OpenInspection opened = library.createInspection()) {
                inspection = opened.file().path();
            }
            assertThat(library.keys().isPassphrase(PASSPHRASE)).isTrue();
            library.keys().changePassphrase(next, TestCost.low());
            assertThat(library.keys().isPassphrase(PASSPHRASE)).isFalse();
            assertThat(library.keys().isPassphrase(next)).isTrue();
            slots = library.slots();
        }
        assertThat(InspectionFile.outline(inspection).slots()).containsAll(slots).hasSize(slots.size() + 2);
        assertThatThrownBy(() -> unlock(PASSPHRASE)).hasMessageContaining("does not open");
        clock.advance(Duration.ofSeconds(1));
        unlock(next).close();
        try (Library library = Library.unlockWithRecovery(folder, created.recoveryKey())) {
            RecoveryKey fresh = library.keys().renewRecoveryKey();
            library.close();
            Library.unlockWithRecovery(folder, fresh).close();
            assertThatThrownBy(() -> Library.unlockWithRecovery(folder, created.recoveryKey()))
                    .isInstanceOf(Problem.class);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
