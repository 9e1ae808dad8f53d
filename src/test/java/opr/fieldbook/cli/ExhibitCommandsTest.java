package opr.fieldbook.cli;

import static opr.fieldbook.cli.LibraryCommandsTest.assertRefused;
import static opr.fieldbook.cli.TestLibrary.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import opr.fieldbook.TestRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ExhibitCommandsTest {

    private static final int SIZE = 1_500_000;

    @TempDir
    Path folder;

    private TestLibrary library;
    private Path photo;
    private byte[] content = new byte[SIZE];

    @BeforeEach
    void make() throws IOException {
        library = TestLibrary.in(folder);
        new Random(3).nextBytes(content);
        content[0] = (byte) 0xFF;
        content[1] = (byte) 0xD8;
        content[2] = (byte) 0xFF;
        photo = Files.write(folder.resolve("IMG_0011.jpg"), content);
    }

    private String add(String... more) {
        return library.json(Stream.concat(
                                Stream.of("exhibit", "add", NUMBER, photo.toString()), Stream.of(more))
                        .toArray(String[]::new))
                .path("id")
                .asString();
    }

    private List<Path> stored() throws IOException {
        try (Stream<Path> all = Files.walk(library.folder().resolve("exhibits"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void anAddedFileIsListedWithWhatItIsEvidenceFor() throws IOException {
        library.raise("deficiency", "--item", "J-T-03");
        JsonNode added = library.json(
                "exhibit", "add", NUMBER, photo.toString(), "--item", "j-t-03", "--caption", "Poster", "--finding", "A-F01");
        assertThat(added.propertyNames()).contains("revision", "saved_at");
        JsonNode list = library.json("exhibit", "list", NUMBER);
        assertThat(list).hasSize(1);
        JsonNode one = list.get(0);
        assertThat(one.propertyNames())
                .containsExactly(
                        "id", "name", "size", "sha256", "media_type", "caption", "items", "findings", "added_at", "added_by",
                        "here",
                        "removed_anyway");
        assertThat(one.path("id").asString()).isEqualTo(added.path("id").asString()).hasSize(64);
        assertThat(one.path("name").asString()).isEqualTo("IMG_0011.jpg");
        assertThat(one.path("size").asInt()).isEqualTo(SIZE);
        assertThat(one.path("media_type").asString()).isEqualTo("image/jpeg");
        assertThat(one.path("caption").asString()).isEqualTo("Poster");
        assertThat(one.path("items").get(0).asString()).isEqualTo("J-T-03");
        assertThat(one.path("findings").get(0).asString()).isEqualTo("A-F01");
        assertThat(one.path("here").asBoolean()).isTrue();
        assertThat(Files.readAllBytes(photo)).isEqualTo(content);
        assertThat(library.run("exhibit", "list", NUMBER).out()).contains("IMG_0011.jpg", "J-T-03, A-F01", "Poster");
    }

    @Test
    void theSameFileTwiceIsOneExhibitAndOneStoredFile() throws IOException {
        String id = add();
        assertThat(add("--item", "J-T-03")).isEqualTo(id);
        assertThat(library.json("exhibit", "list", NUMBER)).hasSize(1);
        assertThat(stored()).hasSize(1);
        assertThat(stored().getFirst().getFileName()).hasToString(id);
    }

    @Test
    void whatIsNoFileIsRefusedAndNothingChanges() throws IOException {
        String before = library.hash();
        Path empty = Files.createFile(folder.resolve("empty.jpg"));
        assertRefused(library.run("exhibit", "add", NUMBER, folder.resolve("none.jpg").toString()), "none.jpg");
        assertRefused(library.run("exhibit", "add", NUMBER, folder.toString()), "not a file");
        assertRefused(library.run("exhibit", "add", NUMBER, empty.toString()), "is empty");
        assertRefused(library.run("exhibit", "add", NUMBER, photo.toString(), "--item", "J-T-77"), "J-T-77");
        assertRefused(library.run("exhibit", "add", NUMBER, photo.toString(), "--finding", "F-09"), "F-09");
        assertThat(library.hash()).isEqualTo(before);
        assertThat(stored()).isEmpty();
        assertThat(library.run("exhibit", "list", NUMBER).out()).contains("no exhibits");
    }

    @Test
    void verifyCountsThemAndNamesDamagedAndMissingOnes() throws IOException {
        String id = add();
        String file = file().toString();
        assertThat(library.json("verify", file).path("exhibits").asInt()).isEqualTo(1);
        Path sealed = stored().getFirst();
        byte[] bytes = Files.readAllBytes(sealed);
        byte[] flipped = bytes.clone();
        flipped[SIZE / 2] ^= 1;
        Files.write(sealed, flipped);
        problem(library.run("verify", file, "--json"), id, "damaged");
        assertThat(library.json("exhibit", "list", NUMBER).get(0).path("here").asBoolean()).isTrue();
        Files.delete(sealed);
        problem(library.run("verify", file, "--json"), id, "gone");
        assertThat(library.json("exhibit", "list", NUMBER).get(0).path("here").asBoolean()).isFalse();
        add();
        assertThat(library.json("verify", file).path("problems")).isEmpty();
    }

    private static void problem(TestRun run, String id, String words) {
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("{\"kind\":\"exhibit\",\"where\":\"" + id + "\"").contains(words);
    }

    @Test
    void aPlainCopyIsSavedOutsideTheLibraryOnly() throws IOException {
        String id = add();
        Path out = Files.createDirectory(folder.resolve("out"));
        TestRun saved = library.run("exhibit", "save", NUMBER, id.substring(0, 8), "--out", out.toString());
        assertThat(saved.out()).contains("not encrypted");
        assertThat(Files.readAllBytes(out.resolve("IMG_0011.jpg"))).isEqualTo(content);
        assertRefused(library.run("exhibit", "save", NUMBER, id, "--out", out.toString()), "is there already");
        assertRefused(library.run("exhibit", "save", NUMBER, "ab", "--out", out.toString()), "does not name one");
        Path inside = library.folder().resolve("exhibits").resolve("plain.jpg");
        assertRefused(library.run("exhibit", "save", NUMBER, id, "--out", inside.toString()), "inside the encrypted library");
        assertThat(inside).doesNotExist();
    }

    @Test
    void orphansAreSweptWhenTheInspectionIsClosed() throws IOException {
        String id = add();
        Path of = stored().getFirst().getParent();
        FileTime old = FileTime.from(Instant.now().minus(Duration.ofDays(2)));
        Path orphan = Files.writeString(of.resolve("ab".repeat(32)), "orphan");
        Path young = Files.writeString(of.resolve("cd".repeat(32)), "young");
        Files.setLastModifiedTime(orphan, old);
        Files.setLastModifiedTime(of.resolve(id), old);
        library.json("exhibit", "list", NUMBER);
        assertThat(stored()).containsExactlyInAnyOrder(of.resolve(id), young);
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.list(library.folder().resolve("inspections"))) {
            return files.filter(path -> path.toString().endsWith(".fieldbook")).findFirst().orElseThrow();
        }
    }
}
