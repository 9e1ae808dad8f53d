package opr.fieldbook.cli;

import static opr.fieldbook.cli.TestLibrary.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import opr.fieldbook.TestRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What stands beside the backups of the inspections: exhibits and the library's database. */
class BackupContentsTest {

    @TempDir
    Path folder;

    private TestLibrary library;
    private Path backups;

    @BeforeEach
    void make() throws IOException {
        library = TestLibrary.in(folder);
        backups = library.folder().resolve("backups");
        byte[] photo = new byte[2_500_000];
        new java.util.Random(5).nextBytes(photo);
        Path file = Files.write(folder.resolve("photo.bin"), photo);
        library.json("exhibit", "add", NUMBER, file.toString(), "--caption", "The poster");
    }

    private static List<Path> files(Path below) throws IOException {
        try (Stream<Path> all = Files.walk(below)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Path backup() {
        return Path.of(library.json("backup").path("files").get(0).path("path").asString());
    }

    private Path exhibit() throws IOException {
        List<Path> stored = files(library.folder().resolve("exhibits"));
        assertThat(stored).hasSize(1);
        return stored.getFirst();
    }

    @Test
    void anExhibitIsCopiedOnceAndComesBackWhenLostOrDamaged() throws IOException {
        Path backup = backup();
        backup();
        Path exhibit = exhibit();
        byte[] sealed = Files.readAllBytes(exhibit);
        assertThat(files(backups.resolve("exhibits"))).hasSize(1).first().satisfies(copy -> assertThat(copy)
                .hasBinaryContent(sealed));
        Path out = Files.createDirectory(folder.resolve("out"));
        assertThat(library.json("restore", backup.toString(), "--to", out.toString()).path("exhibits").asInt()).isZero();
        Files.delete(exhibit);
        JsonNode lost = library.json("restore", backup.toString(), "--to", out.toString());
        assertThat(lost.path("exhibits").asInt()).isEqualTo(1);
        assertThat(exhibit).hasBinaryContent(sealed);
        byte[] damaged = sealed.clone();
        damaged[1_500_000] ^= 1;
        Files.write(exhibit, damaged);
        assertThat(library.json("restore", backup.toString(), "--to", out.toString()).path("exhibits").asInt())
                .isEqualTo(1);
        assertThat(exhibit).hasBinaryContent(sealed);
    }

    @Test
    void aDamagedCopyIsRefusedAndTheLibraryIsAsBefore() throws IOException {
        Path backup = backup();
        Path copy = files(backups.resolve("exhibits")).getFirst();
        byte[] bytes = Files.readAllBytes(copy);
        bytes[700_000] ^= 4;
        Files.write(copy, bytes);
        Files.delete(exhibit());
        Path out = Files.createDirectory(folder.resolve("out"));
        TestRun run = library.run("restore", backup.toString(), "--to", out.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains(copy.getFileName().toString());
        assertThat(files(library.folder().resolve("exhibits"))).isEmpty();
    }

    @Test
    void aLostDatabaseComesBackWithRegisterAndIdentity() throws IOException {
        library.json("lea", "add", "--name", "Second County Sheriff", "--state", "LA");
        String device = library.json("whoami").path("device").asString();
        library.json("backup");
        library.json("answer", NUMBER, "J-T-02", "met");
        String hash = library.hash();
        for (String name : List.of("library.key", "library.key.copy", "library.db", "library.db-wal", "library.db-shm")) {
            Files.deleteIfExists(library.folder().resolve(name));
        }
        JsonNode recovered = library.json("recover");
        assertThat(recovered.path("name").asString()).isEqualTo("Inspector A");
        assertThat(recovered.path("device").asString()).isEqualTo(device);
        assertThat(library.json("lea", "list").findValuesAsString("name"))
                .contains("Second County Sheriff", "Sample County Sheriff's Office");
        assertThat(library.hash()).isEqualTo(hash);
        assertThat(library.json("inspection", "list").get(0).path("answered").asInt())
                .as("what was written after the copy counts")
                .isEqualTo(1);
    }

    @Test
    void aDamagedCopyOfTheDatabaseIsPassedOver() throws IOException {
        library.json("backup");
        library.json("lea", "add", "--name", "Second County Sheriff", "--state", "LA");
        library.json("backup");
        List<Path> copies = files(backups).stream()
                .filter(file -> file.getFileName().toString().matches("library\\.\\d+\\.db"))
                .toList();
        assertThat(copies).hasSize(2);
        Files.write(copies.getLast(), new byte[4096]);
        for (String name : List.of("library.db", "library.db-wal", "library.db-shm")) {
            Files.deleteIfExists(library.folder().resolve(name));
        }
        library.json("recover");
        assertThat(library.json("lea", "list").findValuesAsString("name")).hasSize(1);
    }

    @Test
    void copiesGrowToFiveAndAStrikeLeavesOne() throws IOException {
        String revision = library.json("answer", NUMBER, "J-T-02", "not-reviewed", "--reason", "A name by mistake")
                .path("revision")
                .asString();
        library.json("backup");
        library.json("backup");
        long same = databases();
        library.json("backup");
        assertThat(databases()).as("no copy of what did not change").isEqualTo(same);
        for (int i = 0; i < 7; i++) {
            library.json("lea", "add", "--name", "County Sheriff " + i, "--state", "LA");
            library.json("backup");
        }
        assertThat(databases()).isEqualTo(5);
        JsonNode history = library.json("history-of", NUMBER, "J-T-02", "answer");
        assertThat(history.get(0).path("revision").asString()).isEqualTo(revision);
        library.json("strike", NUMBER, history.get(0).path("change").asString(), "--reason", "A name");
        assertThat(databases()).isEqualTo(1);
    }

    private long databases() throws IOException {
        return files(backups).stream()
                .filter(file -> file.getFileName().toString().matches("library\\.\\d+\\.db"))
                .count();
    }
}
