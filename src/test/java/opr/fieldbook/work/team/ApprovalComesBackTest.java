package opr.fieldbook.work.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import opr.fieldbook.base.Ids;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Note;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.store.transfer.ChainSeals;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.merge.Merged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole inspection goes to the chief; comments and approval come back by merge. */
class ApprovalComesBackTest {

    @TempDir
    Path folder;

    private Team team;
    private Team.Laptop lead;
    private Team.Laptop chief;
    private final String finding = Ids.next();

    @BeforeEach
    void leadAndChief() {
        team = new Team(folder);
        lead = team.lead();
        lead.submit(new Edit.RaiseFinding(
                finding,
                new FindingField.Classed(FindingClass.WORKING_NOTE, null, null, null),
                null,
                new Edit.FindingTexts("Title", "Condition", null, null, null, null),
                null));
        chief = team.join("chief", Role.CHIEF);
    }

    @AfterEach
    void close() {
        team.close();
    }

    private void comment(Team.Laptop by, String text) {
        by.submit(new Edit.AddEntry(Ids.next(), "finding:" + finding, text, false));
    }

    private static Stage stage(Team.Laptop laptop) {
        return Await.of(laptop.sitting.desk().inspect(Inspection::stage));
    }

    @Test
    void theChiefsCommentAndStageComeBackSigned() {
        comment(chief, "State the sample size.");
        chief.submit(new Edit.ChangeStage(Stage.IN_REVIEW));
        comment(lead, "Will do.");
        Merged merged = lead.merge(team.send(chief));
        assertThat(merged.conflicts()).isZero();
        assertThat(merged.files().getFirst().warnings()).isEmpty();
        assertThat(stage(lead)).isEqualTo(Stage.IN_REVIEW);
        List<Note> comments =
                Await.of(lead.sitting.desk().read(fold -> Finding.find(fold, finding).orElseThrow().comments(fold)));
        assertThat(comments)
                .extracting(Note::author, Note::text)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Inspector chief", "State the sample size."),
                        org.assertj.core.groups.Tuple.tuple("Inspector lead", "Will do."));
        String device = chief.device();
        boolean signed = Await.of(lead.sitting.onFile(opened -> new ChainSeals(opened.file())
                .all().stream().anyMatch(seal -> seal.device().equals(device))));
        assertThat(signed)
                .as("the chief's signature came along")
                .isTrue();
        chief.merge(team.send(lead));
        assertThat(chief.hash()).isEqualTo(lead.hash());
    }

    @Test
    void aCommentOnAFindingThatWasDeletedMeanwhileIsAJotAndNotLost() {
        comment(chief, "State the sample size.");
        lead.submit(new Edit.DeleteFinding(finding));
        lead.merge(team.send(chief));
        Optional<Finding> deleted = Await.of(lead.sitting.desk().read(fold -> Finding.find(fold, finding)));
        assertThat(deleted).isEmpty();
        assertThat(Await.of(lead.sitting.desk().read(Note::all)))
                .extracting(Note::about, Note::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("jots", "State the sample size."));
    }

    @Test
    void aCommentNeedsItsFinding() {
        org.assertj.core.api.Assertions.assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> lead.submit(new Edit.AddEntry(Ids.next(), "finding:none", "Words", false)))
                .withMessageContaining("no finding");
    }
}
