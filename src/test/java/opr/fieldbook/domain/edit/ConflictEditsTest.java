package opr.fieldbook.domain.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.SampleInspection;
import opr.fieldbook.domain.conflict.FindingTitle;
import opr.fieldbook.domain.conflict.OpenConflict;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.Answer;
import opr.fieldbook.domain.inspection.ConclusionField;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.log.Choice;
import opr.fieldbook.log.Conflict;
import opr.fieldbook.log.Inverse;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.Value;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three laptops contradict each other; one of them settles. */
class ConflictEditsTest {

    private static final ConclusionId ITEM = SampleInspection.item("J-D-01");

    private final SampleInspection a = SampleInspection.jem();
    private SampleInspection b;
    private SampleInspection c;

    @BeforeEach
    void threeLaptops() {
        a.deficiency("d");
        a.apply(new Edit.WriteFinding("d", FindingField.CONDITION, "Before"));
        b = a.copyFor("B");
        c = a.copyFor("C");
    }

    private void write(Field<String> field, String mine, String... others) {
        a.apply(new Edit.WriteFinding("d", field, mine));
        b.apply(new Edit.WriteFinding("d", field, others[0]));
        if (others.length > 1) {
            c.apply(new Edit.WriteFinding("d", field, others[1]));
        }
        meet();
    }

    private void meet() {
        a.absorb(b);
        a.absorb(c);
    }

    private Conflict only() {
        return Conflict.all(a.fold()).stream().reduce((x, y) -> { throw new AssertionError("two"); }).orElseThrow();
    }

    private void settle(Settlement settlement) {
        Conflict conflict = only();
        a.apply(new Edit.SettleConflict(
                conflict.key().entity().kind(), conflict.key().entity().id(), conflict.key().field(), settlement));
    }

    private String condition() {
        return a.finding("d").text(FindingField.CONDITION);
    }

    @Test
    void eachOfThreeValuesCanStand() {
        write(FindingField.CONDITION, "One", "Two", "Three");
        for (int i = 0; i < 3; i++) {
            SampleInspection settler = a.copyFor("S" + i);
            Choice choice = only().choices().get(i);
            settler.apply(new Edit.SettleConflict("finding", "d", "condition", new Settlement.Keep(i)));
            assertThat(settler.value("finding", "d", "condition")).isEqualTo(choice.value());
            assertThat(Conflict.all(settler.fold())).isEmpty();
        }
    }

    @Test
    void bothStandInTheOrderOfTheChoicesWithABlankLine() {
        write(FindingField.CONDITION, "One", "Two", "Three");
        List<String> order = only().choices().stream()
                .map(choice -> ((Value.Text) choice.value()).text())
                .toList();
        settle(new Settlement.Both());
        assertThat(condition()).isEqualTo(String.join("\n\n", order)).contains("One", "Two", "Three");
    }

    @Test
    void titlesStandInOneLine() {
        write(FindingField.TITLE, "One", "Two");
        assertThat(FindingTitle.of(a.finding("d"))).isEqualTo("(in conflict)");
        settle(new Settlement.Both());
        assertThat(List.of("One / Two", "Two / One")).contains(FindingTitle.of(a.finding("d")));
        a.apply(new Edit.WriteFinding("d", FindingField.TITLE, ""));
        assertThat(FindingTitle.of(a.finding("d"))).isEqualTo("No title yet");
    }

    @Test
    void aTextThatSomebodyTookAwayAddsNothingToBoth() {
        write(FindingField.CONDITION, "One", "");
        settle(new Settlement.Both());
        assertThat(condition()).isEqualTo("One");
    }

    @Test
    void aNewTextStandsAndAnEmptyOneClears() {
        write(FindingField.CONDITION, "One", "Two");
        settle(new Settlement.Write(Value.of("Third")));
        assertThat(condition()).isEqualTo("Third");
        SampleInspection other = a.copyFor("X");
        b.absorb(a);
        a.apply(new Edit.WriteFinding("d", FindingField.CONDITION, "Again"));
        b.apply(new Edit.WriteFinding("d", FindingField.CONDITION, "Once more"));
        meet();
        settle(new Settlement.Write(Value.of(" ")));
        assertThat(condition()).isEmpty();
        assertThat(other.finding("d").text(FindingField.CONDITION)).isEqualTo("Third");
    }

    @Test
    void aSettlementIsAnOrdinaryRevisionAndUndoPutsTheChoicesBack() {
        write(FindingField.CONDITION, "One", "Two");
        List<Choice> before = only().choices();
        Revision settled = a.write("SettleConflict", a.proposals(only(new Settlement.Keep(1))));
        assertThat(settled.changes().getFirst().replaces()).hasSize(2);
        assertThat(Conflict.all(a.fold())).isEmpty();
        a.write("Undo", ((Inverse.Possible) Inverse.of(settled, a.fold())).proposals());
        assertThat(only().choices()).isEqualTo(before);
        settle(new Settlement.Keep(0));
        assertThat(a.value("finding", "d", "condition")).isEqualTo(before.getFirst().value());
    }

    private Edit.SettleConflict only(Settlement settlement) {
        return OpenConflict.all(a.inspection()).getFirst().settle(settlement);
    }

    @Test
    void twoSettlementsApartAreAConflictAgain() {
        write(FindingField.CONDITION, "One", "Two");
        b.absorb(a);
        settle(new Settlement.Keep(0));
        b.apply(new Edit.SettleConflict("finding", "d", "condition", new Settlement.Keep(1)));
        a.absorb(b);
        assertThat(only().choices()).hasSize(2);
    }

    @Test
    void anAnswerIsWrittenWholeUnderTheWordingOfNow() {
        a.apply(new Edit.ConcludeItem(ITEM, Result.MET, null));
        b.apply(new Edit.ConcludeItem(ITEM, Result.NOT_MET, null));
        meet();
        settle(new Settlement.Write(Value.group(Map.of("result", Value.of("na"), "reason", Value.of("No cases")))));
        Answer answer = ConclusionField.ANSWER.read(a.fold(), ITEM.toString());
        assertThat(answer.result()).isEqualTo(Result.NA);
        assertThat(answer.reason()).isEqualTo("No cases");
        assertThat(a.inspection().asked(ITEM).orElseThrow().answer(a.fold())).isEqualTo(answer);
    }

    @Test
    void whatDoesNotFitIsRefusedAndNothingChanges() {
        a.apply(new Edit.ConcludeItem(ITEM, Result.MET, null));
        b.apply(new Edit.ConcludeItem(ITEM, Result.NOT_MET, null));
        meet();
        refused("3 values", new Settlement.Keep(2), "only 2 values");
        refused("below", new Settlement.Keep(-1), "only 2 values");
        refused("both", new Settlement.Both(), "Answer");
        refused("word", new Settlement.Write(Value.of("met")), "does not fit");
        refused("enum", new Settlement.Write(Value.group(Map.of("result", Value.of("half")))), "does not fit");
        refused("reason", new Settlement.Write(Value.group(Map.of("result", Value.of("na")))), "needs a reason");
        refused(
                "more",
                new Settlement.Write(Value.group(Map.of("result", Value.of("met"), "resin", Value.of("x")))),
                "does not fit");
        assertThat(only().choices()).hasSize(2);
    }

    private void refused(String what, Settlement settlement, String words) {
        assertThatThrownBy(() -> settle(settlement))
                .as(what)
                .isInstanceOf(Problem.class)
                .hasMessageContaining(words)
                .hasMessageContaining("Nothing was changed");
    }

    @Test
    void noSuchConflictIsRefused() {
        for (Edit.SettleConflict edit : List.of(
                new Edit.SettleConflict("finding", "d", "condition", new Settlement.Keep(0)),
                new Edit.SettleConflict("finding", "gone", "condition", new Settlement.Keep(0)),
                new Edit.SettleConflict("finding", "d", "present", new Settlement.Keep(0)))) {
            assertThatThrownBy(() -> a.apply(edit)).isInstanceOf(Problem.class).hasMessageContaining("not a conflict");
        }
    }

    @Test
    void classCategoryAndPartyAreHeldToTheirRules() {
        a.apply(classify(FindingClass.AREA_OF_CONCERN, "A-INT"));
        b.apply(classify(FindingClass.DEFICIENCY, "D-OTH"));
        meet();
        Conflict classed = Conflict.all(a.fold()).stream()
                .filter(conflict -> conflict.key().field().equals("classed"))
                .findFirst()
                .orElseThrow();
        Edit.SettleConflict wrong = new Edit.SettleConflict(
                "finding",
                "d",
                "classed",
                new Settlement.Write(Value.group(
                        Map.of("findingClass", Value.of("deficiency"), "category", Value.of("A-INT")))));
        assertThat(classed.choices()).hasSize(2);
        assertThatThrownBy(() -> a.apply(wrong)).isInstanceOf(Problem.class).hasMessageContaining("A-INT");
    }

    private static Edit.ClassifyFinding classify(FindingClass findingClass, String category) {
        return new Edit.ClassifyFinding(
                "d",
                FindingField.Questions.OPEN,
                new FindingField.Classed(findingClass, category, Party.LEA, "Seen"));
    }

    @Test
    void reversedDatesAreRefused() {
        a.apply(new Edit.ChangeOnSite(onSite(1, 2)));
        b.apply(new Edit.ChangeOnSite(onSite(1, 3)));
        meet();
        Value reversed = Value.group(Map.of("start", Value.of("2026-11-05"), "end", Value.of("2026-11-04")));
        refused("dates", new Settlement.Write(reversed), "before the first");
    }

    private static InspectionField.OnSite onSite(int start, int end) {
        return new InspectionField.OnSite(
                SampleInspection.ON_SITE.start().plusDays(start), SampleInspection.ON_SITE.start().plusDays(end));
    }

    @Test
    void theNumberThatDoesNotStandStillFindsTheFinding() {
        a.apply(new Edit.NumberFindings());
        b.write("Test", List.of(FindingField.NUMBER.propose("d", "F-07")));
        meet();
        refused("both", new Settlement.Both(), "Finding number");
        refused("new", new Settlement.Write(Value.of("F-99")), "Finding number");
        int kept = only().choices().getFirst().value().equals(Value.of("F-07")) ? 0 : 1;
        settle(new Settlement.Keep(kept));
        assertThat(a.finding("d").number()).isEqualTo("F-07");
        assertThat(Finding.named(a.fold(), "F-01")).map(Finding::id).contains("d");
        assertThat(a.fold().find("finding-name", "d|F-07")).isNull();
    }

    @Test
    void membersOfANewerVersionStayWithTheKeptValueAndWithANewOne() {
        a.apply(new Edit.ConcludeItem(ITEM, Result.MET, null));
        Value.Group mine = (Value.Group) a.value("conclusion", ITEM.toString(), "answer");
        java.util.TreeMap<String, Value> more = new java.util.TreeMap<>(mine.members());
        more.put("confidence", Value.of("high"));
        a.write("Newer", List.of(new opr.fieldbook.log.Proposal(
                ConclusionField.ANSWER.key(ITEM.toString()), new Value.Group(more))));
        b.apply(new Edit.ConcludeItem(ITEM, Result.NOT_MET, null));
        meet();
        int plain = only().choices().getFirst().value().equals(new Value.Group(more)) ? 1 : 0;
        SampleInspection other = a.copyFor("X");
        settle(new Settlement.Keep(plain));
        assertThat(((Value.Group) a.value("conclusion", ITEM.toString(), "answer")).members())
                .doesNotContainKey("confidence");
        other.apply(new Edit.ConcludeItem(ITEM, Result.MET, null));
        assertThat(((Value.Group) other.value("conclusion", ITEM.toString(), "answer")).get("confidence"))
                .isEqualTo(Value.of("high"));
    }

    @Test
    void whoEditsAFieldInConflictSettlesIt() {
        write(FindingField.CONDITION, "One", "Two");
        a.apply(new Edit.WriteFinding("d", FindingField.CONDITION, "Mine"));
        assertThat(Conflict.all(a.fold())).isEmpty();
        assertThat(condition()).isEqualTo("Mine");
    }
}
