package opr.fieldbook.cli;

import static opr.fieldbook.cli.LibraryCommandsTest.assertRefused;
import static opr.fieldbook.cli.TestLibrary.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import opr.fieldbook.TestRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class KeepCommandsTest {

    private static final String WORDS = "Jane Sample said so";

    @TempDir
    Path folder;

    private TestLibrary library;

    @BeforeEach
    void make() {
        library = TestLibrary.in(folder);
    }

    @Test
    void aStruckValueIsGoneFromEveryOutputAndWhoStruckItStays() {
        String finding = library.raise("deficiency");
        library.json("finding", "set", NUMBER, finding, "condition", WORDS);
        String change = change(finding, "condition", 1);
        library.json("finding", "set", NUMBER, finding, "cause", "Because " + WORDS + ".");
        JsonNode struck = library.json("strike", NUMBER, change, "--reason", "A name was typed");
        assertThat(struck.path("field").asString()).isEqualTo("condition");
        assertThat(struck.path("struck")).hasSize(1);
        assertThat(struck.path("elsewhere")).hasSize(1);
        assertThat(struck.path("elsewhere").get(0).path("field").asString()).isEqualTo("cause");
        JsonNode step = library.json("history-of", NUMBER, finding, "condition").get(1);
        assertThat(step.path("value").path("struck").asString()).hasSize(64);
        assertThat(step.path("struck").path("by").asString()).isEqualTo("Inspector A");
        assertThat(step.path("struck").path("reason").asString()).isEqualTo("A name was typed");
        assertThat(library.run("history-of", NUMBER, finding, "condition").out()).contains("A name was typed");
        library.json("strike", NUMBER, change(finding, "cause", 0), "--reason", "The same");
        assertThat(library.run("dump", NUMBER).out()).doesNotContain("Jane");
        assertThat(library.run("verify", file().toString()).code()).isZero();
        assertRefused(library.run("strike", NUMBER, change, "--reason", "Again"), "not a change");
        assertRefused(library.run("strike", NUMBER, "nonsense", "--reason", "Again"), "nonsense");
    }

    @Test
    void theTextOfAHistoryHasWhatAStrikeWantsAndARevisionOfOneChangeWillDo() {
        String finding = library.raise("deficiency");
        library.json("finding", "set", NUMBER, finding, "condition", WORDS);
        String change = change(finding, "condition", 1);
        String history = library.run("history-of", NUMBER, finding, "condition").out();
        assertThat(history).contains(WORDS + "  (text changed)", "change " + change).doesNotContain("WriteFinding");
        String raised = change(finding, "condition", 0);
        TestRun several = library.run("strike", NUMBER, raised.substring(0, 64), "--reason", "A name");
        assertRefused(several, "Give one of them");
        assertThat(several.err()).contains("condition of finding:" + finding + ": " + raised);
        library.json("backup");
        TestRun struck = library.run("strike", NUMBER, change.substring(0, 64), "--reason", "A name");
        assertThat(struck.code()).isZero();
        List<Path> left = all(library.folder().resolve("backups")).stream()
                .filter(path -> path.toString().endsWith(".fieldbook"))
                .toList();
        assertThat(left).hasSize(1);
        assertThat(struck.out()).contains("made before are removed", left.getFirst().toString(), "--to DIR");
        assertThat(library.run("dump", NUMBER).out()).doesNotContain("Jane");
    }

    @Test
    void theArchiveHasTheExhibitsInTheClear() throws IOException {
        Path photo = Files.writeString(folder.resolve("a photo.txt"), "what was seen");
        library.json("exhibit", "add", NUMBER, photo.toString(), "--caption", "The sign");
        Path out = folder.resolve("archive");
        assertThat(library.json("archive", NUMBER, "--out", out.toString()).path("exhibits").asInt()).isEqualTo(1);
        assertThat(Files.readString(out.resolve("exhibits").resolve("E-001_a_photo.txt"))).isEqualTo("what was seen");
        assertThat(Files.readString(out.resolve("exhibits.csv"))).contains("E-001_a_photo.txt", "The sign");
        assertThat(Files.readString(out.resolve("SHA256SUMS.txt"))).contains("exhibits/E-001_a_photo.txt");
    }

    @Test
    void aHoldRefusesStrikeAndLeaveUntilItIsLifted() {
        String finding = library.raise("deficiency");
        library.json("hold", NUMBER, "set", "--reason", "Litigation in Sample County");
        assertRefused(
                library.run("strike", NUMBER, change(finding, "condition", 0), "--reason", "x"),
                "“Litigation in Sample County”. Nothing is struck");
        assertRefused(library.run("leave", NUMBER, "--number", NUMBER), "Litigation");
        assertRefused(library.run("hold", NUMBER, "set", "--reason", "x"), "already");
        assertThat(library.run("hold", NUMBER, "lift").code()).isEqualTo(2);
        library.json("hold", NUMBER, "lift", "--reason", "Settled");
        assertRefused(library.run("hold", NUMBER, "lift", "--reason", "x"), "not under hold");
        library.json("strike", NUMBER, change(finding, "condition", 0), "--reason", "x");
    }

    @Test
    void leavingRemovesTheCopyAndKeepsALine() throws IOException {
        String id = library.json("inspection", "show", NUMBER).path("id").asString();
        Path exhibit = library.folder().resolve("exhibits").resolve(id).resolve("one");
        Files.createDirectories(exhibit.getParent());
        Files.writeString(exhibit, "sealed");
        Files.writeString(library.folder().resolve("backups").resolve(id + ".000001.daily.fieldbook"), "sealed");
        assertRefused(library.run("leave", NUMBER), "receipt");
        assertRefused(library.run("leave", NUMBER, "--number", "287G-FY2027-JEM-0002"), NUMBER);
        assertThat(file()).exists();
        JsonNode left = library.json("leave", NUMBER, "--number", NUMBER, "--reason", "Case closed");
        assertThat(left.path("reason").asString()).isEqualTo("Case closed");
        assertThat(library.json("inspection", "list")).isEmpty();
        assertThat(all(library.folder())).noneMatch(path -> path.toString().contains(id));
        JsonNode log = library.json("disposition", "list");
        assertThat(log).hasSize(1);
        assertThat(log.get(0).path("number").asString()).isEqualTo(NUMBER);
        assertThat(log.get(0).path("by").asString()).isEqualTo("Inspector A");
        assertRefused(library.run("leave", NUMBER, "--number", NUMBER), NUMBER);
    }

    @Test
    void anArchiveIsWholeInOpenFormatsAndItsSumsHold() throws Exception {
        String finding = library.raise("deficiency");
        library.json("answer", NUMBER, "J-T-01", "met", "--note", "A note, \"quoted\"");
        library.json("roster", "put", NUMBER, "DIO-3", "--name", "Zanzibar Canary", "--title", "Deputy");
        library.json("strike", NUMBER, change(finding, "condition", 0), "--reason", "A name");
        Path out = folder.resolve("archive");
        JsonNode json = library.json("archive", NUMBER, "--out", out.toString());
        assertThat(json.path("encrypted").asBoolean()).isFalse();
        assertThat(all(out).stream().map(path -> out.relativize(path).toString()))
                .contains("README.txt", "SHA256SUMS.txt", "inspection.json", "answers.csv", "findings.csv", "notes.csv",
                        "roster.csv", "history.csv");
        assertThat(out.resolve("papers").toFile().list()).hasSize(3);
        for (String line : Files.readAllLines(out.resolve("SHA256SUMS.txt"))) {
            byte[] bytes = Files.readAllBytes(out.resolve(line.substring(66)));
            assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .isEqualTo(line.substring(0, 64));
        }
        assertThat(Files.readAllLines(out.resolve("SHA256SUMS.txt"))).hasSize(11);
        assertThat(Files.readString(out.resolve("notes.csv"))).contains("\"A note, \"\"quoted\"\"\"\r\n");
        assertThat(Files.readString(out.resolve("history.csv"))).contains("Struck by Inspector A").contains("J-T-01");
        assertThat(Files.readString(out.resolve("roster.csv"))).contains("\"DIO-03\",\"Deputy\"");
        assertThat(Files.readString(out.resolve("inspection.json")) + "\n").isEqualTo(library.run("dump", NUMBER).out());
        for (Path file : all(out)) {
            assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain("Zanzibar");
        }
        TestRun again = library.run("archive", NUMBER, "--out", out.toString());
        assertRefused(again, "not empty");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        library.json("archive", NUMBER, "--out", empty.toString());
        assertThat(empty.resolve("README.txt")).exists();
    }

    @Test
    void theRosterNamesStaffAndNeverDetainees() {
        library.json("roster", "put", NUMBER, "dio 3", "--name", "Jane Sample", "--title", "Deputy");
        library.json("roster", "put", NUMBER, "WIT-01", "--name", "John Example");
        JsonNode roster = library.json("roster", "list", NUMBER);
        assertThat(roster).hasSize(2);
        assertThat(roster.get(0).path("code").asString()).isEqualTo("DIO-03");
        assertThat(roster.get(0).path("name").asString()).isEqualTo("Jane Sample");
        assertThat(roster.get(0).path("title").asString()).isEqualTo("Deputy");
        assertThat(roster.get(0).path("sealed").asBoolean()).isFalse();
        assertThat(roster.get(1).path("title").isNull()).isTrue();
        assertThat(library.run("dump", NUMBER).out()).contains("DIO-03").doesNotContain("Jane Sample");
        assertRefused(library.run("roster", "put", NUMBER, "DET-02", "--name", "x"), "immediate notice");
        assertRefused(library.run("roster", "put", NUMBER, "Jane", "--name", "x"), "Jane");
        assertRefused(library.run("roster", "put", NUMBER, "DIO-04", "--name", " "), "no name");
        String hash = library.hash();
        library.json("roster", "put", NUMBER, "DIO-03", "--name", "Jane Sample");
        assertThat(library.hash()).as("the same name again changes nothing").isEqualTo(hash);
        library.json("roster", "remove", NUMBER, "WIT-1");
        assertThat(library.json("roster", "list", NUMBER)).hasSize(1);
        assertRefused(library.run("roster", "remove", NUMBER, "WIT-1"), "WIT-01");
    }

    private String change(String entity, String field, int step) {
        return library.json("history-of", NUMBER, entity, field).get(step).path("change").asString();
    }

    private Path file() {
        return all(library.folder().resolve("inspections")).stream()
                .filter(path -> path.toString().endsWith(".fieldbook"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> all(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
