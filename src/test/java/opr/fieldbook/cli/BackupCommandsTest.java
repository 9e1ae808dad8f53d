package opr.fieldbook.cli;

import static opr.fieldbook.cli.LibraryCommandsTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import opr.fieldbook.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class BackupCommandsTest {

    private static final String NEXT = "another four plain words";

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void loseAllButTheInspections(Path library) throws IOException {
        for (String name : new String[] {"library.key", "library.key.copy", "library.db", "library.label"}) {
            Files.deleteIfExists(library.resolve(name));
        }
    }

    @Test
    void aBackupIsMadeAndRestoredBesideEverything() throws IOException {
        TestLibrary library = TestLibrary.in(folder);
        library.json("answer", TestLibrary.NUMBER, "J-T-02", "met");
        JsonNode made = library.json("backup");
        assertThat(made.path("files")).hasSize(1);
        JsonNode line = made.path("files").get(0);
        assertThat(line.path("number").asString()).isEqualTo(TestLibrary.NUMBER);
        assertThat(line.path("kind").asString()).isEqualTo("by-hand");
        Path backup = Path.of(line.path("path").asString());
        assertThat(backup).exists();
        assertThat(library.json("verify", backup.toString()).path("contents").asString()).isEqualTo("checked");
        String before = library.hash();
        library.json("answer", TestLibrary.NUMBER, "J-T-02", "not-met");
        String after = library.hash();
        Path out = folder.resolve("out").resolve("made on the way");
        JsonNode restored = library.json("restore", backup.toString(), "--to", out.toString());
        assertThat(restored.path("only_restored")).isEmpty();
        assertThat(restored.path("only_present")).hasSize(1);
        assertThat(restored.path("only_present").get(0).path("author").asString()).isEqualTo("Inspector A");
        assertThat(restored.path("only_present").get(0).path("edit").asString()).isEqualTo("ConcludeItem");
        assertThat(restored.path("fields")).hasSize(1);
        assertThat(restored.path("fields").get(0).path("kind").asString()).isEqualTo("conclusion");
        Path file = Path.of(restored.path("path").asString());
        assertThat(file).exists().hasSameBinaryContentAs(backup);
        assertThat(library.hash()).isEqualTo(after).isNotEqualTo(before);
        JsonNode again = library.json("restore", backup.toString(), "--to", out.toString());
        assertThat(again.path("path").asString()).isNotEqualTo(file.toString()).contains("-restored-2");
    }

    @Test
    void aBackupGoesWhereItIsSent() throws IOException {
        TestLibrary library = TestLibrary.in(folder);
        Path stick = folder.resolve("stick");
        JsonNode made = library.json("backup", "--to", stick.toString());
        assertThat(Path.of(made.path("files").get(0).path("path").asString())).hasParent(stick).exists();
        assertThat(stick.resolve("library.key")).hasSameBinaryContentAs(library.folder().resolve("library.key"));
    }

    @Test
    void aDamagedOrForeignFileIsNotRestored() throws IOException {
        TestLibrary library = TestLibrary.in(folder);
        Path backup = Path.of(library.json("backup").path("files").get(0).path("path").asString());
        byte[] bytes = Files.readAllBytes(backup);
        bytes[bytes.length / 2] ^= 1;
        Files.write(backup, bytes);
        TestRun run = library.run("restore", backup.toString(), "--to", folder.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("was not restored").hasLineCount(1);
        assertRefused(library.run("restore", folder.resolve("none").toString(), "--to", folder.toString()), "none");
        Path other = Files.createDirectory(folder.resolve("elsewhere"));
        TestRun.of(
                "init", "--name", "Inspector B", "--role", "lead", "--library", other.resolve("b").toString(),
                "--passphrase-file", library.secret().toString());
        Path good = Path.of(library.json("backup").path("files").get(0).path("path").asString());
        assertRefused(
                TestRun.of(
                        "restore", good.toString(), "--to", folder.toString(), "--library",
                        other.resolve("b").toString(), "--passphrase-file", library.secret().toString()),
                "another fieldbook");
    }

    @Test
    void aLibraryIsRebuiltFromItsInspectionsAndTheRecoveryKey() throws IOException {
        TestLibrary library = TestLibrary.in(folder);
        String key = library.json("recovery-key", "new").path("recovery_key").asString();
        library.json("answer", TestLibrary.NUMBER, "J-T-02", "met");
        String hash = library.hash();
        Path keyFile = file("key", key.toLowerCase(java.util.Locale.ROOT).replace('-', ' ') + "\n");
        assertRefused(
                TestRun.of("recover", "--recovery-key-file", keyFile.toString(), "--library", library.folder().toString()),
                "whole fieldbook");
        loseAllButTheInspections(library.folder());
        Path damaged = Files.writeString(library.folder().resolve("inspections/0000aaaa.fieldbook"), "damaged");
        TestRun run = TestRun.of(
                "recover", "--recovery-key-file", keyFile.toString(), "--library", library.folder().toString(), "--json");
        JsonNode json = run.json();
        assertThat(json.path("inspections").asInt()).isEqualTo(1);
        assertThat(json.path("name").asString()).isEqualTo("Inspector A");
        assertThat(json.path("left").get(0).path("file").asString()).isEqualTo(damaged.toString());
        assertThat(damaged).hasContent("damaged");
        assertThat(library.hash()).isEqualTo(hash);
        JsonNode list = library.json("inspection", "list");
        assertThat(list).hasSize(1);
        assertThat(list.get(0).path("answered").asInt()).isEqualTo(1);
        library.json("answer", TestLibrary.NUMBER, "J-T-03", "met");
    }

    @Test
    void aLibraryIsRebuiltWithThePassphrase() throws IOException {
        TestLibrary library = TestLibrary.in(folder);
        String hash = library.hash();
        loseAllButTheInspections(library.folder());
        JsonNode json = library.json("recover", "--name", "Inspector Again", "--role", "chief");
        assertThat(json.path("name").asString()).isEqualTo("Inspector Again");
        assertThat(library.hash()).isEqualTo(hash);
        assertThat(library.run("recover", "--name", "X").code()).isEqualTo(2);
    }

    @Test
    void aDatabaseComesBackFromTheFolderThatIsNamed() throws IOException {
        TestLibrary library = TestLibrary.in(folder);
        String device = library.json("whoami").path("device").asString();
        String drive = folder.resolve("drive").toString();
        library.json("backup", "--to", drive);
        loseAllButTheInspections(library.folder());
        TestRun none = library.run("recover", "--backups", folder.resolve("other").toString());
        assertRefused(none, "no good copy of this fieldbook’s database");
        assertThat(library.folder().resolve("library.db")).doesNotExist();
        library.json("recover", "--backups", drive);
        assertThat(library.json("whoami").path("device").asString()).isEqualTo(device);
        assertThat(library.json("lea", "list")).hasSize(1);
        loseAllButTheInspections(library.folder());
        library.json("recover");
        assertThat(library.json("whoami").path("device").asString()).as("nothing says where the copy is").isNotEqualTo(device);
        assertThat(library.json("lea", "list")).isEmpty();
    }

    @Test
    void thePassphraseChangesByAnyWayIn() throws IOException {
        TestLibrary library = TestLibrary.in(folder);
        Path next = file("next", NEXT + "\n");
        String key = library.json("recovery-key", "new").path("recovery_key").asString();
        library.json("passphrase", "change", "--new-passphrase-file", next.toString());
        assertRefused(library.run("lea", "list"), "does not open");
        Files.delete(library.folder().resolve("unlock.delay"));
        TestLibrary renewed = new TestLibrary(library.folder(), next);
        assertThat(renewed.json("lea", "list")).hasSize(1);
        Path recovery = file("key", key);
        TestRun byKey = TestRun.of(
                "passphrase", "change", "--new-passphrase-file", library.secret().toString(), "--recovery-key-file",
                recovery.toString(), "--library", library.folder().toString());
        assertThat(byKey.code()).as(byKey.err()).isZero();
        assertThat(library.json("lea", "list")).hasSize(1);
    }

    @Test
    void anOrganizationOpensWhatItWasGivenAWayInto() throws IOException {
        TestLibrary library = TestLibrary.in(folder);
        Path safe = folder.resolve("organization.key");
        JsonNode made = TestRun.of("organization-key", "new", "--out", safe.toString(), "--json").json();
        assertRefused(TestRun.of("organization-key", "new", "--out", safe.toString()), "already");
        Path open = Path.of(made.path("public_key").asString());
        Path next = file("next", NEXT);
        assertRefused(
                TestRun.of(
                        "passphrase", "change", "--new-passphrase-file", next.toString(), "--organization-key-file",
                        safe.toString(), "--library", library.folder().toString()),
                "does not open");
        assertRefused(library.run("organization-key", "add", safe.toString()), "public key file");
        JsonNode added = library.json("organization-key", "add", open.toString());
        assertThat(added.path("fingerprint").asString()).isEqualTo(made.path("fingerprint").asString());
        TestRun opened = TestRun.of(
                "passphrase", "change", "--new-passphrase-file", next.toString(), "--organization-key-file",
                safe.toString(), "--library", library.folder().toString());
        assertThat(opened.code()).as(opened.err()).isZero();
        TestLibrary renewed = new TestLibrary(library.folder(), next);
        String hash = renewed.hash();
        loseAllButTheInspections(library.folder());
        TestRun recovered = TestRun.of(
                "recover", "--organization-key-file", safe.toString(), "--library", library.folder().toString());
        assertThat(recovered.code()).as(recovered.err()).isZero();
        assertThat(renewed.hash()).isEqualTo(hash);
    }
}
