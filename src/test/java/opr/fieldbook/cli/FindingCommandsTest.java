package opr.fieldbook.cli;

import static opr.fieldbook.cli.LibraryCommandsTest.assertRefused;
import static opr.fieldbook.cli.TestLibrary.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class FindingCommandsTest {

    @TempDir
    Path folder;

    private TestLibrary library;

    @BeforeEach
    void make() {
        library = TestLibrary.in(folder);
    }

    @Test
    void aFindingFromAnItemBringsItsDefaultsAlong() {
        library.raise("deficiency", "--item", "j-t-02");
        JsonNode finding = only();
        assertThat(finding.propertyNames())
                .containsExactly(
                        "id", "number", "key", "class", "category", "party", "title", "citation", "status", "counted",
                        "corrected", "repeat_of", "comments", "removed_anyway");
        assertThat(finding.path("number").isNull()).isTrue();
        assertThat(finding.path("key").asString()).isEqualTo("A-F01");
        assertThat(finding.path("class").asString()).isEqualTo("deficiency");
        assertThat(finding.path("category").asString()).isEqualTo("D-CMP");
        assertThat(finding.path("party").asString()).isEqualTo("lea");
        assertThat(finding.path("citation").asString()).isEqualTo("M-CMP");
        assertThat(finding.path("status").asString()).isEqualTo("ready");
        assertThat(finding.path("counted").asBoolean()).isTrue();
        assertThat(finding.path("corrected").asBoolean()).isFalse();
        assertThat(finding.path("repeat_of").isNull()).isTrue();
    }

    @Test
    void whatIsGivenGoesBeforeTheDefaults() {
        library.raise("area-of-concern", "--item", "J-T-02", "--effect", "Complaints may not arrive.");
        JsonNode finding = only();
        assertThat(finding.path("class").asString()).isEqualTo("area-of-concern");
        assertThat(finding.path("category").isNull()).as("the item's category is one of deficiencies").isTrue();
        assertThat(finding.path("citation").isNull()).isTrue();
        assertThat(finding.path("status").asString()).isEqualTo("draft");
        library.raise("deficiency", "--category", "d-trn", "--party", "lea", "--citation", "m-trn");
        JsonNode second = library.json("finding", "list", NUMBER).get(1);
        assertThat(second.path("category").asString()).isEqualTo("D-TRN");
        assertThat(second.path("citation").asString()).isEqualTo("M-TRN");
    }

    @Test
    void warningsComeAlongAndRefuseNothing() {
        JsonNode bare = library.json(
                "finding", "raise", NUMBER, "--class", "deficiency", "--title", "T", "--condition", "C");
        assertThat(bare.path("warnings").get(0).asString()).contains("citation");
        assertThat(bare.path("status").asString()).isEqualTo("draft");
        JsonNode heard = library.json(
                "finding", "raise", NUMBER, "--class", "deficiency", "--item", "J-I-40", "--title", "T", "--condition",
                "C");
        assertThat(heard.path("warnings").get(0).asString()).contains("one statement alone");
    }

    @Test
    void refusedOnesChangeNothing() {
        String before = library.hash();
        String[] raise = {"finding", "raise", NUMBER, "--title", "T", "--condition", "C"};
        assertRefused(library.run(with(raise, "--class", "deficiency", "--party", "joint")), "one responsible party");
        assertRefused(library.run(with(raise, "--class", "deficiency", "--category", "A-OTH")), "another class");
        assertRefused(library.run(with(raise, "--class", "deficiency", "--category", "D-XYZ")), "not a category");
        assertRefused(library.run(with(raise, "--class", "deficiency", "--citation", "M-XYZ")), "not a source");
        assertRefused(library.run(with(raise, "--class", "deficiency", "--item", "J-T-77")), "J-T-77");
        String[] untitled = {"finding", "raise", NUMBER, "--class", "deficiency", "--title", " ", "--condition", "C"};
        assertRefused(library.run(untitled), "needs a title");
        String[] empty = {"finding", "raise", NUMBER, "--class", "deficiency", "--title", "T", "--condition", ""};
        assertRefused(library.run(empty), "needs a condition");
        assertRefused(library.run("finding", "set", NUMBER, "F-01", "title", "T"), "no finding F-01");
        assertThat(library.hash()).isEqualTo(before);
    }

    @Test
    void everyFieldCanBeSetAndCleared() {
        String id = library.raise("deficiency", "--item", "J-T-02");
        set("A-F01", "title", "Another title");
        assertThat(only().path("title").asString()).isEqualTo("Another title");
        for (String field : new String[] {"condition", "criteria", "cause", "effect", "evidence"}) {
            set(id, field, "Text of " + field);
            assertThat(library.json("history-of", NUMBER, id, field).valueStream().toList().getLast().path("value").asString())
                    .isEqualTo("Text of " + field);
            set(id, field, "");
        }
        set(id, "citation", "");
        assertThat(only().path("citation").isNull()).isTrue();
        set(id, "citation", "M-CIV");
        assertThat(only().path("citation").asString()).isEqualTo("M-CIV");
        set(id, "category", "D-TRN");
        assertThat(only().path("category").asString()).isEqualTo("D-TRN");
        set(id, "verification", "desk");
        set(id, "corrected", "Poster put up in our presence.");
        assertThat(only().path("corrected").asBoolean()).isTrue();
        assertThat(only().path("counted").asBoolean()).as("corrected on site still counts").isTrue();
        set(id, "corrected", "");
        assertThat(only().path("corrected").asBoolean()).isFalse();
        set(id, "withdrawn", "Seen on the second day after all.");
        assertThat(only().path("status").asString()).isEqualTo("withdrawn");
        assertThat(only().path("counted").asBoolean()).isFalse();
        set(id, "withdrawn", "");
        assertThat(only().path("counted").asBoolean()).isTrue();
    }

    @Test
    void anotherClassNeedsAReasonAndDropsWhatDoesNotFit() {
        String id = library.raise("deficiency", "--item", "J-T-02");
        String before = library.hash();
        assertRefused(library.run("finding", "set", NUMBER, id, "class", "area-of-concern"), "--reason");
        assertRefused(library.run("finding", "set", NUMBER, id, "class", "crime", "--reason", "R"), "not one of");
        assertRefused(library.run("finding", "set", NUMBER, id, "party", "joint"), "one responsible party");
        assertRefused(library.run("finding", "set", NUMBER, id, "category", "A-OTH"), "another class");
        assertThat(library.hash()).isEqualTo(before);
        JsonNode changed = library.json(
                "finding", "set", NUMBER, id, "class", "area-of-concern", "--reason", "No written rule is broken");
        assertThat(changed.path("class").asString()).isEqualTo("area-of-concern");
        assertThat(changed.path("category").isNull()).isTrue();
        assertThat(changed.path("warnings").get(0).asString()).contains("D-CMP");
        JsonNode history = library.json("history-of", NUMBER, id, "class");
        assertThat(history).hasSize(2);
        assertThat(history.get(1).path("value").path("reason").asString()).isEqualTo("No written rule is broken");
        assertThat(history.get(1).path("replaces").get(0).asString()).isEqualTo(history.get(0).path("change").asString());
    }

    @Test
    void numbersAreGivenOnce() {
        library.raise("best-practice");
        library.raise("deficiency", "--item", "J-D-10");
        library.raise("deficiency", "--item", "J-T-02");
        JsonNode numbered = library.json("finding", "number", NUMBER).path("numbered");
        assertThat(numbered).hasSize(3);
        JsonNode list = library.json("finding", "list", NUMBER);
        assertThat(list.valueStream().map(finding -> finding.path("number").asString()))
                .containsExactly("F-01", "F-02", "BP-01");
        assertThat(list.get(0).path("key").asString()).as("the tour comes first").isEqualTo("A-F02");
        assertThat(library.json("finding", "number", NUMBER).path("numbered")).isEmpty();
        set("f-01", "title", "By its number");
    }

    @Test
    void fourCountedOnesMeanAFollowUp() {
        for (int i = 0; i < 4; i++) {
            library.raise(i == 0 ? "area-of-concern" : "deficiency", "--item", "J-T-02");
        }
        library.raise("best-practice");
        library.raise("working-note");
        JsonNode show = library.json("inspection", "show", NUMBER);
        assertThat(show.path("findings").asInt()).isEqualTo(4);
        assertThat(show.path("follow_up").path("required").asBoolean()).isTrue();
        assertThat(show.path("follow_up").path("due").asString()).isEqualTo("2027-09-12");
        assertThat(show.path("follow_up").path("decision").isNull()).isTrue();
    }

    private JsonNode only() {
        return library.json("finding", "list", NUMBER).get(0);
    }

    private void set(String finding, String field, String value) {
        library.json("finding", "set", NUMBER, finding, field, value);
    }

    private static String[] with(String[] words, String... more) {
        String[] all = Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return all;
    }
}
