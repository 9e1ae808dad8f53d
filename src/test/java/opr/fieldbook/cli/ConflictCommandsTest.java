package opr.fieldbook.cli;

import static opr.fieldbook.cli.TestLibrary.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import opr.fieldbook.TestRun;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ConflictCommandsTest {

    private static final ConclusionId ITEM = new ConclusionId("JEM", "", "J-D-01");
    private static final String ANSWER = "conclusion:JEM//J-D-01/answer";

    @TempDir
    Path folder;

    private TestLibrary library;
    private String finding;

    @BeforeEach
    void contradict() {
        library = TestLibrary.in(folder);
        finding = library.raise("deficiency", "--item", "J-D-02");
        OtherLaptop other = OtherLaptop.of(library, "B");
        OtherLaptop third = OtherLaptop.of(library, "C");
        library.json("answer", NUMBER, "J-D-01", "met");
        library.json("finding", "set", NUMBER, "A-F01", "condition", "Seen by A.");
        other.apply(new Edit.ConcludeItem(ITEM, Result.NOT_MET, null))
                .apply(new Edit.WriteFinding(finding, FindingField.CONDITION, "Seen by B."))
                .handTo(library);
        third.apply(new Edit.ConcludeItem(ITEM, Result.NA, "No cases")).handTo(library);
    }

    private JsonNode conflicts() {
        return library.json("conflicts", NUMBER);
    }

    @Test
    void everyValueIsListedWithAuthorLaptopAndTime() {
        JsonNode all = conflicts();
        assertThat(all).hasSize(2);
        JsonNode answer = all.get(0);
        assertThat(answer.path("id").asString()).isEqualTo(ANSWER);
        assertThat(answer.path("entity").asString()).isEqualTo("conclusion:JEM//J-D-01");
        assertThat(answer.path("item").asString()).isEqualTo("J-D-01");
        assertThat(answer.path("field").asString()).isEqualTo("answer");
        assertThat(answer.path("base").isNull()).isTrue();
        assertThat(answer.path("values")).extracting(value -> value.path("letter").asString())
                .containsExactly("a", "b", "c");
        assertThat(answer.path("values")).extracting(value -> value.path("value").path("result").asString())
                .containsExactlyInAnyOrder("met", "not-met", "na");
        assertThat(answer.path("values")).extracting(value -> value.path("author").asString())
                .containsExactlyInAnyOrder("Inspector A", "Inspector B", "Inspector C");
        assertThat(answer.path("values")).extracting(value -> value.path("change").asString()).isSorted();
        JsonNode text = all.get(1);
        assertThat(text.path("item").asString()).isEqualTo("A-F01");
        assertThat(text.path("base").asString()).isEqualTo("Condition");
        assertThat(text.path("values").get(0).propertyNames()).contains("letter", "value", "author", "device", "at");
        assertThat(library.json("inspection", "show", NUMBER).path("conflicts").asInt()).isEqualTo(2);
    }

    @Test
    void theListIsGoodToRead() {
        assertThat(library.run("conflicts", NUMBER).out())
                .contains("1. J-D-01: Answer", "N/A: No cases", "before: Condition")
                .containsPattern("a\\) .*\\(Inspector [ABC], Mar|a\\) .*\\(Inspector");
    }

    @Test
    void aLetterKeepsThatValue() {
        String result = conflicts().get(0).path("values").get(2).path("value").path("result").asString();
        JsonNode settled = library.json("settle", NUMBER, ANSWER, "C");
        assertThat(settled.path("value").path("result").asString()).isEqualTo(result);
        assertThat(settled.path("conflicts").asInt()).isEqualTo(1);
        assertThat(conflicts()).hasSize(1);
    }

    @Test
    void bothKeepsBothTexts() {
        JsonNode settled = library.json("settle", NUMBER, "2", "both");
        assertThat(settled.path("value").asString()).contains("Seen by A.", "\n\n", "Seen by B.");
        assertThat(settled.path("id").asString()).isEqualTo("finding:" + finding + "/condition");
    }

    @Test
    void aNewValueStands() {
        JsonNode text = library.json("settle", NUMBER, "A-F01", "value", "--value", "Seen by both.");
        assertThat(text.path("value").asString()).isEqualTo("Seen by both.");
        JsonNode answer = library.json("settle", NUMBER, "1", "value", "--value", "not-met");
        assertThat(answer.path("value").path("result").asString()).isEqualTo("not-met");
        assertThat(answer.path("conflicts").asInt()).isZero();
        assertThat(library.run("conflicts", NUMBER).out()).contains("No conflicts");
    }

    @Test
    void aRecordIsWrittenByItsFirstMemberOrAsJson() {
        JsonNode answer = library.json(
                "settle", NUMBER, ANSWER, "value", "--value", "{\"result\":\"na\",\"reason\":\"None drawn\"}");
        assertThat(answer.path("value").path("reason").asString()).isEqualTo("None drawn");
    }

    @Test
    void anAnswerThatNeedsAReasonGetsItFromAnOption() {
        assertThat(library.run("settle", NUMBER, ANSWER, "value", "--value", "na").code()).isEqualTo(1);
        JsonNode answer = library.json("settle", NUMBER, ANSWER, "value", "--value", "na", "--reason", "None");
        assertThat(answer.path("value").path("reason").asString()).isEqualTo("None");
    }

    @Test
    void whatCannotBeIsRefusedAndNothingChanges() {
        String before = library.hash();
        refused(1, "settle", NUMBER, "3", "a");
        refused(1, "settle", NUMBER, "finding:x|y/condition", "a");
        refused(1, "settle", NUMBER, ANSWER, "d");
        refused(1, "settle", NUMBER, ANSWER, "both");
        refused(1, "settle", NUMBER, ANSWER, "value", "--value", "perhaps");
        refused(1, "settle", NUMBER, ANSWER, "value", "--value", "{\"result\":");
        refused(1, "settle", NUMBER, "finding:" + finding + "/present", "remove");
        refused(2, "settle", NUMBER, ANSWER, "value");
        refused(2, "settle", NUMBER, ANSWER, "a", "--value", "met");
        refused(2, "settle", NUMBER, ANSWER, "*");
        assertThat(library.hash()).isEqualTo(before);
    }

    private void refused(int code, String... words) {
        TestRun run = library.run(words);
        assertThat(run.code()).as(String.join(" ", words)).isEqualTo(code);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("fieldbook: ").hasLineCount(1);
    }

    @Test
    void aFinalReportIsRefusedAndNamesTheCountADraftWarns() {
        String out = folder.resolve("papers").toString();
        TestRun refused = library.run("report", NUMBER, "--out", out, "--final");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("2 conflicts are open");
        JsonNode draft = library.json("report", NUMBER, "--out", out);
        assertThat(draft.path("warnings").get(0).asString()).contains("2 conflicts are open");
        assertThat(library.json("check", NUMBER).path("points"))
                .filteredOn(point -> point.path("kind").asString().equals("conflict"))
                .hasSize(2);
    }

    @Test
    void aRemovalThatMetAChangeIsDecided() {
        String raised = library.raise("deficiency", "--item", "J-D-03");
        OtherLaptop late = OtherLaptop.of(library, "F");
        OtherLaptop deleter = OtherLaptop.of(library, "G");
        late.apply(new Edit.WriteFinding(raised, FindingField.EFFECT, "Matters")).handTo(library);
        deleter.apply(new Edit.DeleteFinding(raised)).handTo(library);
        assertThat(library.run("conflicts", NUMBER).out()).contains("was removed by Inspector G");
        assertThat(conflicts()).hasSize(2);
        JsonNode listed = library.json("finding", "list", NUMBER);
        assertThat(listed).extracting(each -> each.path("removed_anyway").path("removed_by").asString())
                .containsExactly("", "Inspector G");
        assertThat(listed.get(1).path("removed_anyway").path("changed_by").asString()).isEqualTo("Inspector F");
        assertThat(library.run("finding", "list", NUMBER).out())
                .contains("Removed by Inspector G. It stays, because Inspector F changed it");
        JsonNode removed = library.json("settle", NUMBER, "finding:" + raised + "/present", "remove");
        assertThat(removed.path("value").asBoolean()).isFalse();
        assertThat(library.json("finding", "list", NUMBER)).hasSize(1);
    }

    @Test
    void answeringAsUsualSettlesAndSaysSo() {
        JsonNode answer = library.json("answer", NUMBER, "J-D-01", "met");
        JsonNode settled = answer.path("settled");
        assertThat(settled).hasSize(1);
        assertThat(settled.get(0).path("id").asString()).isEqualTo(ANSWER);
        assertThat(settled.get(0).path("values")).extracting(value -> value.path("author").asString())
                .containsExactlyInAnyOrder("Inspector A", "Inspector B", "Inspector C");
        assertThat(settled.get(0).path("values")).extracting(value -> value.path("letter").asString())
                .containsExactly("a", "b", "c");
        assertThat(conflicts()).hasSize(1);
        assertThat(library.json("answer", NUMBER, "J-D-01", "not-met").has("settled"))
                .as("nothing more to settle")
                .isFalse();
    }

    @Test
    void settingAFieldOfAFindingSettlesAndSaysSo() {
        TestRun run = library.run("finding", "set", NUMBER, "A-F01", "condition", "Seen by all.");
        assertThat(run.out())
                .contains("This settled the conflict between Inspector ", "Inspector B's", "Inspector A's", "A-F01, Condition.");
        assertThat(library.run("finding", "set", NUMBER, "A-F01", "condition", "Again.").out()).doesNotContain("settled");
    }

    @Test
    void settlingSaysItOnce() {
        assertThat(library.run("settle", NUMBER, ANSWER, "a").out()).doesNotContain("This settled");
        assertThat(library.json("settle", NUMBER, "1", "a").path("settled")).hasSize(1);
    }

    @Test
    void onTheRosterSomebodyRemovedAndChangedStaysAndSaysSo() {
        library.json("roster", "put", NUMBER, "DIO-01", "--name", "Sample Person", "--title", "Deputy");
        OtherLaptop late = OtherLaptop.of(library, "F");
        OtherLaptop remover = OtherLaptop.of(library, "G");
        late.apply(new Edit.PutPerson("DIO-01", "Sample Person", "Sergeant")).handTo(library);
        remover.apply(new Edit.RemovePerson("DIO-01")).handTo(library);
        assertThat(library.json("roster", "list", NUMBER).get(0).path("removed_anyway").path("removed_by").asString())
                .isEqualTo("Inspector G");
        assertThat(library.run("roster", "list", NUMBER).out()).contains("Removed by Inspector G. It stays");
    }
}
