package opr.fieldbook.cli;

import static opr.fieldbook.cli.TestLibrary.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import opr.fieldbook.TestRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the command says of a strike that reaches a joined text, and of words that stand elsewhere. */
class StrikeJoinedCommandTest {

    @TempDir
    Path folder;

    private TestLibrary lead;
    private TestLibrary b;
    private String finding;

    @BeforeEach
    void twoLaptopsThatDiffer() throws IOException {
        lead = TestLibrary.in(folder);
        finding = lead.raise("deficiency");
        b = TestLibrary.empty(folder.resolve("b"), "Inspector B");
        String told = Files.writeString(folder.resolve("told"), "walrus lemon kayak torch").toString();
        String pack = folder.resolve("p.fieldbook").toString();
        lead.json("package", NUMBER, "--for", "Inspector B", "--file-passphrase-file", told, "--out", pack);
        b.json("open", pack, "--file-passphrase-file", told);
    }

    @Test
    void theJoinedTextGoesAndTheOtherTextStandsInItsPlace() {
        b.json("finding", "set", NUMBER, finding, "condition", "Jane Sample said so");
        lead.json("finding", "set", NUMBER, finding, "condition", "No poster hung");
        String file = folder.resolve("b.fieldbook").toString();
        b.json("send", NUMBER, "--out", file);
        lead.json("merge", NUMBER, file);
        String conflict = lead.json("conflicts", NUMBER).get(0).path("id").asString();
        lead.json("settle", NUMBER, conflict, "both");
        String change = "";
        for (JsonNode step : lead.json("history-of", NUMBER, finding, "condition")) {
            if (step.path("value").asString().equals("Jane Sample said so")) {
                change = step.path("revision").asString();
            }
        }
        assertThat(lead.run("history-of", NUMBER, finding, "condition").out()).contains("conflict settled, all kept");
        TestRun run = lead.run("strike", NUMBER, change, "--reason", "A name was typed");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("is struck: 2 values", "joined with it: 1", "What the others wrote in the joined value stands")
                .doesNotContain("same words");
        assertThat(lead.run("dump", NUMBER).out()).doesNotContain("Jane").contains("No poster hung");
        assertThat(lead.json("conflicts", NUMBER)).isEmpty();
    }

    @Test
    void anAnswersWordingHashIsNotTakenForTheSameWords() {
        lead.json("answer", NUMBER, "J-T-01", "na", "--reason", "Jane Sample said so");
        lead.json("answer", NUMBER, "J-T-01", "met");
        String answered = lead.json("history-of", NUMBER, "J-T-01", "answer").get(0).path("revision").asString();
        JsonNode struck = lead.json("strike", NUMBER, answered, "--reason", "A name was typed");
        assertThat(struck.path("struck")).hasSize(1);
        assertThat(struck.path("joined")).isEmpty();
        assertThat(struck.path("left").asString()).isEqualTo("nothing");
        assertThat(struck.path("elsewhere")).isEmpty();
    }
}
