package opr.fieldbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opr.fieldbook.base.FailingFileStore;
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

class InspectionFileTest {

    @TempDir
    Path folder;

    private final InspectionKey key = InspectionKey.create();
    private Path path = Path.of("");

    @BeforeEach
    void nameWithEverythingInIt() {
        path = folder.resolve("a b?c#d%20é.fieldbook");
    }

    private InspectionFile create() {
        return InspectionFile.create(path, "0123abcd", key, List.of(), FileStore.real());
    }

    @Test
    void aNewFileThatWasOnlyLookedAtIsStillWhole() {
        Path looked = folder.resolve("looked.fieldbook");
        InspectionFile.create(looked, "looked", key, List.of(), FileStore.real()).close();
        InspectionFile.open(looked, key).close();
        assertThat(Verify.file(looked, key).flaws()).isEmpty();
    }

    @Test
    void theEngineUsesTheSettingsWeRelyOn() {
        try (InspectionFile file = create()) {
            assertThat(file.readPragmas())
                    .containsEntry("journal_mode", "wal")
                    .containsEntry("synchronous", "2")
                    .containsEntry("application_id", Integer.toString(0x4F505246))
                    .containsEntry("user_version", "1")
                    .containsEntry("foreign_keys", "1")
                    .containsEntry("trusted_schema", "0")
                    .containsEntry("cell_size_check", "1")
                    .containsEntry("temp_store", "2")
                    .containsEntry("secure_delete", "1")
                    .containsEntry("mmap_size", "0");
        }
    }

    @Test
    void givesBackWhatWasAppendedInItsOrder() {
        List<Revision> chain = TestRevisions.chain("d1", 20);
        try (InspectionFile file = create()) {
            chain.subList(0, 10).forEach(file::append);
            assertThat(file.revisions()).isEqualTo(chain.subList(0, 10));
        }
        try (InspectionFile file = InspectionFile.open(path, key)) {
            assertThat(file.appendAll(chain)).isEqualTo(10);
            assertThat(file.appendAll(chain)).isZero();
            assertThat(file.count()).isEqualTo(20);
        }
        try (InspectionFile file = InspectionFile.openReadOnly(path, key)) {
            assertThat(file.id()).isEqualTo("0123abcd");
            assertThat(file.revisions()).isEqualTo(chain);
            assertThatThrownBy(() -> file.append(chain.getFirst())).isInstanceOf(Problem.class);
        }
        assertThat(folder).isDirectoryNotContaining("glob:**-{wal,shm,journal}");
    }

    @Test
    void whatIsSavedWhileTheFileIsReadByAnotherIsNoDamage() {
        List<Revision> chain = TestRevisions.chain("d1", 20);
        try (InspectionFile file = create()) {
            chain.subList(0, 10).forEach(file::append);
            List<Revision> later = new ArrayList<>(chain.subList(10, 20));
            List<Revision> read = new ArrayList<>();
            try (InspectionFile other = InspectionFile.open(path, key)) {
                other.revisions(revision -> {
                    read.add(revision);
                    file.append(later.removeFirst());
                });
                assertThat(read).isEqualTo(chain.subList(0, 10));
                assertThat(other.count()).isEqualTo(20);
            }
        }
    }

    @Test
    void draftsStayUntilRemoved() {
        try (InspectionFile file = create()) {
            file.putDraft("conclusion J-T-02 reason", "half a sent".getBytes(StandardCharsets.UTF_8));
            file.putDraft("conclusion J-T-02 reason", "half a sentence".getBytes(StandardCharsets.UTF_8));
            file.putDraft("other", new byte[0]);
        }
        try (InspectionFile file = InspectionFile.open(path, key)) {
            Map<String, byte[]> drafts = file.drafts();
            assertThat(drafts).containsOnlyKeys("conclusion J-T-02 reason", "other");
            assertThat(drafts.get("conclusion J-T-02 reason")).asString(StandardCharsets.UTF_8).isEqualTo("half a sentence");
            file.removeDraft("other");
            assertThat(file.drafts()).hasSize(1);
        }
    }

    @Test
    void carriesItsSlots() {
        LibraryKey library = LibraryKey.create();
        List<KeySlot> slots = List.of(
                library.slotOf(key, "0123abcd"), library.slotFor("secret".toCharArray(), TestCost.low()));
        InspectionFile.create(path, "0123abcd", key, slots, FileStore.real()).close();
        assertThat(InspectionFile.outline(path)).isEqualTo(new InspectionFile.Outline("0123abcd", slots));
        try (InspectionFile file = InspectionFile.open(path, key)) {
            file.replaceSlots(slots.subList(0, 1));
            assertThat(file.slots()).isEqualTo(slots.subList(0, 1));
        }
    }

    @Test
    void anotherKeyIsNoticedAtOnce() {
        create().close();
        assertThatThrownBy(() -> InspectionFile.open(path, InspectionKey.create()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("does not open with this key")
                .hasMessageContaining(path.toString());
    }

    @Test
    void aWorkingFileCopiedWhileOpenIsRecognised() throws Exception {
        Path copy = folder.resolve("copy.fieldbook");
        try (InspectionFile file = create()) {
            file.append(TestRevisions.after(null, "d1", "x"));
            Files.copy(path, copy);
            assertThatThrownBy(() -> InspectionFile.openReadOnly(copy, key))
                    .hasMessage(copy + " is a working file, copied while the program was open. Use Send.");
        }
        Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
        try (InspectionFile file = InspectionFile.openReadOnly(copy, key)) {
            assertThat(file.count()).isOne();
        }
    }

    @Test
    void anInspectionIsNotOverwritten() {
        create().close();
        assertThatThrownBy(this::create).hasMessageContaining("already in this fieldbook");
    }

    @Test
    void aFullDiskLosesNothing() {
        List<Revision> chain = TestRevisions.chain("d1", 400);
        try (InspectionFile file = create()) {
            limitPages(file, 30);
            int saved = 0;
            try {
                for (Revision revision : chain) {
                    file.append(revision);
                    saved++;
                }
            } catch (Problem full) {
                assertThat(full).hasMessage("The disk is full. " + path
                        + " was not changed. Free some space and try again.");
            }
            assertThat(saved).isBetween(20, 399);
            assertThat(file.revisions()).isEqualTo(chain.subList(0, saved));
            assertThatThrownBy(() -> file.appendAll(chain)).hasMessageContaining("The disk is full");
            assertThat(file.count()).isEqualTo(saved);
            limitPages(file, 100_000);
            assertThat(file.appendAll(chain)).isEqualTo(chain.size() - saved);
        }
        assertThat(Verify.file(path, key).flaws()).isEmpty();
    }

    private static void limitPages(InspectionFile file, int pages) {
        file.database().run(() -> {
            try (ResultSet row = file.database()
                    .prepared("pragma max_page_count=" + pages)
                    .executeQuery()) {
                return row.next();
            }
        });
    }

    @Test
    void whateverCallFailsAFileIsMadeWholeOrNot() {
        FailingFileStore counting = FailingFileStore.counting();
        InspectionFile.create(path, "0123abcd", key, List.of(), counting).close();
        for (int call = 1; call <= counting.calls(); call++) {
            Path other = folder.resolve("other" + call + ".fieldbook");
            FailingFileStore failing = FailingFileStore.onceAtCall(call);
            assertThatThrownBy(() -> InspectionFile.create(other, "0123abcd", key, List.of(), failing))
                    .isInstanceOf(Problem.class);
            assertThat(folder.resolve("other" + call + ".fieldbook.part")).doesNotExist();
            if (Files.exists(other)) {
                assertThat(Verify.file(other, key).flaws()).isEmpty();
            }
        }
    }

    @Test
    void whatIsNotOursIsSaidSo() throws Exception {
        refused("zero", new byte[0], "is empty");
        refused("text", "Dear colleague, this is a text file. ".repeat(20).getBytes(StandardCharsets.UTF_8), "not an OPR Fieldbook file");
        refused("xlsx", ("PK\u0003\u0004" + "\0".repeat(300)).getBytes(StandardCharsets.ISO_8859_1), "not an OPR Fieldbook file");
        refused("short", "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII), "not an OPR Fieldbook file");
        Path other = folder.resolve("other.fieldbook");
        sql(other, "create table t(a)");
        assertThatThrownBy(() -> InspectionFile.open(other, key)).hasMessageContaining("not an OPR Fieldbook file");
        assertThatThrownBy(() -> InspectionFile.open(folder.resolve("none.fieldbook"), key))
                .hasMessageContaining("There is no file");
    }

    private void refused(String name, byte[] content, String words) throws Exception {
        Path file = folder.resolve(name + ".fieldbook");
        Files.write(file, content);
        for (int way = 0; way < 2; way++) {
            boolean verify = way == 1;
            assertThatThrownBy(() -> {
                        if (verify) {
                            Verify.file(file, null);
                        } else {
                            InspectionFile.open(file, key);
                        }
                    })
                    .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.DAMAGED))
                    .hasMessageContaining(words)
                    .hasMessageContaining(file.toString());
        }
        assertThat(file).hasBinaryContent(content);
    }

    @Test
    void aNewerFileIsRefusedUnchanged() throws Exception {
        create().close();
        sql(path, "pragma user_version=2", "update meta set value='3.4' where name='reader'");
        byte[] before = Files.readAllBytes(path);
        assertThatThrownBy(() -> InspectionFile.open(path, key))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.REFUSED))
                .hasMessageContaining("This file needs version 3.4 or newer. Nothing was changed.");
        assertThat(path).hasBinaryContent(before);
    }

    private static void sql(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:file:" + file.toUri().getRawPath());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }
}
