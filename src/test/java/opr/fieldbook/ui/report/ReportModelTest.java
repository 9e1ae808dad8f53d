package opr.fieldbook.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.FindingField.Classed;
import opr.fieldbook.domain.finding.FollowUpRules.Tone;
import opr.fieldbook.domain.inspection.InspectionField.Decision;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.report.Edition;
import opr.fieldbook.ui.findings.FindingSample;
import opr.fieldbook.ui.inspect.OnBench;
import opr.fieldbook.ui.report.model.ExportState;
import opr.fieldbook.ui.report.model.ReportModel;
import opr.fieldbook.ui.report.model.ReportView;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.issue.IssueReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReportModelTest extends OnBench {

    private final Deque<Runnable> later = new ArrayDeque<>();

    ReportModelTest() {
        super(FindingSample::make);
    }

    @AfterEach
    void close() {
        assertThat(dialogs.problems).isEmpty();
    }

    @Test
    void onSiteTheReviewIsLikelyWithoutADate() {
        live.submit(new Edit.ChangeStage(Stage.ON_SITE));
        ReportView.Rule rule = model(Runnable::run).viewProperty().get().rule();
        assertThat(rule.tone()).isEqualTo(Tone.LIKELY);
        assertThat(rule.choice()).isFalse();
        assertThat(rule.sentence()).contains("6 findings").doesNotContain("six months");
    }

    @Test
    void theChiefOrdersOrWaivesWithAReason() {
        live.submit(new Edit.ChangeStage(Stage.IN_REVIEW));
        ReportModel model = model(Runnable::run);
        assertThat(model.viewProperty().get().rule().tone()).isEqualTo(Tone.CHIEF_DECIDES);
        model.followUp().decide(Decision.WAIVED);
        assertThat(model.followUp().decision()).isNull();
        dialogs.reason = "All were corrected on site.";
        model.followUp().decide(Decision.WAIVED);
        assertThat(model.viewProperty().get().rule().sentence()).contains("All were corrected on site.");
        model.followUp().decide(Decision.ORDERED);
        assertThat(model.viewProperty().get().rule().title()).isEqualTo("Follow-up review ordered");
        model.followUp().decide(null);
        assertThat(model.followUp().decision()).isNull();
        assertThat(dialogs.asked).hasSize(2);
    }

    @Test
    void belowFourTheChiefOrdersWithAReason() {
        live.submit(new Edit.ChangeStage(Stage.IN_REVIEW));
        List.of("poster", "training", "oversight").forEach(id -> live.submit(new Edit.WithdrawFinding(id, "Double.")));
        ReportModel model = model(Runnable::run);
        assertThat(model.viewProperty().get().rule().tone()).isEqualTo(Tone.NOT_REQUIRED);
        dialogs.reason = "Repeat of an earlier finding.";
        model.followUp().decide(Decision.ORDERED);
        assertThat(dialogs.asked).hasSize(1);
        assertThat(model.viewProperty().get().rule().tone()).isEqualTo(Tone.ORDERED);
    }

    @Test
    void openPointsStandInGroupsThatLeadToTheirPlace() {
        ReportModel model = model(Runnable::run);
        ReportView view = model.viewProperty().get();
        assertThat(view.groups()).extracting(ReportView.Group::key)
                .containsExactly("items", "raised", "complete", "citation", "conflict");
        assertThat(group(view, "citation").met()).isTrue();
        assertThat(group(view, "citation").where()).isEqualTo("4 of 4");
        assertThat(group(view, "complete").title()).isEqualTo("1 finding lacks something");
        model.goTo(group(view, "complete"));
        assertThat(places.went).containsExactly("thing finding:steps");
        assertThat(view.canIssue()).isFalse();
        assertThat(model.whyNotFinalProperty().get()).isNotNull();
        assertThat(model.whyNotDraftProperty().get()).isNull();
        live.submit(new Edit.CiteFinding("training", null));
        assertThat(group(model.viewProperty().get(), "citation").title()).isEqualTo("1 deficiency without a citation");
        model.goTo(group(model.viewProperty().get(), "conflict"));
        assertThat(places.went).hasSize(1);
    }

    @Test
    void aDraftIsExportedWithOpenPointsAndReadBack() throws IOException {
        ReportModel model = model(Runnable::run);
        Path out = Files.createDirectory(folder.resolve("out"));
        model.folderProperty().set(out);
        model.editionProperty().set(Edition.ERO);
        model.exportDraft();
        assertThat(model.exportProperty().get()).isInstanceOfSatisfying(ExportState.Done.class, done -> {
            assertThat(done.lines()).hasSize(2);
            assertThat(done.lines().getFirst().counted()).contains("6 of 6 findings");
        });
        assertThat(files(out)).hasSize(2).allMatch(name -> name.contains("DRAFT") && name.contains("ERO"));
        assertThat(dialogs.said).containsExactly("Export finished.");
    }

    @Test
    void anExportThatIsCancelledLeavesNothing() throws IOException {
        ReportModel model = model(later::add);
        Path out = Files.createDirectory(folder.resolve("out"));
        model.folderProperty().set(out);
        model.exportDraft();
        assertThat(model.exportProperty().get()).isInstanceOf(ExportState.Running.class);
        assertThat(model.whyNotDraftProperty().get()).isNotNull();
        model.cancel();
        while (!later.isEmpty()) {
            later.poll().run();
        }
        assertThat(model.exportProperty().get()).isInstanceOfSatisfying(
                ExportState.Stopped.class, stopped -> assertThat(stopped.sentence()).contains("Nothing was written"));
        assertThat(files(out)).isEmpty();
        assertThat(model.whyNotDraftProperty().get()).isNull();
    }

    @Test
    void theFirstExportOfTheLeadAsksBeforeItNumbers() throws IOException {
        live.submit(new Edit.RaiseFinding(
                "late",
                new Classed(FindingClass.WORKING_NOTE, null, null, null),
                null,
                Edit.FindingTexts.titled("Late"),
                null));
        ReportModel model = model(Runnable::run);
        model.folderProperty().set(Files.createDirectory(folder.resolve("out")));
        dialogs.yes = false;
        model.exportDraft();
        assertThat(model.exportProperty().get()).isEqualTo(ExportState.QUIET);
        dialogs.yes = true;
        model.exportDraft();
        assertThat(model.viewProperty().get().counts().unnumbered()).isZero();
        assertThat(model.exportProperty().get()).isInstanceOf(ExportState.Done.class);
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidInWords() {
        ReportModel model = model(Runnable::run);
        model.folderProperty().set(Path.of("/proc/none"));
        model.exportDraft();
        assertThat(model.exportProperty().get()).isInstanceOf(ExportState.Stopped.class);
    }

    @Test
    void aShortPasswordOrNoPaperIsNoOrder() throws IOException {
        ReportModel model = model(Runnable::run);
        model.protectProperty().set(true);
        model.passwordProperty().set("short");
        assertThat(model.whyNotDraftProperty().get()).contains("8");
        model.passwordProperty().set("long enough for a drive");
        assertThat(model.whyNotDraftProperty().get()).isNull();
        Path out = Files.createDirectory(folder.resolve("out"));
        model.folderProperty().set(out);
        model.paperProperty(IssueReport.Kind.REPORT).set(false);
        model.exportDraft();
        assertThat(files(out)).hasSize(1);
        byte[] head = new byte[4];
        try (Stream<Path> all = Files.list(out); var in = Files.newInputStream(all.findFirst().orElseThrow())) {
            in.readNBytes(head, 0, 4);
        }
        assertThat(head).startsWith(0xD0, 0xCF);
        model.paperProperty(IssueReport.Kind.CAP).set(false);
        assertThat(model.whyNotDraftProperty().get()).isNotNull();
    }

    private ReportModel model(Executor threads) {
        ReportModel model = new ReportModel(
                live,
                dialogs,
                places,
                new Background(threads, Runnable::run),
                new IssueReport(FileStore.real(), TimeSource.CLOCK));
        model.attach();
        return model;
    }

    private static ReportView.Group group(ReportView view, String key) {
        return view.groups().stream()
                .filter(group -> group.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> files(Path out) throws IOException {
        try (Stream<Path> all = Files.list(out)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }
}
