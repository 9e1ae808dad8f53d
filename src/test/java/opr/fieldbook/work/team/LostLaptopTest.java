package opr.fieldbook.work.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.store.transfer.ChainSeals;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.issue.Recorded;
import opr.fieldbook.work.merge.Merged;
import opr.fieldbook.work.merge.TakeIn;
import opr.fieldbook.work.merge.UndoMerge;
import opr.fieldbook.work.trust.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LostLaptopTest extends OnTwoLaptops {

    @BeforeEach
    void theLeadKnowsB() {
        lead.merge(team.send(b));
    }

    private void lose() {
        OffsetDateTime now = OffsetDateTime.now();
        lead.session.laptop().trust().lose(b.device(), now, now);
    }

    @Test
    void whatALostLaptopSignsLaterIsKeptAsideAndTakenInWhenTheLeadSaysSo() {
        b.answer("J-T-02", Result.MET);
        Path before = team.send(b);
        lose();
        b.answer("J-T-03", Result.MET);
        Path after = team.send(b);
        assertThat(lead.merge(before).added()).isEqualTo(1);
        String hash = lead.hash();
        Merged held = lead.merge(after);
        assertThat(held.added()).isZero();
        assertThat(held.files().getFirst().aside()).isEqualTo(1);
        assertThat(held.files().getFirst().warnings())
                .anyMatch(words -> words.startsWith("1 change of Inspector b is kept aside"));
        assertThat(lead.hash()).isEqualTo(hash);
        assertThat(Laptops.of(lead.sitting).getLast())
                .satisfies(laptop -> assertThat(laptop.standing()).isEqualTo(Standing.LOST))
                .satisfies(laptop -> assertThat(laptop.aside()).isEqualTo(1));
        assertThat(new TakeIn(lead.sitting, TimeSource.CLOCK).take(b.device())).isEqualTo(1);
        assertThat(lead.hash()).isEqualTo(b.hash());
        lead.lock();
        lead.unlock();
        assertThat(lead.hash()).isEqualTo(b.hash());
        assertThat(lead.merge(after).added()).isZero();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> new TakeIn(lead.sitting, TimeSource.CLOCK).take(b.device()));
        String merge = new UndoMerge(lead.sitting).merges().getFirst().id();
        new UndoMerge(lead.sitting).undo(merge);
        assertThat(lead.hash()).isEqualTo(hash);
    }

    /** Its package was opened, or the merge that introduced it undone: the inspection does not know it, the lead must. */
    @Test
    void aLostLaptopThatIntroducedItselfLaterIsKeptAsideWhole() {
        Team.Laptop c = team.join("c", Role.INSPECTOR);
        c.answer("J-T-02", Result.MET);
        Path file = team.send(c);
        String hash = lead.hash();
        OffsetDateTime now = OffsetDateTime.now();
        lead.session.laptop().trust().lose(c.device(), now.minusDays(1), now);
        assertThat(lead.preview(file).files().getFirst().aside()).isEqualTo(2);
        Merged held = lead.merge(file);
        assertThat(held.files().getFirst().aside()).isEqualTo(2);
        assertThat(held.files().getFirst().warnings())
                .anyMatch(words -> words.startsWith("2 changes of Inspector c are kept aside"));
        assertThat(lead.hash()).isEqualTo(hash);
        assertThat(Laptops.of(lead.sitting))
                .filteredOn(laptop -> laptop.device().equals(c.device()))
                .singleElement()
                .satisfies(laptop -> assertThat(laptop.name()).isEqualTo("Inspector c"))
                .satisfies(laptop -> assertThat(laptop.standing()).isEqualTo(Standing.LOST))
                .satisfies(laptop -> assertThat(laptop.aside()).isEqualTo(2));
        TeamTask task = new TeamTask(lead.session, lead.sitting, TimeSource.CLOCK, FileStore.real());
        assertThat(task.look().lines())
                .filteredOn(line -> line.member().id().equals(c.device()))
                .singleElement()
                .satisfies(line -> assertThat(line.aside()).isEqualTo(2));
        assertThat(task.takeIn(c.device())).isEqualTo(2);
        assertThat(lead.hash()).isEqualTo(c.hash());
        assertThat(task.look().lines()).filteredOn(line -> line.member().id().equals(c.device())).hasSize(1);
    }

    @Test
    void whoeverLeadsInTheLeadsPlaceKeepsItAsideTooAndAnInspectorDoesNot() {
        lose();
        Team.Laptop substitute = team.join("s", Role.LEAD);
        Team.Laptop c = team.join("c", Role.INSPECTOR);
        b.answer("J-T-02", Result.MET);
        Path after = team.send(b);
        assertThat(substitute.merge(after).files().getFirst().aside()).isEqualTo(1);
        assertThat(Laptops.of(substitute.sitting))
                .filteredOn(laptop -> laptop.device().equals(b.device()))
                .singleElement()
                .satisfies(laptop -> assertThat(laptop.standing()).isEqualTo(Standing.LOST));
        assertThat(c.merge(after).files().getFirst().aside()).isZero();
        assertThat(new TakeIn(substitute.sitting, TimeSource.CLOCK).take(b.device())).isEqualTo(1);
    }

    @Test
    void whatSomebodyElsePassesOnOfItIsKeptAsideTooAndTheirOwnWorkIsNot() {
        Team.Laptop c = team.join("c", Role.INSPECTOR);
        lose();
        b.answer("J-T-02", Result.MET);
        b.answer("J-T-05", Result.MET);
        c.merge(team.send(b));
        c.answer("J-T-03", Result.MET);
        Merged merged = lead.merge(team.send(c));
        assertThat(merged.files().getFirst().aside()).isEqualTo(2);
        assertThat(merged.added()).isEqualTo(2);
        assertThat(merged.files().getFirst().warnings())
                .anyMatch(words -> words.startsWith("2 changes of Inspector b, passed on by Inspector c, are kept aside"))
                .noneMatch(words -> words.contains("changes of Inspector c"));
        lead.lock();
        lead.unlock();
        new TakeIn(lead.sitting, TimeSource.CLOCK).take(b.device());
        assertThat(lead.hash()).isEqualTo(c.hash());
    }

    @Test
    void whatIsHandedInForReviewIssuedOrDecidedIsSignedAtOnce() {
        lead.submit(new Edit.ChangeStage(Stage.ON_SITE));
        assertThat(signed(lead)).isFalse();
        lead.submit(new Edit.ChangeStage(Stage.IN_REVIEW));
        assertThat(signed(lead)).isTrue();
        lead.answer("J-T-02", Result.MET);
        assertThat(signed(lead)).isFalse();
        Recorded.issue(lead.sitting);
        assertThat(signed(lead)).isTrue();
    }

    private static boolean signed(Team.Laptop laptop) {
        RevisionId head = Await.of(
                laptop.sitting.desk().read(fold -> fold.nextPlace(laptop.device()).prev()));
        return Await.of(laptop.sitting.onFile(opened -> {
            ChainSeals seals = new ChainSeals(opened.file());
            return seals.all().stream()
                    .anyMatch(seal -> seal.head().equals(head)
                            && seals.holds(seal, laptop.session.laptop().device().signingKey()));
        }));
    }

    @Test
    void aFileThatComesAfterIssueIsTakenInAndOffersAnAmendment() {
        Recorded.issue(lead.sitting);
        b.answer("J-T-02", Result.NOT_MET);
        Merged merged = lead.merge(team.send(b));
        assertThat(merged.added()).isEqualTo(1);
        assertThat(merged.files().getFirst().warnings()).anyMatch(words -> words.contains("amendment"));
        Stage stage = Await.of(lead.sitting.desk().inspect(Inspection::stage));
        assertThat(stage).isEqualTo(Stage.ISSUED);
    }
}
