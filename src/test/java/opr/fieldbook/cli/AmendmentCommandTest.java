package opr.fieldbook.cli;

import static opr.fieldbook.cli.LibraryCommandsTest.assertRefused;
import static opr.fieldbook.cli.TestLibrary.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.TestRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class AmendmentCommandTest {

    @TempDir
    Path folder;

    private TestLibrary library;

    @BeforeEach
    void make() throws IOException {
        library = TestLibrary.in(folder);
        List<String> lines = new ArrayList<>();
        library.json("protocol", "show", "JEM")
                .path("items")
                .forEach(item -> lines.add("answer " + NUMBER + " " + item.path("id").asString() + " met"));
        lines.add("finding raise " + NUMBER + " --class deficiency --title 'Posters not displayed' --condition"
                + " 'In 1 of 2 rooms no poster is displayed.' --item J-D-08 --category D-CMP --party lea --citation ICE-13001.1"
                + " --effect 'People are not told.'");
        lines.add("finding set " + NUMBER + " A-F01 evidence 'Seen on site.'");
        Path file = Files.write(folder.resolve("lines.txt"), lines);
        TestRun run = library.run("batch", file.toString());
        assertThat(run.code()).as(run.err()).isZero();
    }

    private TestRun report(String out, String... options) {
        List<String> words = new ArrayList<>(List.of("report", NUMBER, "--out", folder.resolve(out).toString(), "--json"));
        words.addAll(List.of(options));
        return library.run(words.toArray(String[]::new));
    }

    private static List<String> sums(JsonNode report) {
        List<String> sums = new ArrayList<>();
        report.path("files").forEach(file -> sums.add(file.path("sha256").asString()));
        return sums;
    }

    @Test
    void issuedOnceMadeAgainAndAmended() {
        assertRefused(report("early", "--amendment"), "nothing to amend");
        JsonNode issued = report("final", "--final").json();
        assertThat(issued.path("issue").path("number").asInt()).isEqualTo(1);
        assertThat(issued.path("issue").path("way").asString()).isEqualTo("papers");
        assertThat(issued.path("issue").path("data").asString()).hasSize(64);
        assertThat(library.json("inspection", "show", NUMBER).path("stage").asString()).isEqualTo("issued");
        assertRefused(report("none", "--amendment"), "nothing that the report says has changed since");
        library.json("finding", "set", NUMBER, "F-01", "condition", "In 2 of 2 rooms no poster is displayed.");
        JsonNode again = report("again", "--final").json();
        assertThat(sums(again)).isEqualTo(sums(issued)).hasSize(3);
        assertThat(again.path("warnings").get(0).asString()).contains("was made again from just what was in it");
        JsonNode amended = report("amended", "--amendment").json();
        assertThat(amended.path("files")).hasSize(1);
        assertThat(amended.path("files").get(0).path("kind").asString()).isEqualTo("amendment");
        assertThat(Path.of(amended.path("files").get(0).path("path").asString()))
                .exists()
                .hasFileName(NUMBER + "-amendment-1.docx");
        assertThat(amended.path("files").get(0).path("counted").asString()).startsWith("1 of 1 changed findings");
        assertThat(amended.path("issue").path("number").asInt()).isEqualTo(2);
        assertThat(amended.path("issue").path("words").asString()).isEqualTo("Amendment 1");
        assertRefused(report("none", "--amendment"), "Amendment 1 of");
        assertThat(folder.resolve("none")).doesNotExist();
        library.json("answer", NUMBER, "J-T-02", "not-met");
        String hash = library.hash();
        assertRefused(report("none", "--amendment"), "1 point is open");
        assertThat(sums(report("ever", "--final").json())).as("points are open now").isEqualTo(sums(issued));
        assertThat(library.hash()).isEqualTo(hash);
    }
}
