package opr.fieldbook.domain.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.SampleInspection;
import opr.fieldbook.domain.check.CheckRules;
import opr.fieldbook.domain.finding.CombineRules;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.finding.FollowUpRules;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.log.Conflict;
import opr.fieldbook.log.Inverse;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.Value;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CombineEditsTest {

    private final SampleInspection sample = SampleInspection.jem();

    @BeforeEach
    void twoFindings() {
        sample.deficiency("x");
        sample.deficiency("y");
        text("x", FindingField.CONDITION, "No poster in booking.");
        text("y", FindingField.CONDITION, "The wall in booking was bare.");
        text("y", FindingField.EFFECT, "Nobody could complain.");
        sample.apply(new Edit.CiteFinding("x", new FindingField.Cited("M-TRN", null)));
        sample.apply(new Edit.CiteFinding("y", new FindingField.Cited("M-CMP", "MOA IX")));
        sample.apply(new Edit.LinkItem("y", SampleInspection.item("J-D-02"), true));
    }

    private void text(String id, opr.fieldbook.domain.field.Field<String> field, String text) {
        sample.apply(new Edit.WriteFinding(id, field, text));
    }

    private void combine(String keep, String other) {
        sample.apply(new Edit.CombineFindings(keep, other));
    }

    private List<String> listed() {
        return Finding.all(sample.fold()).stream().map(Finding::id).toList();
    }

    @Test
    void theKeptOneGetsTextsItemsAndSources() {
        combine("x", "y");
        Finding kept = sample.finding("x");
        assertThat(kept.text(FindingField.CONDITION))
                .isEqualTo("No poster in booking.\n\nThe wall in booking was bare.");
        assertThat(kept.text(FindingField.EFFECT)).isEqualTo("Nobody could complain.");
        assertThat(kept.title()).isEqualTo("Title of x");
        assertThat(kept.items()).extracting(ConclusionId::item).containsExactly("J-D-01", "J-D-02");
        assertThat(kept.allCitations()).containsExactly("M-TRN", "M-CMP");
        assertThat(sample.value("finding-citation", "x|M-CMP", "text")).isEqualTo(Value.of("MOA IX"));
        assertThat(kept.combinedWith(sample.fold())).extracting(Finding::id).containsExactly("y");
    }

    @Test
    void theOtherLeavesListsCountsAndNumbersAndIsFoundByName() {
        combine("x", "y");
        assertThat(listed()).containsExactly("x");
        assertThat(FollowUpRules.count(Finding.all(sample.fold()))).isEqualTo(1);
        sample.apply(new Edit.NumberFindings());
        assertThat(sample.finding("y").number()).isNull();
        Finding other = Finding.named(sample.fold(), "A-F02").orElseThrow();
        assertThat(other.id()).isEqualTo("y");
        assertThat(other.combinedInto(sample.fold())).map(Finding::id).contains("x");
        assertThat(other.text(FindingField.CONDITION)).isEqualTo("The wall in booking was bare.");
        assertThat(CheckRules.points(sample.inspection()))
                .noneMatch(point -> point.thing().id().equals("y"));
    }

    @Test
    void theOtherIsNotChangedByItself() {
        combine("x", "y");
        assertThatThrownBy(() -> text("y", FindingField.CAUSE, "Because"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("A-F02 was combined into A-F01");
        assertThatThrownBy(() -> sample.apply(new Edit.DeleteFinding("x")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("apart");
    }

    @Test
    void takingApartGivesEverythingBack() {
        Map<String, Value> before = values("x");
        combine("x", "y");
        sample.apply(new Edit.SeparateFindings("y", "x"));
        assertThat(values("x")).isEqualTo(before);
        assertThat(listed()).containsExactly("x", "y");
        Finding kept = sample.finding("x");
        assertThat(kept.items()).extracting(ConclusionId::item).containsExactly("J-D-01");
        assertThat(kept.allCitations()).containsExactly("M-TRN");
    }

    private Map<String, Value> values(String id) {
        return sample.finding(id).entity().fields().entrySet().stream()
                .filter(field -> field.getValue().value().holds())
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, field -> field.getValue().value()));
    }

    @Test
    void aTextThatSomebodyChangedSinceStays() {
        combine("x", "y");
        text("x", FindingField.CONDITION, "One sentence for both.");
        sample.apply(new Edit.SeparateFindings("x", "y"));
        assertThat(sample.finding("x").text(FindingField.CONDITION)).isEqualTo("One sentence for both.");
        assertThat(sample.finding("x").text(FindingField.EFFECT)).isEmpty();
    }

    @Test
    void ofATextThatOnlyGrewTheAddedPartGoes() {
        combine("x", "y");
        text("x", FindingField.CONDITION, sample.finding("x").text(FindingField.CONDITION) + "\n\nSeen on two days.");
        sample.apply(new Edit.SeparateFindings("x", "y"));
        assertThat(sample.finding("x").text(FindingField.CONDITION))
                .isEqualTo("No poster in booking.\n\nSeen on two days.");
    }

    @Test
    void undoOfCombiningIsTheSame() {
        Revision combined =
                sample.write("CombineFindings", sample.proposals(new Edit.CombineFindings("x", "y")));
        sample.write("Undo", ((Inverse.Possible) Inverse.of(combined, sample.fold())).proposals());
        assertThat(listed()).containsExactly("x", "y");
        assertThat(sample.finding("x").text(FindingField.CONDITION)).isEqualTo("No poster in booking.");
        assertThat(sample.finding("x").allCitations()).containsExactly("M-TRN");
    }

    @Test
    void anEmptyFindingIsFilled() {
        sample.apply(new Edit.RaiseFinding("z", null, null, Edit.FindingTexts.NONE, null));
        combine("z", "y");
        Finding kept = sample.finding("z");
        assertThat(kept.title()).isEqualTo("Title of y");
        assertThat(kept.category()).isEqualTo("D-TRN");
        assertThat(kept.allCitations()).containsExactly("M-CMP");
        sample.apply(new Edit.SeparateFindings("z", "y"));
        assertThat(sample.finding("z").title()).isEmpty();
        assertThat(sample.finding("z").category()).isNull();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        refused(new Edit.CombineFindings("x", "x"), "one finding");
        refused(new Edit.CombineFindings("x", "gone"), "no finding gone");
        refused(new Edit.SeparateFindings("x", "y"), "not combined");
        combine("x", "y");
        refused(new Edit.CombineFindings("x", "y"), "already");
        refused(new Edit.CombineFindings("y", "x"), "was combined into");
        refused(new Edit.MarkApart("x", "y", true), "Take them apart");
        sample.deficiency("z");
        refused(new Edit.CombineFindings("z", "y"), "was combined into");
        sample.apply(new Edit.WithdrawFinding("z", "Not so"));
        refused(new Edit.CombineFindings("x", "z"), "withdrawn");
    }

    private void refused(Edit edit, String words) {
        assertThatThrownBy(() -> sample.apply(edit)).isInstanceOf(Problem.class).hasMessageContaining(words);
    }

    @Test
    void withdrawingTheCombinedOneWithdrawsAllAndBringsAllBack() {
        combine("x", "y");
        sample.apply(new Edit.WithdrawFinding("x", "Not so"));
        assertThat(listed()).containsExactly("x");
        assertThat(sample.finding("y").withdrawn()).isTrue();
        sample.apply(new Edit.WithdrawFinding("x", null));
        assertThat(sample.finding("y").withdrawn()).isFalse();
    }

    @Test
    void aTextInConflictIsLeftToBeSettledFirst() {
        SampleInspection other = sample.copyFor("B");
        text("x", FindingField.CONDITION, "One");
        other.apply(new Edit.WriteFinding("x", FindingField.CONDITION, "Two"));
        sample.absorb(other);
        combine("x", "y");
        assertThat(Conflict.all(sample.fold())).hasSize(1);
        assertThat(CombineRules.notTakenOver(sample.fold(), sample.finding("x"))).hasSize(1);
        sample.apply(new Edit.SettleConflict("finding", "x", "condition", new Settlement.Both()));
        combine("x", "y");
        assertThat(sample.finding("x").text(FindingField.CONDITION)).endsWith("The wall in booking was bare.");
        assertThat(CombineRules.notTakenOver(sample.fold(), sample.finding("x"))).isEmpty();
    }

    @Test
    void whatWasWrittenIntoTheOtherWithoutKnowingIsNamedAndTakenOver() {
        SampleInspection other = sample.copyFor("B");
        combine("x", "y");
        other.apply(new Edit.WriteFinding("y", FindingField.CAUSE, "The poster was ordered."));
        sample.absorb(other);
        assertThat(CheckRules.points(sample.inspection()))
                .filteredOn(CheckRules::blocksFinal)
                .anyMatch(point -> point.text().contains("combined"));
        combine("x", "y");
        assertThat(sample.finding("x").text(FindingField.CAUSE)).isEqualTo("The poster was ordered.");
        assertThat(CombineRules.notTakenOver(sample.fold(), sample.finding("x"))).isEmpty();
    }

    @Test
    void theirOwnWordsMayBeRewrittenAfterwards() {
        combine("x", "y");
        text("x", FindingField.CONDITION, "One sentence for both.");
        assertThat(CombineRules.notTakenOver(sample.fold(), sample.finding("x"))).isEmpty();
    }
}
