package opr.fieldbook.cli;

import static opr.fieldbook.cli.LibraryCommandsTest.assertRefused;
import static opr.fieldbook.cli.TestLibrary.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.TestRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** One work package opened on two laptops: both write as B. */
class OnePackageTwiceTest {

    @TempDir
    Path folder;

    private TestLibrary lead;
    private TestLibrary b;
    private TestLibrary second;

    @BeforeEach
    void laptops() throws IOException {
        lead = TestLibrary.in(folder);
        Path told = Files.writeString(folder.resolve("told"), "walrus lemon kayak torch");
        lead.json("package", NUMBER, "--for", "Inspector B", "--file-passphrase-file", told.toString(), "--out", file("p"));
        b = TestLibrary.empty(folder.resolve("b"), "Inspector B");
        second = TestLibrary.empty(folder.resolve("second"), "Inspector X");
        for (TestLibrary each : List.of(b, second)) {
            each.json("open", file("p"), "--file-passphrase-file", told.toString());
        }
    }

    private String file(String name) {
        return folder.resolve(name + ".fieldbook").toString();
    }

    private TestRun merge(TestLibrary from, String name) {
        from.json("send", NUMBER, "--out", file(name));
        return lead.run("merge", NUMBER, file(name));
    }

    private String standing(TestLibrary of) {
        String device = of.json("whoami").path("device").asString();
        return lead.json("laptops", NUMBER).valueStream()
                .filter(laptop -> laptop.path("device").asString().equals(device))
                .map(laptop -> laptop.path("standing").asString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFirstStaysKnownTheSecondIsNewAndBothAreNamed() {
        merge(b, "b1");
        assertThat(standing(b)).isEqualTo("introduced");
        second.json("answer", NUMBER, "J-T-02", "met");
        TestRun merged = merge(second, "x1");
        assertThat(merged.out())
                .contains("2 laptops joined with the work package of Inspector B")
                .contains("Inspector B (" + b.json("whoami").path("words").asString() + ")")
                .contains("Inspector X (" + second.json("whoami").path("words").asString() + ")")
                .contains("The laptop of Inspector X is new here")
                .doesNotContain("have the same letter");
        assertThat(standing(b)).isEqualTo("introduced");
        assertThat(standing(second)).isEqualTo("new");
        b.json("answer", NUMBER, "J-T-03", "met");
        TestRun again = merge(b, "b2");
        assertThat(again.out()).doesNotContain("new here").doesNotContain("joined with the work package");
        lead.json("laptops", "lost", second.json("whoami").path("device").asString(), "--since", "2020-01-01");
        assertThat(standing(b)).isEqualTo("introduced");
    }

    @Test
    void aReceiptForALetterOfTwoLaptopsIsRefusedAndTheLaptopDecides() {
        merge(b, "b1");
        merge(second, "x1");
        String one = b.json("whoami").path("device").asString();
        String other = second.json("whoami").path("device").asString();
        TestRun refused = lead.run("receipt", NUMBER, "--for", "B", "--out", file("r"));
        assertRefused(refused, "B fits 2 laptops");
        assertThat(refused.err())
                .contains("Inspector B (letter B), laptop " + one.substring(0, 12) + ", Introduced in person")
                .contains("Inspector X (letter B), laptop " + other.substring(0, 12) + ", Not confirmed yet");
        assertThat(Path.of(file("r"))).doesNotExist();
        assertThat(lead.json("receipt", NUMBER, "--for", other.substring(0, 12), "--out", file("r"))
                        .path("for")
                        .asString())
                .isEqualTo("Inspector X");
        assertRefused(lead.run("receipt", NUMBER, "--for", "Q", "--out", file("q")), "not on the team");
    }

    @Test
    void everyMemberIsNamedWithWhatTheyHave() {
        merge(b, "b1");
        assertThat(lead.run("inspection", "show", NUMBER).out())
                .contains("Inspector B (B) has everything of yours up to")
                .doesNotContain("Inspector X");
        second.json("answer", NUMBER, "J-T-02", "met");
        merge(second, "x1");
        lead.json("answer", NUMBER, "J-T-03", "met");
        String shown = lead.run("inspection", "show", NUMBER).out();
        assertThat(shown).contains("Inspector B (B) has everything", "Inspector X (B) has everything", "newer here: 1");
        assertThat(lead.json("inspection", "show", NUMBER).path("confirmed").path("each")).hasSize(2);
    }

    @Test
    void aWorkingKeyThatTwoFindingsHaveIsRefusedInWordsThatNameBoth() {
        String one = b.raise("working-note");
        String other = second.raise("working-note");
        merge(b, "b");
        merge(second, "x");
        JsonNode list = lead.json("finding", "list", NUMBER);
        assertThat(list.valueStream().map(each -> each.path("key").asString())).containsExactly("B-W01", "B-W01");
        String before = lead.hash();
        for (List<String> words : List.of(
                List.of("finding", "set", NUMBER, "B-W01", "title", "Changed"),
                List.of("history-of", NUMBER, "B-W01", "title"),
                List.of("duplicates", NUMBER, "combine", "B-W01", other))) {
            assertRefused(lead.run(words.toArray(String[]::new)), "B-W01 is the working key of 2 findings");
            assertThat(lead.run(words.toArray(String[]::new)).err())
                    .contains(one, other, "raised by Inspector B", "raised by Inspector X");
        }
        assertThat(lead.hash()).isEqualTo(before);
        lead.json("finding", "set", NUMBER, other, "title", "Changed");
        lead.json("finding", "number", NUMBER);
        assertThat(lead.json("finding", "set", NUMBER, "W-02", "title", "By number").path("title").asString())
                .isEqualTo("By number");
    }
}
