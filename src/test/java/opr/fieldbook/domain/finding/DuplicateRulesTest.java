package opr.fieldbook.domain.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opr.fieldbook.domain.SampleInspection;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.Value;
import org.junit.jupiter.api.Test;

class DuplicateRulesTest {

    private final SampleInspection sample = SampleInspection.of(
            List.of(opr.fieldbook.domain.SampleProtocol.jem()), List.of("Main Jail", "Annex"));

    private void raise(String id, FindingClass findingClass, String category, ConclusionId item, String condition) {
        sample.apply(new Edit.RaiseFinding(
                id,
                new FindingField.Classed(findingClass, category, Party.LEA, null),
                item,
                new Edit.FindingTexts(null, condition, null, null, null, null),
                null));
    }

    private void deficiency(String id, String item, String condition) {
        raise(id, FindingClass.DEFICIENCY, null, item == null ? null : SampleInspection.item(item), condition);
    }

    private List<String> pairs() {
        return DuplicateRules.pairs(sample.inspection()).stream()
                .map(pair -> pair.a().id() + pair.b().id())
                .toList();
    }

    private DuplicateRules.Pair pair(String a, String b) {
        return DuplicateRules.pair(sample.finding(a), sample.finding(b), sample.inspection());
    }

    private void write(String id, Field<String> field, String text) {
        sample.apply(new Edit.WriteFinding(id, field, text));
    }

    @Test
    void eachThingInCommonCounts() {
        deficiency("a", "J-D-01", "Alpha");
        deficiency("b", "J-D-01", "Beta");
        deficiency("c", null, "Gamma");
        assertThat(pair("a", "b").score()).isEqualTo(0.4);
        assertThat(pair("a", "c").score()).isZero();
        cite("a", "b", "c");
        assertThat(pair("a", "b").score()).isEqualTo(0.7);
        assertThat(pair("a", "c").score()).isEqualTo(0.3);
        assertThat(pair("a", "c").reasons()).containsExactly("Both cite M-TRN");
        evidence("a", "c");
        assertThat(pair("a", "c").score()).isEqualTo(0.55);
    }

    private void cite(String... ids) {
        for (String id : ids) {
            sample.apply(new Edit.CiteFinding(id, new FindingField.Cited("M-TRN", null)));
        }
    }

    private void evidence(String... ids) {
        for (String id : ids) {
            sample.write("Test", List.of(
                    Proposal.of("exhibit-finding", "photo|" + id, Entity.PRESENT, Value.of(true))));
        }
    }

    @Test
    void theSameItemInAnotherFacilityIsTheSameRequirement() {
        raise("a", FindingClass.DEFICIENCY, null, new ConclusionId("JEM", "f1", "J-T-01"), "Alpha");
        raise("b", FindingClass.DEFICIENCY, null, new ConclusionId("JEM", "f2", "J-T-01"), "Beta");
        assertThat(pair("a", "b").score()).isEqualTo(0.3);
    }

    @Test
    void partyAndCategoryCountTogether() {
        raise("a", FindingClass.DEFICIENCY, "D-TRN", null, "Alpha");
        raise("b", FindingClass.DEFICIENCY, "D-TRN", null, "Beta");
        assertThat(pair("a", "b").score()).isEqualTo(0.15);
        assertThat(pair("a", "b").reasons()).containsExactly("Both are D-TRN, LEA");
        assertThat(pairs()).isEmpty();
    }

    @Test
    void theSameWordsWithoutLittleOnesAndEndingsAreAlike() {
        deficiency("a", null, "No complaint posters hung in the processing areas on three days.");
        deficiency("b", null, "On three days the processing area had no complaint poster.");
        deficiency("c", null, "An interpreter was not called for a detainee who spoke Spanish.");
        assertThat(pairs()).containsExactly("ab");
        assertThat(pair("a", "b").reasons().getFirst()).contains("complaint", "posters");
        assertThat(pair("a", "c").score()).isZero();
    }

    @Test
    void likeliestFirst() {
        deficiency("a", "J-D-01", "No record of yearly training for one officer.");
        deficiency("b", "J-D-01", "No record of yearly training for one officer.");
        deficiency("c", "J-D-01", "Attendance lists alone, yearly training.");
        assertThat(pairs().getFirst()).isEqualTo("ab");
        assertThat(DuplicateRules.pairs(sample.inspection()))
                .allMatch(pair -> pair.score() > 0 && pair.score() <= 1);
    }

    @Test
    void whatIsSettledIsNotSuggested() {
        for (String id : List.of("a", "b", "c")) {
            deficiency(id, "J-D-01", "No record of yearly training for one officer.");
        }
        assertThat(pairs()).hasSize(3);
        sample.apply(new Edit.CombineFindings("a", "b"));
        assertThat(pairs()).containsExactly("ac");
        sample.apply(new Edit.MarkApart("b", "c", true));
        assertThat(pairs()).as("said of one of the combined, it is said of all").isEmpty();
        sample.apply(new Edit.MarkApart("b", "c", false));
        sample.apply(new Edit.LinkFinding("a", "c", true));
        assertThat(pairs()).as("two parties, two findings").isEmpty();
        sample.apply(new Edit.LinkFinding("a", "c", false));
        sample.apply(new Edit.WithdrawFinding("c", "Not so"));
        assertThat(pairs()).isEmpty();
    }

    @Test
    void aPracticeIsNoDeficiency() {
        deficiency("a", "J-D-01", "Records of yearly training stand ready.");
        raise("b", FindingClass.BEST_PRACTICE, null, SampleInspection.item("J-D-01"), "Records of yearly training stand ready.");
        assertThat(pair("a", "b").score()).isGreaterThan(0.45);
        assertThat(pairs()).isEmpty();
    }

    @Test
    void evidenceGoesOverWhenCombined() {
        deficiency("a", "J-D-01", "Alpha");
        deficiency("b", "J-D-01", "Beta");
        evidence("b");
        sample.apply(new Edit.CombineFindings("a", "b"));
        assertThat(FindingLink.exhibits(sample.fold(), "a")).containsExactly("photo");
        write("a", FindingField.CAUSE, "Because");
        sample.apply(new Edit.SeparateFindings("a", "b"));
        assertThat(FindingLink.exhibits(sample.fold(), "a")).isEmpty();
        assertThat(FindingLink.exhibits(sample.fold(), "b")).containsExactly("photo");
    }
}
