package opr.fieldbook.work.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.base.FailingFileStore;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.SampleInspection;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.Value;
import opr.fieldbook.report.Edition;
import opr.fieldbook.work.TimeSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssueReportTest {

    @TempDir
    Path folder;

    private final SampleInspection sample = SampleInspection.jem();

    private IssueReport.Order order(Edition edition, String marking) {
        return new IssueReport.Order(edition, folder.resolve("papers"), false, marking, null, null);
    }

    @Test
    void writesThreePapersAndTellsEachStep() {
        sample.deficiency("f-1");
        sample.apply(new Edit.NumberFindings());
        List<String> steps = new ArrayList<>();
        List<IssueReport.Paper> papers = new IssueReport(FileStore.real(), TimeSource.CLOCK)
                .write(sample.fold(), order(Edition.INTERNAL, ""), (kind, done, of) -> steps.add(kind + " " + done + "/" + of));
        assertThat(papers).hasSize(3).allMatch(paper -> Files.exists(paper.path()));
        assertThat(steps).containsExactly("REPORT 0/4", "WORKBOOK 1/4", "CAP 2/4", "null 3/4");
    }

    @Test
    void aFinalReportIsRefusedWhileConflictsAreOpenAndBesideANewerVersion() {
        IssueReport issue = new IssueReport(FileStore.real(), TimeSource.CLOCK);
        IssueReport.Order last =
                new IssueReport.Order(Edition.INTERNAL, folder.resolve("papers"), true, "", null, null);
        SampleInspection other = sample.copyFor("B");
        sample.apply(new Edit.ConcludeItem(SampleInspection.item("J-D-01"), Result.MET, null));
        other.apply(new Edit.ConcludeItem(SampleInspection.item("J-D-01"), Result.NOT_MET, null));
        sample.absorb(other);
        assertThatThrownBy(() -> issue.check(sample.inspection(), last)).hasMessageContaining("1 conflict is open");
        assertThatCode(() -> issue.check(sample.inspection(), order(Edition.INTERNAL, ""))).doesNotThrowAnyException();
        sample.write("Newer", List.of(Proposal.of("drone", "1", "height", Value.of(3))));
        assertThatThrownBy(() -> issue.check(sample.inspection(), last))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("1 change of a newer version");
    }

    @Test
    void namesCarryMarkingEditionAndDraft() {
        List<IssueReport.Paper> papers = new IssueReport(FileStore.real(), TimeSource.CLOCK)
                .write(sample.fold(), order(Edition.ERO, "Law enforcement sensitive"), IssueReport.Progress.NONE);
        assertThat(papers.getFirst().path().getFileName())
                .hasToString("Law-enforcement-sensitive_" + SampleInspection.NUMBER + "-report-ERO-DRAFT.docx");
    }

    @Test
    void stoppedAtAnyStepNothingIsWritten() {
        for (int stop = 0; stop < 4; stop++) {
            int at = stop;
            IssueReport.Progress progress = (IssueReport.@Nullable Kind kind, int done, int of) -> done < at;
            assertThatThrownBy(() -> new IssueReport(FileStore.real(), TimeSource.CLOCK)
                            .write(sample.fold(), order(Edition.INTERNAL, ""), progress))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("Nothing was written");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void aDiskThatFailsLeavesNothing() throws IOException {
        FailingFileStore counting = FailingFileStore.counting();
        new IssueReport(counting, TimeSource.CLOCK)
                .write(sample.fold(), order(Edition.INTERNAL, ""), IssueReport.Progress.NONE);
        for (IssueReport.Paper paper : papers()) {
            Files.delete(paper.path());
        }
        for (int call = 2; call < counting.calls(); call += 3) {
            IssueReport failing = new IssueReport(FailingFileStore.onceAtCall(call), TimeSource.CLOCK);
            assertThatThrownBy(() -> failing.write(sample.fold(), order(Edition.INTERNAL, ""), IssueReport.Progress.NONE))
                    .isInstanceOf(Problem.class);
            assertThat(folder.resolve("papers")).isEmptyDirectory();
        }
    }

    private List<IssueReport.Paper> papers() {
        return new IssueReport(FileStore.real(), TimeSource.CLOCK)
                .write(sample.fold(), order(Edition.INTERNAL, ""), IssueReport.Progress.NONE);
    }

    @Test
    void aFinalReportIsRefusedWithOpenPointsOrATimeSetByHand() {
        IssueReport.Order last = new IssueReport.Order(Edition.INTERNAL, folder, true, "", null, null);
        IssueReport byClock = new IssueReport(FileStore.real(), TimeSource.CLOCK);
        assertThatThrownBy(() -> byClock.check(sample.inspection(), last)).hasMessageContaining("points are open");
        IssueReport byHand =
                new IssueReport(FileStore.real(), TimeSource.at(OffsetDateTime.parse("2027-03-10T09:00:00-05:00")));
        byHand.check(sample.inspection(), order(Edition.INTERNAL, ""));
    }
}
