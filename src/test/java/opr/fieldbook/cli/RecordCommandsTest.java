package opr.fieldbook.cli;

import static opr.fieldbook.cli.LibraryCommandsTest.assertRefused;
import static opr.fieldbook.cli.TestLibrary.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import opr.fieldbook.TestRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RecordCommandsTest {

    @TempDir
    Path folder;

    private TestLibrary library;

    @BeforeEach
    void make() {
        library = TestLibrary.in(folder);
    }

    @Test
    void dumpIsCanonicalAndItsHashThatOfItsBytes() throws Exception {
        library.json("answer", NUMBER, "J-T-01", "met");
        TestRun dump = library.run("dump", NUMBER);
        assertThat(dump.out()).endsWith("}\n").doesNotContain("\n ").hasLineCount(1);
        byte[] bytes = dump.out().stripTrailing().getBytes(StandardCharsets.UTF_8);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        assertThat(library.run("dump", NUMBER, "--hash").out().strip())
                .isEqualTo(HexFormat.of().formatHex(digest));
        JsonNode json = library.json("dump", NUMBER);
        JsonNode answer = json.path("conclusion").get("JEM/f1/J-T-01").path("fields").path("answer").get(0);
        assertThat(answer.propertyNames()).containsExactly("at", "author", "change", "device", "value");
        JsonNode values = library.json("dump", NUMBER, "--values");
        assertThat(values.path("conclusion").get("JEM/f1/J-T-01").path("fields").path("answer").get(0).path("result").asString())
                .isEqualTo("met");
    }

    @Test
    void historyHasEveryValueInOrder() {
        library.json("answer", NUMBER, "J-T-01", "met");
        library.json("answer", NUMBER, "J-T-01", "na", "--reason", "Closed wing");
        JsonNode history = library.json("history-of", NUMBER, "j-t-01", "answer");
        assertThat(history).hasSize(2);
        assertThat(history.get(0).propertyNames()).contains("revision", "value", "author", "device", "at", "replaces");
        assertThat(history.get(0).path("replaces")).isEmpty();
        assertThat(history.get(1).path("value").path("result").asString()).isEqualTo("na");
        assertThat(history.get(1).path("author").asString()).isEqualTo("Inspector A");
        assertThat(library.json("history-of", NUMBER, "J-T-02", "answer")).isEmpty();
        assertThat(library.json("history-of", NUMBER, NUMBER, "number")).hasSize(1);
        assertRefused(library.run("history-of", NUMBER, "J-T-01", "colour"), "answer, later");
        assertRefused(library.run("history-of", NUMBER, "J-T-77", "answer"), "J-T-77");
        assertRefused(library.run("history-of", NUMBER, "finding:none", "title"), "finding:none");
    }

    @Test
    void verifySaysWhetherItHadAKey() throws IOException {
        Path file = file();
        JsonNode container = TestRun.of("verify", file.toString(), "--json").json();
        assertThat(container.propertyNames()).contains("file", "contents", "revisions", "exhibits", "problems");
        assertThat(container.path("contents").asString()).isEqualTo("no-key");
        assertThat(TestRun.of("verify", file.toString()).out()).contains("not checked");
        JsonNode contents = library.json("verify", file.toString());
        assertThat(contents.path("contents").asString()).isEqualTo("checked");
        assertThat(contents.path("revisions").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(contents.path("problems")).isEmpty();
        assertThat(file.getParent()).as("nothing is left beside the file").isDirectoryNotContaining("glob:**-{wal,shm}");
        assertRefused(TestRun.of("verify", folder.resolve("none.fieldbook").toString()), "no file");
    }

    @Test
    void verifyFindsAFlippedBit() throws IOException {
        Path file = file();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Path copy = Files.write(folder.resolve("copy.fieldbook"), bytes);
        TestRun run = library.run("verify", copy.toString(), "--json");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).hasLineCount(1);
        assertThat(run.out()).contains("\"problems\":[{\"kind\":");
        Path foreign = Files.writeString(folder.resolve("foreign.fieldbook"), "not ours at all, but long enough ".repeat(40));
        TestRun other = TestRun.of("verify", foreign.toString());
        assertThat(other.code()).isEqualTo(3);
        assertThat(other.out()).isEmpty();
        assertThat(other.err()).hasLineCount(1);
    }

    @Test
    void checkNamesWhatIsOpen() {
        library.json("answer", NUMBER, "J-T-02", "not-met");
        library.raise("deficiency");
        JsonNode points = library.json("check", NUMBER).path("points");
        assertThat(points.get(0).propertyNames()).contains("kind", "where", "text");
        assertThat(points.valueStream().map(point -> point.path("kind").asString()))
                .contains("unanswered", "not-met-without-finding", "finding-without-citation");
        assertThat(library.run("check", NUMBER).code()).isZero();
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.list(library.folder().resolve("inspections"))) {
            return files.filter(path -> path.toString().endsWith(".fieldbook")).findFirst().orElseThrow();
        }
    }
}
