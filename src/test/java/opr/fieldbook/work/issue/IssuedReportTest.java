package opr.fieldbook.work.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import opr.fieldbook.base.FailingFileStore;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.domain.issue.Issue;
import opr.fieldbook.domain.issue.IssueField;
import opr.fieldbook.log.Frontier;
import opr.fieldbook.report.Edition;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.keep.ArchiveInspection;
import opr.fieldbook.work.keep.EraseValue;
import opr.fieldbook.work.keep.Surroundings;
import opr.fieldbook.work.merge.Crew.Laptop;
import org.junit.jupiter.api.Test;

class IssuedReportTest extends OnIssuedCase {

    private static Frontier frontier(Laptop laptop) {
        return Await.of(laptop.sitting().desk().read(Frontier::of));
    }

    private static Frontier frontier(Issue issue) {
        return issue.issued().made().frontier().orElseThrow();
    }

    @Test
    void aFinalReportSetsTheStageAndRecordsWhatWasIssued() {
        lead.submit(new Edit.NumberFindings());
        String data = lead.hash();
        Frontier before = frontier(lead);
        IssueReport.Made issued = made.issue(lead, Edition.ERO, "out");
        Issue issue = report(lead);
        assertThat(stage(lead)).isEqualTo(Stage.ISSUED);
        assertThat(issued.issue()).isEqualTo(issue);
        assertThat(issue.number()).isEqualTo(1);
        assertThat(issue.issued().by()).isEqualTo("Inspector lead");
        assertThat(issue.issued().way()).isEqualTo(IssueField.Way.PAPERS);
        assertThat(issue.issued().edition()).isEqualTo("ero");
        assertThat(issue.issued().data()).isEqualTo(data);
        assertThat(frontier(issue)).isEqualTo(before);
        assertThat(issue.issued().papers()).extracting(IssueField.Paper::kind).containsExactly("report", "workbook", "cap");
        assertThat(issued.papers()).hasSize(3).allSatisfy(paper -> assertThat(issue.issued().papers())
                .anyMatch(kept -> kept.sha256().equals(paper.sha256())));
        lead.reopen();
        assertThat(report(lead)).isEqualTo(issue);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Await.of(lead.sitting().desk().undo()))
                .withMessageContaining("nothing");
    }

    @Test
    void whatIsMergedOrWrittenLaterNeverChangesIt() {
        made.issue(lead, Edition.INTERNAL, "out");
        Map<String, byte[]> before = made.bytes("out");
        b.answer("J-D-10", Result.NOT_MET);
        reword(b, "Something else.");
        IssuedCase.raise(b, "late", "Late finding", "Late.");
        lead.merge(made.crew().send(b));
        lead.submit(new Edit.WithdrawFinding(IssuedCase.SECOND, "Double."));
        IssueReport.Made again = made.issue(lead, Edition.INTERNAL, "again");
        Map<String, byte[]> after = made.bytes("again");
        assertThat(after.keySet()).isEqualTo(before.keySet()).hasSize(3);
        after.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(before.get(name)));
        assertThat(again.notes()).singleElement().asString().contains("made again", "What changed since is not in it");
        assertThat(report(lead).number()).isEqualTo(1);
        assertThat(Await.of(lead.sitting().desk().read(Issue::all))).hasSize(1);
        // Another edition of the same report says the same, by the same date.
        made.issue(lead, Edition.FOIA, "foia");
        assertThat(IssuedCase.text(made.bytes("foia").get("287G-FY2027-JEM-0001-report-FOIA.docx")))
                .contains("F-02", "In 1 of 2 rooms", "Inspector A")
                .doesNotContain("Something else", "Late finding", "Inspector lead");
        // The other laptop, which has it all, makes the very same.
        b.merge(made.crew().send(lead));
        made.issue(b, Edition.INTERNAL, "elsewhere");
        made.bytes("elsewhere").forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(before.get(name)));
    }

    @Test
    void anArchiveHoldsTheReportThatWasIssued() throws IOException {
        made.issue(lead, Edition.INTERNAL, "out");
        reword(lead, "Something else.");
        Path archive = made.folder("archive");
        new ArchiveInspection(FileStore.real(), TimeSource.CLOCK).write(lead.sitting(), archive);
        assertThat(Files.readAllBytes(archive.resolve("papers").resolve(REPORT)))
                .isEqualTo(made.bytes("out").get(REPORT));
    }

    @Test
    void aStruckValueStaysStruckAndTheCopySaysThatItDiffers() {
        made.issue(lead, Edition.INTERNAL, "out");
        String change = Await.of(lead.sitting()
                .desk()
                .read(fold -> Objects.requireNonNull(fold.find(Kind.FINDING, IssuedCase.FIRST))
                        .register(FindingField.CONDITION.name())
                        .headIds()
                        .getFirst()
                        .toString()));
        Await.of(new EraseValue(Surroundings.NONE).strike(lead.sitting(), change, "A name stood there"));
        IssueReport.Made again = made.issue(lead, Edition.INTERNAL, "again");
        assertThat(again.notes()).singleElement().asString().contains("struck since", "differ");
        assertThat(IssuedCase.text(made.bytes("again").get(REPORT)))
                .contains("It differs from what was issued", "F-01 Condition", "A name stood there")
                .doesNotContain("In 1 of 2 rooms");
        assertThat(report(lead).issued().data()).as("the record stays").isNotEmpty();
    }

    @Test
    void onlyALeadIssuesAndEverybodyMayMakeItAgain() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> made.issue(b, Edition.INTERNAL, "out"))
                .withMessageContaining("Only the team lead");
        assertThat(made.folder("out")).doesNotExist();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> b.submit(new Edit.ChangeStage(Stage.ISSUED)))
                .withMessageContaining("Only the team lead");
        assertThat(stage(b)).isEqualTo(Stage.PLANNED);
    }

    @Test
    void chosenByHandItIsRefusedInTheWordsOfAFinalReportAndRecordedLikeOne() {
        lead.submit(new Edit.ConcludeItem(lead.item("J-D-10"), null, null));
        String hash = lead.hash();
        String said = refusal(() -> made.issue(lead, Edition.INTERNAL, "out"));
        assertThat(refusal(() -> lead.submit(new Edit.ChangeStage(Stage.ISSUED)))).isEqualTo(said).contains("J-D-10");
        assertThat(lead.hash()).isEqualTo(hash);
        lead.answer("J-D-10", Result.MET);
        lead.submit(new Edit.ChangeStage(Stage.ISSUED));
        Issue issue = report(lead);
        assertThat(stage(lead)).isEqualTo(Stage.ISSUED);
        assertThat(issue.issued().way()).isEqualTo(IssueField.Way.ELSEWHERE);
        assertThat(issue.issued().papers()).isEmpty();
        reword(lead, "Something else.");
        made.issue(lead, Edition.INTERNAL, "again");
        assertThat(IssuedCase.text(made.bytes("again").get(REPORT)))
                .contains("F-01", "In 1 of 2 rooms")
                .doesNotContain("Something else");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> lead.submit(new Edit.ChangeStage(Stage.DRAFTING)));
    }

    @Test
    void aDiskThatFailsLeavesNoRecordAndNoPaper() {
        lead.submit(new Edit.NumberFindings());
        String hash = lead.hash();
        String said = "";
        int call = 0;
        while (lead.hash().equals(hash)) {
            assertThat(made.folder("failing-" + call)).satisfiesAnyOf(
                    path -> assertThat(path).doesNotExist(), path -> assertThat(path).isEmptyDirectory());
            call++;
            IssueReport failing = new IssueReport(FailingFileStore.onceAtCall(call), TimeSource.CLOCK);
            IssueReport.Order order = made.order(Edition.INTERNAL, "failing-" + call);
            said = refusal(() -> failing.make(
                    lead.sitting(), order, IssueReport.Kind.ofReport(), true, IssueReport.Progress.NONE));
        }
        assertThat(call).as("calls before the record").isGreaterThan(9);
        assertThat(said).contains("is recorded as issued", "once more");
        assertThat(made.folder("failing-" + call)).isEmptyDirectory();
        assertThat(stage(lead)).isEqualTo(Stage.ISSUED);
        made.issue(lead, Edition.INTERNAL, "again");
        assertThat(made.bytes("again")).hasSize(3);
    }
}
