package opr.fieldbook.work.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.store.transfer.MergeTables;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.merge.Confirmed;
import opr.fieldbook.work.merge.Merged;
import org.junit.jupiter.api.Test;

class ConfirmedTest extends OnTwoLaptops {

    private Confirmed.State confirmed(Team.Laptop laptop) {
        return Confirmed.read(laptop.sitting, Confirmed::byLead);
    }

    @Test
    void aReceiptTellsWhatTheLeadHasAndAddsNothing() {
        assertThat(confirmed(b).newer()).isEqualTo(1);
        assertThat(confirmed(b).upTo()).isNull();
        b.answer("J-T-02", Result.MET);
        lead.merge(team.send(b));
        b.answer("J-T-03", Result.MET);
        b.answer("J-T-05", Result.MET);
        String before = b.hash();
        Merged merged = b.merge(team.receipt(lead));
        assertThat(merged.added()).isZero();
        assertThat(merged.mergeId()).isNull();
        assertThat(merged.copy()).isNull();
        assertThat(merged.files().getFirst().warnings()).singleElement().asString().contains("receipt");
        assertThat(b.hash()).isEqualTo(before);
        Confirmed.State state = confirmed(b);
        assertThat(state.by()).isEqualTo("Inspector lead");
        assertThat(state.letter()).isEqualTo("A");
        assertThat(state.newer()).isEqualTo(2);
        assertThat(state.upTo()).isNotNull();
    }

    @Test
    void theEveningPackTellsTheSame() {
        b.answer("J-T-02", Result.MET);
        lead.merge(team.send(b));
        b.merge(team.send(lead));
        assertThat(confirmed(b).newer()).isZero();
        b.answer("J-T-03", Result.MET);
        assertThat(confirmed(b).newer()).isEqualTo(1);
    }

    @Test
    void anOlderReceiptTakesNothingBack() {
        Path old = team.receipt(lead);
        b.answer("J-T-02", Result.MET);
        lead.merge(team.send(b));
        Path fresh = team.receipt(lead);
        b.merge(fresh);
        b.merge(old);
        assertThat(confirmed(b).newer()).isZero();
    }

    @Test
    void aCopyMayLeaveOnceALeadHasEverything() {
        b.answer("J-T-02", Result.MET);
        assertThat(everything(b, Set.of())).isFalse();
        lead.merge(team.send(b));
        assertThat(everything(b, Set.of())).isFalse();
        b.merge(team.receipt(lead));
        assertThat(everything(b, Set.of())).isTrue();
        assertThat(everything(b, Set.of("an exhibit the lead has not"))).isFalse();
        assertThat(everything(lead, Set.of())).isFalse();
        b.answer("J-T-03", Result.MET);
        assertThat(everything(b, Set.of())).isFalse();
    }

    /** C gave its work to B and not to the lead yet: the only copy besides that of C is here. */
    @Test
    void aCopyStaysWhileItHoldsWorkOfOthersThatTheLeadHasNot() {
        Team.Laptop c = team.join("c", Role.INSPECTOR);
        b.answer("J-T-02", Result.MET);
        lead.merge(team.send(b));
        b.merge(team.receipt(lead));
        c.answer("J-T-03", Result.MET);
        b.merge(team.send(c));
        assertThat(confirmed(b).newer()).isZero();
        assertThat(everything(b, Set.of())).isFalse();
        lead.merge(team.send(b));
        b.merge(team.receipt(lead));
        assertThat(everything(b, Set.of())).isTrue();
        // What came from the lead is with the lead, however far others have gone there since.
        c.answer("J-T-05", Result.MET);
        lead.merge(team.send(c));
        b.merge(team.send(lead));
        c.answer("J-T-06", Result.MET);
        lead.merge(team.send(c));
        b.answer("J-T-07", Result.MET);
        lead.merge(team.send(b));
        b.merge(team.send(lead));
        assertThat(everything(b, Set.of())).isTrue();
    }

    /** A rebuilt library tells by these words who the others are. */
    @Test
    void aFileOfThisLaptopIsNobodysWord() {
        b.merge(team.send(b));
        b.merge(team.receipt(lead));
        List<String> heard = Await.of(b.sitting.onFile(opened -> new MergeTables(opened.file(), opened.key())
                .receipts().stream()
                        .map(word -> word.sender().device())
                        .toList()));
        assertThat(heard).containsExactly(lead.device());
    }

    private static boolean everything(Team.Laptop laptop, Set<String> here) {
        return Confirmed.everything(laptop.sitting, here);
    }

    @Test
    void nobodysExhibitsAreLeftOutUntilEverybodySaidSo() {
        assertThat(Confirmed.<Set<String>>read(lead.sitting, Confirmed::exhibits)).isEmpty();
    }
}
