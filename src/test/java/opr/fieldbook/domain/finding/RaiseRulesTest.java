package opr.fieldbook.domain.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opr.fieldbook.domain.SampleInspection;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.ObservationField.Mode;
import opr.fieldbook.domain.inspection.ObservationField.Seen;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.lea.ClauseField;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.intake.BuiltInProtocols;
import org.junit.jupiter.api.Test;

class RaiseRulesTest {

    private static final Protocol JEM = new BuiltInProtocols().find("JEM");

    private final SampleInspection sample = SampleInspection.of(List.of(JEM), List.of("Main Jail"));

    @Test
    void anItemBringsItsSourceCategoryAndParty() {
        sample.apply(new Edit.ConcludeItem(id("J-D-31"), Result.NOT_MET, null));
        RaiseRules.Proposal proposal = from("J-D-31");
        assertThat(proposal.title()).startsWith("Not met: ");
        assertThat(proposal.typical()).isEqualTo(FindingClass.DEFICIENCY);
        assertThat(proposal.category()).isEqualTo("D-INT");
        assertThat(proposal.party()).isEqualTo(Party.LEA);
        assertThat(proposal.citation())
                .isEqualTo(JEM.item("J-D-31").orElseThrow().defaults().requirements().getFirst());
        assertThat(proposal.condition()).contains(RaiseRules.GAP);
        assertThat(proposal.corroborate()).isFalse();
    }

    @Test
    void onlyWhatWasFoundNotMetIsTitledNotMet() {
        String topic = from("J-D-31").title();
        assertThat(topic).doesNotContain("Not met").isNotBlank();
        sample.apply(new Edit.ConcludeItem(id("J-D-31"), Result.MET, null));
        assertThat(from("J-D-31").title()).isEqualTo(topic);
        sample.apply(new Edit.ConcludeItem(id("J-D-31"), Result.NOT_REVIEWED, "No time"));
        assertThat(from("J-D-31").title()).isEqualTo(topic);

        assertThat(from("J-T-03").title()).doesNotContain("Not met");
        sample.apply(new Edit.AddObservation("o1", id("J-T-03"), new Seen(Result.NOT_MET, null, Mode.LIVE, null)));
        assertThat(from("J-T-03").title()).startsWith("Not met: ");
        sample.apply(new Edit.ConcludeItem(id("J-T-03"), Result.MET, null));
        assertThat(from("J-T-03").title()).doesNotContain("Not met");
    }

    @Test
    void oneStatementAloneIsOfferedAsAnAreaOfConcern() {
        List<String> items = JEM.items().stream()
                .filter(item -> item.marks().corroborate())
                .map(item -> item.id())
                .toList();
        assertThat(items).isNotEmpty();
        for (String item : items) {
            assertThat(from(item).typical()).as(item).isEqualTo(FindingClass.AREA_OF_CONCERN);
            assertThat(from(item).category()).as(item).satisfiesAnyOf(
                    code -> assertThat(code).isNull(), code -> assertThat(code).startsWith("A-"));
        }
    }

    @Test
    void aJointItemAsksForTheParty() {
        JEM.items().stream()
                .filter(item -> item.defaults().party() == Party.JOINT)
                .forEach(item -> assertThat(from(item.id()).party()).as(item.id()).isNull());
    }

    @Test
    void suspensionIsNoCandidateBeforeItsTimeLimitIsEntered() {
        assertThat(from("J-D-12").clauseMissing()).isTrue();
        assertThat(from("J-D-12").category()).isNull();
        sample.apply(new Edit.EnterClause("ICE-13001.1", new ClauseField.Printed("4.2", null, null, null)));
        assertThat(from("J-D-12").clauseMissing()).isTrue();
        sample.apply(new Edit.EnterClause("ICE-13001.1", new ClauseField.Printed("4.2", null, null, "2 business days")));
        assertThat(from("J-D-12").clauseMissing()).isFalse();
        assertThat(from("J-D-12").category()).isEqualTo("D-I-SUS");
    }

    @Test
    void whatWasObservedStandsInTheCondition() {
        ConclusionId item = id("J-T-03");
        sample.apply(new Edit.AddObservation("o1", item, new Seen(Result.MET, null, Mode.LIVE, null)));
        sample.apply(new Edit.AddObservation("o2", item, new Seen(Result.NOT_MET, null, Mode.LIVE, null)));
        assertThat(from("J-T-03").condition()).startsWith("In 1 of 2 observations");
    }

    @Test
    void aConditionWithBlanksIsNotReady() {
        sample.apply(new Edit.RaiseFinding(
                "x",
                new FindingField.Classed(FindingClass.DEFICIENCY, "D-INT", Party.LEA, null),
                id("J-D-31"),
                new Edit.FindingTexts("T", from("J-D-31").condition(), null, null, null, null),
                new FindingField.Cited("M-INT", null)));
        assertThat(ReadinessRules.lacks(sample.finding("x"), List.of(JEM)))
                .containsExactly(ReadinessRules.Lack.CONDITION);
    }

    private RaiseRules.Proposal from(String item) {
        return RaiseRules.from(sample.inspection().asked(id(item)).orElseThrow(), sample.inspection());
    }

    private ConclusionId id(String item) {
        return sample.inspection().asked().stream()
                .filter(asked -> asked.item().id().equals(item))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
