package opr.fieldbook.work.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.edit.Settlement;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.DeviceField;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.log.Conflict;
import opr.fieldbook.report.Edition;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.merge.Crew.Laptop;
import opr.fieldbook.work.merge.UndoMerge;
import org.junit.jupiter.api.Test;

/** What is issued on one laptop meets what was done on another. */
class IssueAndMergeTest extends OnIssuedCase {

    private static DeviceField.Keys keysOf(Laptop laptop) {
        String device = laptop.session().laptop().device().device();
        return Await.of(
                laptop.sitting().desk().read(fold -> Objects.requireNonNull(DeviceField.KEYS.read(fold, device))));
    }

    @Test
    void anOpenConflictRefusesBothInTheSameWords() {
        reword(lead, "One.");
        reword(b, "Another.");
        lead.merge(made.crew().send(b));
        String said = refusal(() -> made.issue(lead, Edition.INTERNAL, "out"));
        assertThat(refusal(() -> lead.submit(new Edit.ChangeStage(Stage.ISSUED)))).isEqualTo(said).contains("conflict");
    }

    @Test
    void twoLeadsWhoIssueApartContradictEachOtherUntilOneIsChosen() {
        lead.merge(made.crew().send(b));
        lead.submit(new Edit.JoinTeam(
                b.session().laptop().device().device(),
                new MemberField.Who("Inspector 1-laptop", "I1", Role.LEAD, "B"),
                keysOf(b)));
        b.merge(made.crew().send(lead));
        made.issue(lead, Edition.INTERNAL, "lead");
        reword(b, "Something else.");
        made.issue(b, Edition.INTERNAL, "b");
        lead.merge(made.crew().send(b));
        List<Conflict> conflicts = lead.conflicts();
        assertThat(conflicts).singleElement().satisfies(conflict -> assertThat(conflict.id()).isEqualTo("issue:1/issued"));
        assertThat(stage(lead)).isEqualTo(Stage.ISSUED);
        assertThat(refusal(() -> made.issue(lead, Edition.INTERNAL, "again"))).contains("conflict");
        int ofLead = conflicts.getFirst().choices().getFirst().author().equals("Inspector lead") ? 0 : 1;
        lead.submit(new Edit.SettleConflict(Kind.ISSUE, "1", "issued", new Settlement.Keep(ofLead)));
        made.issue(lead, Edition.INTERNAL, "again");
        assertThat(made.bytes("again").get(REPORT)).isEqualTo(made.bytes("lead").get(REPORT));
        b.merge(made.crew().send(lead));
        assertThat(b.conflicts()).isEmpty();
        assertThat(report(b)).isEqualTo(report(lead));
    }

    @Test
    void aStageThatIsContradictedCannotTakeTheIssueBack() {
        made.issue(lead, Edition.INTERNAL, "lead");
        b.submit(new Edit.ChangeStage(Stage.IN_REVIEW));
        lead.merge(made.crew().send(b));
        Conflict conflict = lead.conflicts().getFirst();
        String inspection = conflict.key().entity().id();
        int issued = InspectionField.STAGE.codec().read(conflict.choices().getFirst().value()) == Stage.ISSUED ? 0 : 1;
        assertThat(refusal(() -> lead.submit(
                        new Edit.SettleConflict(Kind.INSPECTION, inspection, "stage", new Settlement.Keep(1 - issued)))))
                .contains("is issued");
        lead.submit(new Edit.SettleConflict(Kind.INSPECTION, inspection, "stage", new Settlement.Keep(issued)));
        assertThat(stage(lead)).isEqualTo(Stage.ISSUED);
    }

    @Test
    void aMergeFromBeforeTheIssueStaysAndALateOneIsUndone() {
        reword(b, "Something else.");
        String early = lead.merge(made.crew().send(b)).mergeId();
        made.issue(lead, Edition.INTERNAL, "out");
        assertThat(refusal(() -> new UndoMerge(lead.sitting()).undo(early))).contains("issued");
        String hash = lead.hash();
        b.answer("J-D-10", Result.NOT_MET);
        String late = lead.merge(made.crew().send(b)).mergeId();
        new UndoMerge(lead.sitting()).undo(late);
        assertThat(lead.hash()).isEqualTo(hash);
        made.issue(lead, Edition.INTERNAL, "again");
        assertThat(made.bytes("again").get(REPORT)).isEqualTo(made.bytes("out").get(REPORT));
    }
}
