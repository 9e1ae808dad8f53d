package opr.fieldbook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import opr.fieldbook.TestRun;
import opr.fieldbook.store.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class LibraryCommandsTest {

    @TempDir
    Path folder;

    @Test
    void initPrintsTheRecoveryKeyOnce() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "a few sample words\n");
        String library = folder.resolve("new/library").toString();
        TestRun run = TestRun.of(
                "init", "--name", "Inspector Sample Beta", "--role", "inspector", "--json", "--library", library,
                "--passphrase-file", secret.toString());
        JsonNode json = run.json();
        assertThat(json.path("library").asString()).isEqualTo(library);
        assertThat(json.path("recovery_key").asString()).matches("([A-Z2-9]{4}-){11}[A-Z2-9]{4}");
        assertThat(json.path("initials").asString()).isEqualTo("ISB");
        TestRun again = TestRun.of(
                "init", "--name", "B", "--role", "lead", "--library", library, "--passphrase-file", secret.toString());
        assertRefused(again, "already a fieldbook");
    }

    @Test
    void initRefusesAnEmptyNameOrPassphrase() throws IOException {
        Path empty = Files.writeString(folder.resolve("secret"), "\nsecond\n");
        String library = folder.resolve("library").toString();
        TestRun run = TestRun.of(
                "init", "--name", "A", "--role", "lead", "--library", library, "--passphrase-file", empty.toString());
        assertRefused(run, "first line");
        assertThat(Path.of(library)).doesNotExist();
        Files.writeString(empty, "words");
        assertRefused(
                TestRun.of(
                        "init", "--name", " ", "--role", "lead", "--library", library, "--passphrase-file",
                        empty.toString()),
                "name");
        assertThat(Path.of(library)).doesNotExist();
    }

    @Test
    void theRegisterKeepsWhatWasAdded() {
        TestLibrary library = TestLibrary.in(folder);
        JsonNode added = library.json(
                "lea", "add", "--name", "Example Parish Sheriff", "--state", "la", "--field-office", "Sample Field Office",
                "--model", "both", "--facility", "Main Jail", "--facility", "Annex");
        assertThat(added.path("id").asString()).isNotEmpty();
        assertThat(added.path("state").asString()).isEqualTo("LA");
        assertThat(added.path("models")).hasSize(2);
        JsonNode list = library.json("lea", "list");
        assertThat(list).hasSize(2);
        assertThat(list.get(0).path("facilities")).hasSize(2);
        assertRefused(library.run("lea", "add", "--name", "example parish SHERIFF", "--state", "LA"), "already");
        assertRefused(library.run("lea", "add", "--name", "Third", "--state", "Texas"), "postal code");
        assertRefused(library.run("lea", "add", "--name", "Third", "--state", "TX", "--model", "TFM"), "TFM");
        assertThat(library.json("lea", "list")).hasSize(2);
    }

    @Test
    void aWrongPassphraseWaitsAndSaysHowLong() throws IOException {
        TestLibrary library = TestLibrary.in(folder);
        Path wrong = Files.writeString(folder.resolve("wrong"), "guess");
        TestRun run = TestRun.of(
                "lea", "list", "--library", library.folder().toString(), "--passphrase-file", wrong.toString());
        assertRefused(run, "does not open");
        assertThat(run.err()).contains("1 second");
    }

    @Test
    void aFolderWithoutLibraryNamesInit() {
        TestRun run = TestRun.of("lea", "list", "--library", folder.toString());
        assertRefused(run, "fieldbook init");
    }

    @Test
    void aLibraryThatMayNotBeReadIsNotCalledMissing() throws IOException {
        TestLibrary library = TestLibrary.in(folder);
        PosixFileAttributeView view = Files.getFileAttributeView(library.folder(), PosixFileAttributeView.class);
        assumeTrue(view != null, "this disk has no such permissions");
        view.setPermissions(Set.of());
        try {
            assumeTrue(!Files.isReadable(library.folder()), "the administrator may read everything");
            assertRefused(library.run("lea", "list"), "does not permit");
        } finally {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aDamagedLibraryIsExitCodeThree() throws IOException {
        TestLibrary library = TestLibrary.in(folder);
        Files.writeString(library.folder().resolve("library.key"), "{}");
        Files.writeString(library.folder().resolve("library.key.copy"), "{}");
        TestRun run = library.run("lea", "list");
        assertThat(run.code()).as(run.err()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1);
    }

    @Test
    void aLibraryInUseIsRefusedAtOnce() {
        TestLibrary library = TestLibrary.in(folder);
        try (Library open = Library.unlock(library.folder(), TestLibrary.PASSPHRASE.toCharArray())) {
            long start = System.nanoTime();
            TestRun run = library.run("lea", "list");
            assertRefused(run, "has this library open");
            assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(1_000);
            assertThat(open.id()).isNotEmpty();
        }
        assertThat(library.json("lea", "list")).hasSize(1);
    }

    static void assertRefused(TestRun run, String words) {
        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("fieldbook: ").contains(words).hasLineCount(1);
    }
}
