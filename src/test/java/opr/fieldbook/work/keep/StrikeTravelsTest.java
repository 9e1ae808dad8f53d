package opr.fieldbook.work.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.record.Strike;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.merge.Crew;
import opr.fieldbook.work.merge.UndoMerge;
import org.junit.jupiter.api.Test;

/** A strike reaches every laptop, and what comes there later without it. */
class StrikeTravelsTest extends OnStrikes {

    @Test
    void aStrikeTravelsAndWhatComesLaterUnstruckIsStruckToo() {
        Crew.Laptop lead = crew.lead();
        Crew.Laptop other = crew.laptop(1);
        Crew.Laptop third = crew.laptop(2);
        lead.submit(new Edit.WriteFinding("f-1", FindingField.TITLE, NAME));
        ChangeId first = last(lead);
        other.merge(crew.send(lead));
        third.merge(crew.send(lead));
        other.submit(new Edit.WriteFinding("f-1", FindingField.TITLE, "Other"));
        Await.of(other.sitting().desk().undo());
        Await.of(erase.strike(lead.sitting(), first.toString(), "A name was typed"));
        Path unstruck = crew.send(other);
        lead.merge(unstruck);
        assertGone(lead);
        third.merge(unstruck);
        assertThat(known(third)).isTrue();
        Path struck = crew.send(lead);
        assertThat(third.preview(struck).conflicts()).isZero();
        third.merge(struck);
        assertGone(third);
        other.merge(struck);
        assertGone(other);
        lead.merge(crew.send(third));
        Path all = crew.send(lead);
        other.merge(all);
        third.merge(all);
        assertThat(List.of(other.hash(), third.hash())).containsOnly(lead.hash());
        third.reopen();
        assertGone(third);
        lead.merge(unstruck);
        assertGone(lead);
    }

    @Test
    void aMergeThatBroughtAStrikeIsNotUndoneSoThatItsRecordStays() {
        Crew.Laptop lead = crew.lead();
        Crew.Laptop other = crew.laptop(1);
        lead.submit(new Edit.WriteFinding("f-1", FindingField.TITLE, NAME));
        ChangeId first = last(lead);
        other.merge(crew.send(lead));
        Await.of(erase.strike(lead.sitting(), first.toString(), "A name was typed"));
        var merged = other.merge(crew.send(lead));
        String hash = other.hash();
        assertThatThrownBy(() -> new UndoMerge(other.sitting()).undo(merged.mergeId()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("Inspector lead struck a text on")
                .hasMessageContaining("all that came stays");
        assertThat(other.hash()).isEqualTo(hash);
        assertGone(other);
        other.reopen();
        assertGone(other);
        assertThat(other.hash()).isEqualTo(hash);
        assertThat(strikeOf(other, first)).isEqualTo("Inspector lead: A name was typed");
    }

    @Test
    void aStrikeThatCameWithItsTextGoesWithItAgain() {
        Crew.Laptop lead = crew.lead();
        Crew.Laptop other = crew.laptop(1);
        lead.submit(new Edit.WriteFinding("f-1", FindingField.TITLE, NAME));
        ChangeId first = last(lead);
        Await.of(erase.strike(lead.sitting(), first.toString(), "A name was typed"));
        String before = other.hash();
        Path file = crew.send(lead);
        var merged = other.merge(file);
        String after = other.hash();
        new UndoMerge(other.sitting()).undo(merged.mergeId());
        assertThat(other.hash()).isEqualTo(before);
        var again = other.merge(file);
        assertThat(other.hash()).isEqualTo(after);
        assertThat(strikeOf(other, first)).isEqualTo("Inspector lead: A name was typed");
        new UndoMerge(other.sitting()).undo(again.mergeId());
        assertThat(other.hash()).isEqualTo(before);
    }

    private static String strikeOf(Crew.Laptop laptop, ChangeId change) {
        return Await.of(laptop.sitting().desk().read(fold ->
                Strike.find(fold, change).map(strike -> strike.by() + ": " + strike.reason()).orElse("")));
    }
}
