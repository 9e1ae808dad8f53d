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

class BatchTest {

    @TempDir
    Path folder;

    private TestLibrary library;

    @BeforeEach
    void make() {
        library = TestLibrary.in(folder);
    }

    @Test
    void oneJsonLineForEachCommand() throws IOException {
        TestRun run = batch("""
                # the tour
                answer %1$s J-T-01 met --note 'Set apart by a wall'

                fieldbook answer %1$s J-T-02 "not-met" --at 2027-03-10T09:00:00-05:00
                answer %1$s J-T-03 met
                finding raise %1$s --class deficiency --item J-T-02 --title "Poster" --condition "It's not there."
                inspection show %1$s
                dump %1$s --hash
                """);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.jsonLines()).hasSize(6);
        assertThat(run.jsonLines().get(1).path("saved_at").asString()).isEqualTo("2027-03-10T09:00:00-05:00");
        assertThat(run.jsonLines().get(2).path("saved_at").asString()).doesNotStartWith("2027-03-10T09");
        assertThat(run.jsonLines().get(4).path("answered").asInt()).isEqualTo(3);
        assertThat(run.jsonLines().get(4).path("findings").asInt()).isEqualTo(1);
        assertThat(run.jsonLines().get(5).path("hash").asString()).isEqualTo(library.hash());
    }

    @Test
    void stopsAtTheFirstLineThatFailsAndNamesIt() throws IOException {
        TestRun run = batch("""
                answer %1$s J-T-01 met
                answer %1$s J-T-99 met
                answer %1$s J-T-02 met
                """);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.jsonLines()).hasSize(1);
        assertThat(run.err()).startsWith("fieldbook: line 2: J-T-99").hasLineCount(1);
        assertThat(library.json("inspection", "show", NUMBER).path("answered").asInt()).isEqualTo(1);
    }

    @Test
    void keepsGoingWhereAsked() throws IOException {
        TestRun run = batch(
                """
                answer %1$s J-T-99 met
                frobnicate
                answer %1$s 'J-T-01
                answer %1$s J-T-01 met
                """,
                "--keep-going");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.jsonLines()).hasSize(1);
        assertThat(run.err().lines()).hasSize(3).allMatch(line -> line.startsWith("fieldbook: line "));
    }

    @Test
    void runsNoOtherBatchAndNoMissingFile() throws IOException {
        assertThat(batch("batch other.txt").code()).isEqualTo(2);
        TestRun missing = library.run("batch", folder.resolve("none").toString());
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.err()).contains("no file").hasLineCount(1);
    }

    @Test
    void aNoteMaySayBatchAndADemoPrintsItsAnswerOnly() throws IOException {
        TestRun run = batch("answer %1$s J-T-01 met --note batch\ndemo --out '" + folder.resolve("demo") + "'\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.jsonLines()).hasSize(2);
        assertThat(run.jsonLines().getLast().path("files")).hasSize(3);
    }

    @Test
    void makesAndOpensInspectionsInOneProcess() throws IOException {
        TestRun run = batch("""
                lea add --name "Second County Sheriff" --state LA
                inspection new --lea "Second County Sheriff" --model WSO --start 2027-06-01 --end 2027-06-03 --no-tour
                answer 287G-FY2027-WSO-0001 W-D-01 met
                answer %1$s J-T-01 met
                inspection list
                """);
        assertThat(run.err()).isEmpty();
        assertThat(run.jsonLines().getLast()).hasSize(2);
        assertThat(run.jsonLines().getLast().valueStream().map(each -> each.path("answered").asInt()))
                .containsExactly(1, 1);
    }

    private TestRun batch(String lines, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("lines.txt"), lines.formatted(NUMBER));
        String[] words = new String[options.length + 2];
        words[0] = "batch";
        words[1] = file.toString();
        System.arraycopy(options, 0, words, 2, options.length);
        return library.run(words);
    }
}
