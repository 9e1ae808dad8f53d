package opr.fieldbook.domain.edit;

import static opr.fieldbook.domain.SampleInspection.inMainJail;
import static opr.fieldbook.domain.SampleInspection.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import opr.fieldbook.domain.SampleInspection;
import opr.fieldbook.domain.SampleProtocol;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.domain.protocol.FindingClass;
import org.junit.jupiter.api.Test;

class NumberingRulesTest {

    private final SampleInspection sample =
            SampleInspection.of(List.of(SampleProtocol.jem(), SampleProtocol.wso()), List.of("Main Jail"));

    @Test
    void findingsAreNumberedByComponentItemTimeAndId() {
        raise("nothing", null);
        raise("talk", item("J-I-01"));
        raise("paper2", item("J-D-02"));
        raise("paper1-second", item("J-D-01"));
        sample.apply(new Edit.LinkItem("paper1-second", item("J-I-01"), true));
        raise("paper1-later", item("J-D-01"));
        raise("wso-paper", item("W-D-01"));
        raise("tour", inMainJail("J-T-01"));
        sample.apply(new Edit.NumberFindings());
        assertNumbers("tour", "paper1-second", "paper1-later", "paper2", "wso-paper", "talk", "nothing");
    }

    @Test
    void anInspectorDoesNotNumber() {
        raise("tour", inMainJail("J-T-01"));
        SampleInspection other = sample.copyFor("B");
        other.write("Test", List.of(MemberField.WHO.propose(
                other.device(), new MemberField.Who("Inspector B", "IB", Role.INSPECTOR, "B"))));
        assertThatThrownBy(() -> other.apply(new Edit.NumberFindings())).hasMessageContaining("Only the team lead");
        other.write("Test", List.of(MemberField.WHO.propose(
                other.device(), new MemberField.Who("Inspector B", "IB", Role.CHIEF, "B"))));
        other.apply(new Edit.NumberFindings());
        assertThat(other.finding("tour").number()).isEqualTo("F-01");
    }

    @Test
    void findingsRaisedAtTheSameMomentGoByTheirIds() {
        SampleInspection other = sample.copyFor("B");
        raise("z", item("J-D-01"));
        raise(other, "later", item("J-D-01"), FindingClass.DEFICIENCY);
        raise(other, "a", item("J-D-01"), FindingClass.DEFICIENCY);
        sample.absorb(other);
        sample.write("Test", List.of(
                FindingField.RAISED_AT.propose("a", SampleInspection.START),
                FindingField.RAISED_AT.propose("z", SampleInspection.START)));
        sample.apply(new Edit.NumberFindings());
        assertNumbers("a", "z", "later");
    }

    @Test
    void eachSeriesCountsForItselfAndAnOpenClassIsNotNumbered() {
        raise(sample, "practice", item("J-D-01"), FindingClass.BEST_PRACTICE);
        raise(sample, "note", item("J-D-01"), FindingClass.WORKING_NOTE);
        raise(sample, "concern", item("J-D-01"), FindingClass.AREA_OF_CONCERN);
        raise("finding", item("J-D-02"));
        raise(sample, "open", item("J-D-01"), null);
        sample.apply(new Edit.NumberFindings());
        assertThat(List.of("practice", "note", "concern", "finding")).extracting(this::number)
                .containsExactly("BP-01", "W-01", "F-01", "F-02");
        assertThat(number("open")).isNull();
    }

    @Test
    void aNumberNeverChanges() {
        raise("first", item("J-D-02"));
        sample.apply(new Edit.NumberFindings());
        raise("before-it", item("J-D-01"));
        sample.apply(new Edit.NumberFindings());
        assertNumbers("first", "before-it");
        assertThat(sample.proposals(new Edit.NumberFindings())).isEmpty();
    }

    @Test
    void aFindingWithTwoNumbersIsLeftToBeSettled() {
        raise("x", item("J-D-01"));
        SampleInspection other = sample.copyFor("B");
        sample.apply(new Edit.NumberFindings());
        other.write("Test", List.of(FindingField.NUMBER.propose("x", "F-09")));
        sample.absorb(other);
        assertThat(sample.proposals(new Edit.NumberFindings())).isEmpty();
        assertThat(raiseNumbered("y")).isEqualTo("F-10");
    }

    @Test
    void ofTwoFindingsWithOneNumberTheSmallerIdKeepsItAndTheOtherIsStillFoundByIt() {
        SampleInspection other = sample.copyFor("B");
        raise("x", item("J-D-01"));
        raise(other, "a", item("J-D-02"), FindingClass.DEFICIENCY);
        sample.apply(new Edit.NumberFindings());
        other.apply(new Edit.NumberFindings());
        sample.absorb(other);
        sample.apply(new Edit.NumberFindings());
        assertNumbers("a", "x");
        sample.apply(new Edit.WithdrawFinding("a", "Seen twice"));
        assertThat(Finding.named(sample.fold(), "F-01")).map(Finding::id).contains("a");
        assertThat(sample.fold().find("finding-name", "x|F-01")).isNotNull();
        assertThat(raiseNumbered("y")).isEqualTo("F-03");
    }

    @Test
    void twoLeadsWhoMendTheSameClashComeToOneNumberEach() {
        SampleInspection other = sample.copyFor("B");
        raise("x", item("J-D-01"));
        raise(other, "a", item("J-D-02"), FindingClass.DEFICIENCY);
        sample.apply(new Edit.NumberFindings());
        other.apply(new Edit.NumberFindings());
        sample.absorb(other);
        other.absorb(sample);
        assertThat(NumberingRules.open(sample.fold())).extracting(Finding::id).containsExactly("x");
        sample.apply(new Edit.NumberFindings());
        other.apply(new Edit.NumberFindings());
        sample.absorb(other);
        assertThat(number("a")).isEqualTo("F-01");
        assertThat(number("x")).isEqualTo("F-02");
        assertThat(NumberingRules.open(sample.fold())).isEmpty();
    }

    @Test
    void mergingAloneNumbersNothing() {
        SampleInspection other = sample.copyFor("B");
        raise(other, "a", item("J-D-02"), FindingClass.DEFICIENCY);
        sample.absorb(other);
        assertThat(number("a")).isNull();
    }

    @Test
    void findingsThatWereCombinedMayShareANumberAndOthersMayNot() {
        SampleInspection other = sample.copyFor("B");
        raise("x", item("J-D-01"));
        raise(other, "a", item("J-D-02"), FindingClass.DEFICIENCY);
        sample.apply(new Edit.NumberFindings());
        other.apply(new Edit.NumberFindings());
        sample.absorb(other);
        sample.apply(new Edit.CombineFindings("x", "a"));
        assertThat(NumberingRules.open(sample.fold())).isEmpty();
        sample.apply(new Edit.SeparateFindings("x", "a"));
        assertThat(NumberingRules.open(sample.fold())).extracting(Finding::id).containsExactly("x");
    }

    @Test
    void theNumberOfAFindingThatIsGoneIsNotGivenAgain() {
        raise("x", item("J-D-01"));
        SampleInspection other = sample.copyFor("B");
        sample.apply(new Edit.NumberFindings());
        sample.write("Test", List.of(FindingField.PRESENT.propose("x", false)));
        assertThat(raiseNumbered("y")).isEqualTo("F-02");
        other.absorb(sample);
        assertThat(other.proposals(new Edit.NumberFindings())).isEmpty();
    }

    private String raiseNumbered(String id) {
        raise(id, item("J-D-01"));
        sample.apply(new Edit.NumberFindings());
        return number(id);
    }

    private void assertNumbers(String... ids) {
        List<String> numbers = Arrays.stream(ids).map(this::number).toList();
        assertThat(numbers).doesNotContainNull().isSorted().doesNotHaveDuplicates().startsWith("F-01");
    }

    private String number(String id) {
        return sample.finding(id).number();
    }

    private void raise(String id, ConclusionId item) {
        raise(sample, id, item, FindingClass.DEFICIENCY);
    }

    private static void raise(SampleInspection on, String id, ConclusionId item, FindingClass findingClass) {
        FindingField.Classed classed =
                findingClass == null ? null : new FindingField.Classed(findingClass, null, null, null);
        on.apply(new Edit.RaiseFinding(id, classed, item, Edit.FindingTexts.NONE, null));
    }
}
