package opr.fieldbook.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opr.fieldbook.domain.SampleInspection;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.ConclusionField;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.Value;
import org.junit.jupiter.api.Test;

class NewerRulesTest {

    private static final ConclusionId ITEM = SampleInspection.item("J-D-01");

    private final SampleInspection sample = SampleInspection.jem();

    private int countWith(Proposal... proposals) {
        sample.write("Newer", List.of(proposals));
        return NewerRules.count(sample.fold());
    }

    @Test
    void whatThisVersionWritesItKnows() {
        sample.deficiency("d");
        sample.apply(new Edit.ConcludeItem(ITEM, Result.NA, "No cases"));
        sample.apply(new Edit.AddEntry("n", "conclusion:" + ITEM, "Seen", false));
        sample.deficiency("e");
        sample.apply(new Edit.CombineFindings("d", "e"));
        assertThat(NewerRules.count(sample.fold())).isZero();
    }

    @Test
    void aKindAFieldAMemberAndAValueItDoesNotKnowCountOnceEach() {
        sample.deficiency("d");
        sample.apply(new Edit.ConcludeItem(ITEM, Result.MET, null));
        assertThat(countWith(Proposal.of("drone", "1", "present", Value.of(true)))).isEqualTo(1);
        assertThat(countWith(Proposal.of("finding", "d", "weight", Value.of(3)))).isEqualTo(2);
        Value.Group answer = (Value.Group) sample.value("conclusion", ITEM.toString(), "answer");
        TreeMap<String, Value> more = new TreeMap<>(answer.members());
        more.put("confidence", Value.of("high"));
        assertThat(countWith(new Proposal(ConclusionField.ANSWER.key(ITEM.toString()), new Value.Group(more))))
                .isEqualTo(3);
        Value half = Value.group(Map.of("result", Value.of("half-met"), "wording", Value.of("w")));
        assertThat(countWith(new Proposal(
                        ConclusionField.ANSWER.key(SampleInspection.item("J-D-02").toString()), half)))
                .isEqualTo(4);
    }

    @Test
    void aMemberInsideAMemberCounts() {
        Value.Group lea = (Value.Group) sample.value("lea", "lea-1", "content");
        TreeMap<String, Value> agreement = new TreeMap<>(((Value.Group) lea.get("agreement")).members());
        agreement.put("renewed", Value.of("2026-01-01"));
        TreeMap<String, Value> more = new TreeMap<>(lea.members());
        more.put("agreement", new Value.Group(agreement));
        assertThat(countWith(Proposal.of("lea", "lea-1", "content", new Value.Group(more)))).isEqualTo(1);
    }

    @Test
    void whatIsTakenBackSealedOrStruckIsNotNewer() {
        sample.deficiency("d");
        assertThat(countWith(Proposal.of("finding", "d", "weight", Value.of(3)))).isEqualTo(1);
        assertThat(countWith(Proposal.of("finding", "d", "weight", Value.CLEARED))).isZero();
        assertThat(countWith(Proposal.of("finding", "d", "title", new Value.Sealed("AAAA")))).isZero();
    }
}
