package opr.fieldbook.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.finding.FindingField.Cited;
import opr.fieldbook.domain.finding.FindingField.Classed;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.ui.ById;
import opr.fieldbook.ui.ScreenWalk;
import opr.fieldbook.ui.inspect.Bench;
import opr.fieldbook.ui.inspect.Framed;
import opr.fieldbook.ui.inspect.NotedDialogs;
import opr.fieldbook.ui.inspect.NotedPlaces;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.report.model.ExportState;
import opr.fieldbook.ui.report.model.IssueView;
import opr.fieldbook.ui.report.model.IssuedNotice;
import opr.fieldbook.ui.report.model.ReportModel;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.issue.IssueReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** The main path on the screen: issue, change, amend. */
@ExtendWith(ApplicationExtension.class)
class IssueCardTest {

    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final NotedDialogs dialogs = new NotedDialogs();
    private Bench bench;
    private LiveInspection live;
    private ReportModel model;
    private Path folder;
    private Desktop desktop;
    private ScreenWalk walk;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory("issue");
        bench = Bench.jem(folder);
        complete();
        desktop = ScreenWalk.desktop(stage);
        walk = new ScreenWalk(desktop, "issue");
        LiveInspection.of(bench.open(writer), Platform::runLater).thenAccept(made -> {
            live = made;
            live.onProblem(dialogs::problem);
            IssuedNotice.on(live, dialogs);
            model = new ReportModel(
                    live,
                    dialogs,
                    new NotedPlaces(),
                    new Background(threads, Platform::runLater),
                    new IssueReport(FileStore.real(), TimeSource.CLOCK));
            ReportScreen screen = new ReportScreen(model, desktop);
            desktop.show(new Framed(screen, live, screen.actions(), "app.place.report"), Framed.rail());
        });
    }

    private void complete() {
        try (Sitting sitting = bench.open(Runnable::run)) {
            Await.of(sitting.desk().inspect(inspection -> inspection.asked()))
                    .forEach(asked -> Await.of(
                            sitting.desk().submit(new Edit.ConcludeItem(asked.id(), Result.MET, null))));
            Await.of(sitting.desk().submit(new Edit.RaiseFinding(
                    "poster",
                    new Classed(FindingClass.DEFICIENCY, "D-CMP", Party.LEA, null),
                    Bench.item("J-D-08"),
                    new Edit.FindingTexts(
                            "Posters not displayed", "In 1 of 2 rooms.", "The notice is posted.", null, "Not told.", "Seen."),
                    new Cited("ICE-13001.1", null))));
        }
    }

    @Stop
    void stop() {
        live.release();
        live.sitting().end().join();
        writer.shutdown();
        bench.close();
    }

    @Test
    void issuedChangedAndAmended(FxRobot robot) throws IOException {
        ScreenWalk.settle();
        assertThat(node(robot, "report.issue").isVisible()).isFalse();
        robot.interact(() -> model.folderProperty().set(folder.resolve("out")));
        robot.interact(() -> node(robot, "report.screen.export-final").fireEvent(new ActionEvent()));
        waitForExport();
        assertThat(dialogs.asked.getFirst().sentence()).contains("becomes “Issued”");
        assertThat(node(robot, "report.issue").isVisible()).isTrue();
        assertThat(says(robot, "Nothing that the report says has changed.")).isTrue();
        assertThat(node(robot, "report.issue.write").isVisible()).isFalse();
        assertThat(dialogs.said).as("issuing is no edit of what was issued").containsExactly("Export finished.");

        robot.interact(() -> live.submit(new Edit.WriteFinding("poster", FindingField.CONDITION, "In 2 of 2 rooms.")));
        ScreenWalk.settle();
        robot.interact(() -> live.submit(new Edit.WriteFinding("poster", FindingField.EFFECT, "Nobody is told.")));
        ScreenWalk.settle();
        assertThat(dialogs.said).hasSize(2).last().asString().contains("stays as it is", "amendment");
        IssueView view = model.issueProperty().get();
        assertThat(view.findings()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("F-01  Posters not displayed");
            assertThat(line.what()).isEqualTo("Reworded");
        });
        assertThat(view.counts()).isEqualTo("1 reworded");
        assertThat(says(robot, "F-01  Posters not displayed")).isTrue();
        walk.picture("report-issued-1366-light");

        robot.interact(() -> node(robot, "report.issue.write").fireEvent(new ActionEvent()));
        waitForExport();
        assertThat(dialogs.asked.getLast().title()).contains("amendment 1");
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .anyMatch(name -> name.endsWith("-amendment-1.docx"));
        }
        assertThat(says(robot, "Nothing that the report says has changed.")).isTrue();
        assertThat(model.issueProperty().get().issued()).contains("Amendment 1, issued on");
        assertThat(dialogs.problems).isEmpty();

        // Open points stand against an amendment, never against making the issued report again.
        robot.interact(() -> live.submit(new Edit.ConcludeItem(Bench.item("J-D-09"), null, null)));
        ScreenWalk.settle();
        assertThat(model.whyNotAmendmentProperty().get()).isNotNull();
        assertThat(model.whyNotFinalProperty().get()).isNull();
        robot.interact(() -> node(robot, "report.screen.export-final").fireEvent(new ActionEvent()));
        waitForExport();
        assertThat(dialogs.asked.getLast().sentence()).contains("just what was in the report");
        assertThat(model.exportProperty().get()).isInstanceOfSatisfying(
                ExportState.Done.class, done -> assertThat(done.notes()).singleElement().asString().contains("made again"));
    }

    private void waitForExport() {
        ScreenWalk.settle();
        for (int i = 0; i < 400 && model.exportProperty().get() instanceof ExportState.Running; i++) {
            ScreenWalk.settle();
        }
        assertThat(model.exportProperty().get()).isInstanceOf(ExportState.Done.class);
        ScreenWalk.settle();
    }

    private static Node node(FxRobot robot, String id) {
        return ById.get(robot, id);
    }

    private static boolean says(FxRobot robot, String words) {
        return robot.lookup(".label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> words.equals(label.getText()) && label.isVisible());
    }
}
