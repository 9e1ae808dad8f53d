package opr.fieldbook.cli;

import static opr.fieldbook.cli.TestLibrary.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import opr.fieldbook.TestRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DuplicateCommandTest {

    @TempDir
    Path folder;

    private TestLibrary library;

    @BeforeEach
    void twice() {
        library = TestLibrary.in(folder);
        library.raise("deficiency", "--item", "J-T-02");
        library.raise("deficiency", "--item", "J-T-03");
        library.json("finding", "set", NUMBER, "A-F01", "condition", "No poster hung in the processing area.");
        library.json("finding", "set", NUMBER, "A-F02", "condition", "In the processing area no poster was hung.");
    }

    private JsonNode duplicates() {
        return library.json("duplicates", NUMBER);
    }

    @Test
    void theSameRequirementTwiceIsSuggestedWithReasons() {
        JsonNode pair = duplicates().get(0);
        assertThat(pair.path("a").asString()).isEqualTo("A-F01");
        assertThat(pair.path("b").asString()).isEqualTo("A-F02");
        assertThat(pair.path("score").asDouble()).isBetween(0.45, 1.0);
        assertThat(pair.path("reasons").toString()).contains("J-T-02 and J-T-03 ask for the same", "Similar words");
        assertThat(library.run("duplicates", NUMBER).out()).contains("A-F01 and A-F02");
    }

    @Test
    void combinedOnesAreOneFindingAndNotSuggestedAgain() {
        library.json("duplicates", NUMBER, "combine", "A-F01", "A-F02", "--keep", "A-F02");
        JsonNode list = library.json("finding", "list", NUMBER);
        assertThat(list).hasSize(1);
        assertThat(list.get(0).path("key").asString()).isEqualTo("A-F02");
        assertThat(library.json("inspection", "show", NUMBER).path("findings").asInt()).isEqualTo(1);
        assertThat(duplicates()).isEmpty();
        assertThat(library.json("history-of", NUMBER, "A-F01", "condition")).hasSize(2);
        TestRun changed = library.run("finding", "set", NUMBER, "A-F01", "cause", "x");
        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.err()).contains("A-F01 was combined into A-F02");
        library.json("duplicates", NUMBER, "take-apart", "A-F01", "A-F02");
        assertThat(library.json("finding", "list", NUMBER)).hasSize(2);
    }

    @Test
    void thoseThatAreNotTheSameAreNotSuggestedAgain() {
        library.json("duplicates", NUMBER, "not-same", "A-F02", "A-F01");
        assertThat(duplicates()).isEmpty();
        assertThat(library.run("duplicates", NUMBER).out()).contains("No two findings");
    }

    @Test
    void theNumberedOneIsKept() {
        library.json("finding", "number", NUMBER);
        library.raise("deficiency", "--item", "J-T-02");
        library.json("duplicates", NUMBER, "combine", "A-F03", "F-01");
        assertThat(library.json("finding", "list", NUMBER)).extracting(one -> one.path("number").asString())
                .containsExactly("F-01", "F-02");
    }

    @Test
    void wrongWordsAreRefused() {
        assertThat(library.run("duplicates", NUMBER, "combine", "A-F01").code()).isEqualTo(2);
        assertThat(library.run("duplicates", NUMBER, "merge", "A-F01", "A-F02").code()).isEqualTo(2);
        assertThat(library.run("duplicates", NUMBER, "combine", "A-F01", "A-F09").code()).isEqualTo(1);
        assertThat(library.run("duplicates", NUMBER, "combine", "A-F01", "A-F01").code()).isEqualTo(1);
        assertThat(library.run("duplicates", NUMBER, "take-apart", "A-F01", "A-F02").code()).isEqualTo(1);
    }
}
