package opr.fieldbook.domain.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opr.fieldbook.domain.SampleInspection;
import opr.fieldbook.domain.inspection.ConclusionField;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.log.Inverse;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.Value;
import org.junit.jupiter.api.Test;

/** What a newer version of the program wrote survives the edits of this one. */
class NewerVersionTest {

    private static final String ITEM = SampleInspection.item("J-D-01").toString();

    private final SampleInspection sample = SampleInspection.jem();

    @Test
    void aMemberItAddedToAnAnswerIsKeptWhenTheAnswerChanges() {
        conclude(sample, Result.NA, "No cases");
        sample.write("Newer", List.of(new Proposal(ConclusionField.ANSWER.key(ITEM), with("confidence"))));
        conclude(sample, Result.MET, null);
        assertThat(answer().get("confidence")).isEqualTo(Value.of("high"));
        assertThat(answer().get("reason")).isEqualTo(Value.CLEARED);
        assertThat(ConclusionField.ANSWER.read(sample.fold(), ITEM).result()).isEqualTo(Result.MET);
    }

    @Test
    void undoPutsBackExactlyWhatStood() {
        conclude(sample, Result.MET, null);
        Value before = answer();
        Revision newer =
                sample.write("Newer", List.of(new Proposal(ConclusionField.ANSWER.key(ITEM), with("confidence"))));
        sample.write("Undo", ((Inverse.Possible) Inverse.of(newer, sample.fold())).proposals());
        assertThat(answer()).isEqualTo(before);
    }

    @Test
    void aFieldItAddedIsKeptWhenTheThingIsEdited() {
        sample.deficiency("d");
        sample.write("Newer", List.of(Proposal.of("finding", "d", "weight", Value.of(3))));
        sample.apply(new Edit.WithdrawFinding("d", "Seen twice"));
        assertThat(sample.value("finding", "d", "weight")).isEqualTo(Value.of(3));
    }

    @Test
    void anAnswerItAloneKnowsReadsAsNoAnswer() {
        Value unknown = Value.group(Map.of("result", Value.of("half-met")));
        sample.write("Newer", List.of(new Proposal(ConclusionField.ANSWER.key(ITEM), unknown)));
        assertThat(sample.inspection().asked(SampleInspection.item("J-D-01")).orElseThrow().answer(sample.fold()))
                .isNull();
    }

    private Value with(String member) {
        TreeMap<String, Value> members = new TreeMap<>(answer().members());
        members.put(member, Value.of("high"));
        return new Value.Group(members);
    }

    private Value.Group answer() {
        return (Value.Group) sample.value("conclusion", ITEM, "answer");
    }

    private static void conclude(SampleInspection sample, Result result, String reason) {
        sample.apply(new Edit.ConcludeItem(SampleInspection.item("J-D-01"), result, reason));
    }
}
