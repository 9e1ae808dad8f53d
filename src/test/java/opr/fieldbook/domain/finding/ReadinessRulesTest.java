package opr.fieldbook.domain.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.SampleInspection;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.finding.FindingField.Cited;
import opr.fieldbook.domain.finding.FindingField.Classed;
import opr.fieldbook.domain.finding.ReadinessRules.Lack;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.log.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadinessRulesTest {

    private static final Map<Lack, Proposal> TAKEN_AWAY = Map.of(
            Lack.CLASS, FindingField.CLASSED.propose("d", null),
            Lack.TITLE, FindingField.TITLE.propose("d", " "),
            Lack.CONDITION, FindingField.CONDITION.propose("d", null),
            Lack.CITATION, FindingField.CITED.propose("d", null),
            Lack.EFFECT, FindingField.EFFECT.propose("c", null),
            Lack.EVIDENCE, FindingField.EVIDENCE.propose("d", null),
            Lack.CATEGORY, classed("d", FindingClass.DEFICIENCY, null, Party.LEA),
            Lack.CATEGORY_OF_OTHER_CLASS, classed("d", FindingClass.DEFICIENCY, "A-INT", Party.LEA),
            Lack.PARTY, classed("d", FindingClass.DEFICIENCY, "D-TRN", null),
            Lack.PARTY_OF_OTHER_CATEGORY, classed("d", FindingClass.DEFICIENCY, "D-TRN", Party.ICE));

    private final SampleInspection sample = SampleInspection.jem();

    ReadinessRulesTest() {
        raise("d", FindingClass.DEFICIENCY, "D-TRN", new Cited("M-TRN", null), null);
        raise("c", FindingClass.AREA_OF_CONCERN, "A-INT", null, "The person may not understand.");
    }

    @Test
    void aWholeFindingLacksNothing() {
        assertThat(lacks("d")).isEmpty();
        assertThat(lacks("c")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONFLICT")
    void eachThingTakenAwayIsTheOneThatIsLacking(Lack lack) {
        Proposal takenAway = TAKEN_AWAY.get(lack);
        sample.write("Test", List.of(takenAway));
        assertThat(lacks(takenAway.key().entity().id())).containsExactly(lack);
    }

    @Test
    void aFieldWrittenDifferentlyByTwoIsTheOneThingLacking() {
        SampleInspection other = sample.copyFor("B");
        sample.apply(new Edit.WriteFinding("d", FindingField.CAUSE, "One cause"));
        other.apply(new Edit.WriteFinding("d", FindingField.CAUSE, "Another cause"));
        sample.absorb(other);
        assertThat(lacks("d")).containsExactly(Lack.CONFLICT);
    }

    @Test
    void whatTwoWroteDifferentlyIsNotMissing() {
        SampleInspection other = sample.copyFor("B");
        for (Field<String> field : List.of(FindingField.TITLE, FindingField.CONDITION, FindingField.EVIDENCE)) {
            sample.apply(new Edit.WriteFinding("d", field, "One wrote this"));
            other.apply(new Edit.WriteFinding("d", field, "Another wrote that"));
        }
        sample.write("Test", List.of(FindingField.CITED.propose("d", new Cited("M-TRN", "One text"))));
        other.write("Test", List.of(FindingField.CITED.propose("d", new Cited("M-TRN", "Another text"))));
        sample.absorb(other);
        assertThat(lacks("d")).containsExactly(Lack.CONFLICT);
    }

    @Test
    void aLinkedItemIsEvidenceToo() {
        sample.write("Test", List.of(FindingField.EVIDENCE.propose("d", null)));
        sample.apply(new Edit.LinkItem("d", SampleInspection.item("J-D-01"), true));
        assertThat(lacks("d")).isEmpty();
    }

    @Test
    void aFurtherCitationIsACitationToo() {
        sample.write("Test", List.of(FindingField.CITED.propose("d", null)));
        sample.apply(new Edit.LinkCitation("d", "M-CMP", true));
        assertThat(lacks("d")).isEmpty();
    }

    @Test
    void aBestPracticeNeedsTitleAndConditionOnly() {
        sample.write("Test", List.of(FindingField.EVIDENCE.propose("d", null), FindingField.CITED.propose("d", null)));
        sample.write("Test", List.of(classed("d", FindingClass.BEST_PRACTICE, null, null)));
        assertThat(lacks("d")).isEmpty();
        sample.write("Test", List.of(FindingField.TITLE.propose("d", null), FindingField.CONDITION.propose("d", null)));
        assertThat(lacks("d")).containsExactly(Lack.TITLE, Lack.CONDITION);
    }

    @Test
    void workingNotesAndWithdrawnFindingsLackNothing() {
        sample.write("Test", List.of(FindingField.TITLE.propose("d", null), FindingField.TITLE.propose("c", null)));
        sample.write("Test", List.of(classed("d", FindingClass.WORKING_NOTE, null, null)));
        sample.apply(new Edit.WithdrawFinding("c", "Seen twice"));
        assertThat(lacks("d")).isEmpty();
        assertThat(lacks("c")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyLackHasWordsThatNameTheFindingAndWhatToDo(Lack lack) {
        assertThat(Text.of("finding.lack." + Codec.key(lack), "F-04")).startsWith("F-04 ").matches(".*\\. .*\\.");
    }

    private List<Lack> lacks(String id) {
        return ReadinessRules.lacks(sample.finding(id), sample.inspection().protocols());
    }

    private void raise(String id, FindingClass findingClass, String category, Cited cited, String effect) {
        sample.apply(new Edit.RaiseFinding(
                id,
                new Classed(findingClass, category, Party.LEA, null),
                null,
                new Edit.FindingTexts("Title", "Condition", null, null, effect, "Roster, Nov 23"),
                cited));
    }

    private static Proposal classed(String id, FindingClass findingClass, String category, Party party) {
        return FindingField.CLASSED.propose(id, new Classed(findingClass, category, party, null));
    }
}
