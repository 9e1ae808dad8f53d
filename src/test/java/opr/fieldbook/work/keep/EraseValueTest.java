package opr.fieldbook.work.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.Value;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.History;
import opr.fieldbook.work.merge.Crew;
import opr.fieldbook.work.record.RawBytes;
import org.junit.jupiter.api.Test;

/** Strikes on real files of several laptops. */
class EraseValueTest extends OnStrikes {

    @Test
    void aValueThatWasDraftedSettledAndUndoneIsInNoFileAfterwards() {
        Crew.Laptop lead = crew.lead();
        Await.of(lead.sitting().draft("finding/f-1/title", NAME + " was typed"));
        lead.submit(new Edit.WriteFinding("f-1", FindingField.TITLE, NAME));
        ChangeId first = last(lead);
        Await.of(lead.sitting().desk().undo());
        Await.of(lead.sitting().desk().redo());
        lead.submit(new Edit.WriteFinding("f-1", FindingField.TITLE, "Other"));
        Await.of(lead.sitting().desk().undo());
        Await.of(lead.sitting().summarize());
        List<byte[]> before = sealedBytesOf(lead);
        assertThat(before).hasSize(3);
        assertThat(before).allSatisfy(bytes -> assertThat(RawBytes.holding(library(lead), bytes)).isNotEmpty());
        EraseValue.Struck struck = Await.of(erase.strike(lead.sitting(), first.toString(), "A name was typed"));
        assertThat(struck.found().target().copies()).hasSize(3).contains(first);
        assertThat(renewed).containsExactly(lead.sitting().id());
        assertThat(before).allSatisfy(bytes -> assertThat(RawBytes.holding(library(lead), bytes)).isEmpty());
        assertGone(lead);
        lead.reopen();
        assertGone(lead);
        assertThat(title(lead)).isInstanceOf(Value.Struck.class);
        assertThat(Await.of(lead.sitting().drafts())).isEmpty();
    }

    @Test
    void oneSideOfAConflictPutBackGoesAndTheOtherStays() {
        Crew.Laptop lead = crew.lead();
        Crew.Laptop other = crew.laptop(1);
        other.merge(crew.send(lead));
        lead.submit(new Edit.WriteFinding("f-1", FindingField.TITLE, NAME));
        ChangeId first = last(lead);
        other.submit(new Edit.WriteFinding("f-1", FindingField.TITLE, "Other"));
        lead.merge(crew.send(other));
        lead.submit(new Edit.WriteFinding("f-1", FindingField.TITLE, "Settled"));
        Await.of(lead.sitting().desk().undo());
        assertThat(lead.conflicts()).hasSize(1);
        Await.of(erase.strike(lead.sitting(), first.toString(), "A name was typed"));
        assertGone(lead);
        assertThat(title(lead)).isEqualTo(Value.of("Other"));
        assertThat(lead.conflicts()).isEmpty();
    }

    @Test
    void theStrikeIsNeverUndoneAndTheHistoryTellsOfIt() {
        Crew.Laptop lead = crew.lead();
        lead.submit(new Edit.WriteFinding("f-1", FindingField.TITLE, NAME));
        ChangeId first = last(lead);
        lead.submit(new Edit.WriteFinding("f-1", FindingField.TITLE, "Other"));
        Await.of(erase.strike(lead.sitting(), first.toString(), "A name was typed"));
        Await.of(lead.sitting().desk().undo());
        assertGone(lead);
        assertThat(title(lead)).isEqualTo(Value.CLEARED);
        assertThatThrownBy(() -> Await.of(erase.strike(lead.sitting(), first.toString(), "Again")))
                .isInstanceOf(Problem.class);
        List<History.Step> steps = Await.of(lead.sitting().desk().read(fold -> History.of(fold, TITLE)));
        assertThat(steps).anySatisfy(step -> assertThat(step.value()).isInstanceOf(Value.Struck.class));
    }

    @Test
    void anInspectorDoesNotStrike() {
        Crew.Laptop other = crew.laptop(1);
        other.merge(crew.send(crew.lead()));
        assertThatThrownBy(() -> Await.of(erase.strike(other.sitting(), last(other).toString(), "Why")))
                .hasMessageContaining("Only the team lead");
    }

}
