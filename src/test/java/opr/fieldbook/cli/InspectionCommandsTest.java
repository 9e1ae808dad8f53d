package opr.fieldbook.cli;

import static opr.fieldbook.cli.LibraryCommandsTest.assertRefused;
import static opr.fieldbook.cli.TestLibrary.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import opr.fieldbook.TestRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class InspectionCommandsTest {

    @TempDir
    Path folder;

    private TestLibrary library;

    @BeforeEach
    void make() {
        library = TestLibrary.in(folder);
    }

    @Test
    void showSaysHowFarItIs() {
        JsonNode show = library.json("inspection", "show", NUMBER);
        assertThat(show.path("number").asString()).isEqualTo(NUMBER);
        assertThat(show.path("model").asString()).isEqualTo("JEM");
        assertThat(show.path("stage").asString()).isEqualTo("planned");
        assertThat(show.path("start").asString()).isEqualTo("2027-03-09");
        assertThat(show.path("end").asString()).isEqualTo("2027-03-12");
        assertThat(show.path("fiscal_year").asString()).isEqualTo("FY2027");
        assertThat(show.path("items").asInt()).isGreaterThan(150);
        assertThat(show.path("answered").asInt()).isZero();
        assertThat(show.path("findings").asInt()).isZero();
        assertThat(show.path("conflicts").asInt()).isZero();
        assertThat(show.path("follow_up").path("required").asBoolean()).isFalse();
        assertThat(show.path("follow_up").path("due").isNull()).isTrue();
        assertThat(library.json("inspection", "show", show.path("id").asString())).isEqualTo(show);
        assertThat(show.path("confirmed").path("newer").asInt()).isPositive();
        // What the others have is read from the file itself, so only showing one inspection tells it.
        assertThat(library.json("inspection", "list").get(0)).isEqualTo(((ObjectNode) show).without("confirmed"));
    }

    @Test
    void anInspectionOfBothModelsHasTheItemsOfBoth() {
        JsonNode made = library.json(
                "inspection", "new", "--lea", "Sample County Sheriff's Office", "--model", "both", "--start", "2027-05-03",
                "--end", "2027-05-07", "--facility", "Main Jail", "--facility", "Annex", "--from", NUMBER);
        assertThat(made.path("model").asString()).isEqualTo("both");
        String number = made.path("number").asString();
        library.json("answer", number, "W-D-01", "met");
        assertRefused(library.run("answer", number, "J-T-02", "met"), "Main Jail; Annex");
        assertRefused(library.run("answer", number, "J-T-02", "met", "--facility", "Attic"), "Attic");
        JsonNode answer = library.json("answer", number, "J-T-02", "met", "--facility", "annex");
        assertThat(answer.path("facility").asString()).isEqualTo("Annex");
        assertRefused(library.run("answer", number, "W-D-01", "met", "--model", "JEM"), "W-D-01");
    }

    @Test
    void numbersCountByFiscalYearAndModel() {
        assertThat(number("JEM", "2027-09-30")).isEqualTo("287G-FY2027-JEM-0002");
        assertThat(number("JEM", "2027-10-01")).isEqualTo("287G-FY2028-JEM-0001");
        assertThat(number("WSO", "2027-09-30")).isEqualTo("287G-FY2027-WSO-0001");
        assertThat(number("JEM", "2026-10-01")).isEqualTo("287G-FY2027-JEM-0003");
    }

    private String number(String model, String day) {
        return library.json(
                        "inspection", "new", "--lea", "Sample County Sheriff's Office", "--model", model, "--start", day,
                        "--end", "2028-01-01")
                .path("number")
                .asString();
    }

    @Test
    void anUnknownLeaNamesTheCommandThatAddsIt() {
        TestRun run = library.run(
                "inspection", "new", "--lea", "Elsewhere", "--model", "JEM", "--start", "2027-03-09", "--end", "2027-03-12");
        assertRefused(run, "lea add");
        assertRefused(
                library.run(
                        "inspection", "new", "--lea", "Sample County Sheriff's Office", "--model", "JEM", "--start",
                        "2027-03-09", "--end", "2027-03-08"),
                "before the first");
        assertThat(library.json("inspection", "list")).hasSize(1);
        assertRefused(library.run("inspection", "show", "287G-FY2027-JEM-0099"), "287G-FY2027-JEM-0099");
    }

    @Test
    void protocolsAreShownWithoutLibrary() {
        assertThat(TestRun.of("protocol", "list", "--json").json()).hasSizeGreaterThanOrEqualTo(2);
        JsonNode jem = TestRun.of("protocol", "show", "jem", "--json").json();
        assertThat(jem.path("model").asString()).isEqualTo("JEM");
        assertThat(jem.path("version").asString()).isNotEmpty();
        JsonNode item = jem.path("items").get(1);
        assertThat(item.propertyNames())
                .contains("id", "component", "place", "role", "topic", "text", "requirements", "category", "party");
        assertThat(item.path("id").asString()).isEqualTo("J-T-02");
        assertThat(item.path("component").asString()).isEqualTo("tour");
        assertRefused(TestRun.of("protocol", "show", "TFM"), "JEM, WSO");
    }

    @Test
    void anAnswerIsSavedAndSaysSo() {
        JsonNode answer = library.json(
                "answer", NUMBER, "j-t-02", "not-met", "--note", "No poster in the room.", "--at", "2027-03-10T09:00:00-05:00");
        assertThat(answer.path("item").asString()).isEqualTo("J-T-02");
        assertThat(answer.path("value").asString()).isEqualTo("not-met");
        assertThat(answer.path("revision").asString()).hasSize(64);
        assertThat(answer.path("saved_at").asString()).isEqualTo("2027-03-10T09:00:00-05:00");
        JsonNode history = library.json("history-of", NUMBER, "J-T-02", "answer");
        assertThat(history).hasSize(1);
        assertThat(history.get(0).path("by_hand").asBoolean()).isTrue();
        JsonNode same = library.json("answer", NUMBER, "J-T-02", "not-met");
        assertThat(same.path("revision")).isEqualTo(answer.path("revision"));
        assertThat(same.path("saved_at")).isEqualTo(answer.path("saved_at"));
        assertThat(library.json("inspection", "show", NUMBER).path("answered").asInt()).isEqualTo(1);
    }

    @Test
    void refusedAnswersChangeNothing() {
        String before = library.hash();
        assertRefused(library.run("answer", NUMBER, "J-T-99", "met"), "J-T-99");
        assertRefused(library.run("answer", NUMBER, "J-T-02", "na"), "needs a reason");
        assertRefused(library.run("answer", NUMBER, "J-T-02", "not-reviewed", "--reason", " "), "needs a reason");
        assertRefused(library.run("answer", NUMBER, "J-T-02", "met", "--note", " "), "no text");
        assertRefused(library.run("observe", NUMBER, "J-T-09", "na"), "either met or not met");
        assertRefused(library.run("observe", NUMBER, "J-T-09", "met", "--code", "Jane Doe"), "not a person code");
        assertRefused(library.run("answer", "287G-FY2030-JEM-0001", "J-T-02", "met"), "no inspection");
        assertThat(library.hash()).isEqualTo(before);
    }

    @Test
    void informationItemsTakeEveryAnswer() {
        library.json("answer", NUMBER, "J-D-38", "met");
        library.json("answer", NUMBER, "J-D-38", "not-met");
        JsonNode na = library.json("answer", NUMBER, "J-D-38", "na", "--reason", "No such record");
        assertThat(na.path("value").asString()).isEqualTo("na");
        assertThat(na.path("reason").asString()).isEqualTo("No such record");
    }

    @Test
    void anObservationStandsUnderItsItem() {
        JsonNode seen = library.json(
                "observe", NUMBER, "J-T-09", "not-met", "--code", "DIO-03", "--shift", "Night", "--mode", "simulated",
                "--note", "Read aloud from memory.");
        assertThat(seen.path("id").asString()).isNotEmpty();
        assertThat(seen.path("mode").asString()).isEqualTo("simulated");
        JsonNode history = library.json("history-of", NUMBER, "observation:" + seen.path("id").asString(), "seen");
        assertThat(history.get(0).path("value").path("code").asString()).isEqualTo("DIO-03");
    }
}
