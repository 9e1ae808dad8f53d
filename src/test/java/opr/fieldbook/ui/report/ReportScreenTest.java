package opr.fieldbook.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.report.Edition;
import opr.fieldbook.ui.ById;
import opr.fieldbook.ui.ScreenWalk;
import opr.fieldbook.ui.findings.FindingSample;
import opr.fieldbook.ui.inspect.Bench;
import opr.fieldbook.ui.inspect.Framed;
import opr.fieldbook.ui.inspect.NotedDialogs;
import opr.fieldbook.ui.inspect.NotedPlaces;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.report.model.ExportState;
import opr.fieldbook.ui.report.model.ReportModel;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.theme.TextScale;
import opr.fieldbook.ui.widgets.input.Segmented;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.issue.IssueReport;
import opr.fieldbook.work.TimeSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

@ExtendWith(ApplicationExtension.class)
class ReportScreenTest {

    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final NotedDialogs dialogs = new NotedDialogs();
    private final NotedPlaces places = new NotedPlaces();
    private Bench bench;
    private LiveInspection live;
    private ReportModel model;
    private ReportScreen screen;
    private Path folder;
    private Desktop desktop;
    private ScreenWalk walk;

    @Start
    void start(Stage stage) throws Exception {
        folder = Files.createTempDirectory("report");
        bench = FindingSample.make(folder).work(new Edit.ChangeStage(opr.fieldbook.domain.inspection.Stage.IN_REVIEW));
        desktop = ScreenWalk.desktop(stage);
        walk = new ScreenWalk(desktop, "report");
        LiveInspection.of(bench.open(writer), Platform::runLater).thenAccept(made -> {
            live = made;
            live.onProblem(dialogs::problem);
            model = new ReportModel(
                    live,
                    dialogs,
                    places,
                    new Background(threads, Platform::runLater),
                    new IssueReport(FileStore.real(), TimeSource.CLOCK));
            screen = new ReportScreen(model, desktop);
            desktop.show(new Framed(screen, live, screen.actions(), "app.place.report"), Framed.rail());
        });
    }

    @Stop
    void stop() {
        live.release();
        live.sitting().end().join();
        writer.shutdown();
        bench.close();
    }

    @Test
    void looksAsDrawn(FxRobot robot) throws Exception {
        waitForModel();
        robot.interact(() -> ById.table(robot, "report.screen.table").getSelectionModel().select(3));
        robot.interact(() -> model.editionProperty().set(Edition.ERO));
        walk.pictures("report");
        walk.everyNodeSpeaks();
        robot.interact(() -> desktop.theme().scaleProperty().set(TextScale.P150));
        walk.picture("report-1366-light-150");
    }

    @Test
    void aDraftIsExportedByItsKeyAndCounted(FxRobot robot) throws Exception {
        waitForModel();
        Path out = Files.createDirectory(folder.resolve("out"));
        robot.interact(() -> model.folderProperty().set(out));
        robot.interact(() -> ById.<Node>get(robot, "report.screen.table").requestFocus());
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.E).release(KeyCode.SHIFT, KeyCode.CONTROL);
        for (int i = 0; i < 200 && !(model.exportProperty().get() instanceof ExportState.Done); i++) {
            ScreenWalk.settle();
        }
        assertThat(model.exportProperty().get()).isInstanceOf(ExportState.Done.class);
        assertThat(robot.lookup(".label").queryAllAs(Labeled.class))
                .anyMatch(label -> label.getText().contains("6 of 6 findings"));
        walk.picture("report-done-1366-light");
        robot.interact(() -> model.protectProperty().set(true));
        assertThat(model.whyNotDraftProperty().get()).isNotNull();
        assertThat(dialogs.said).hasSize(1);
        assertThat(dialogs.problems).isEmpty();
    }

    @Test
    void theWayToAnOpenPointAndTheChiefsChoice(FxRobot robot) throws Exception {
        waitForModel();
        robot.interact(() -> ((Segmented) ById.<Node>get(robot, "report.screen.rule.group")).choose("WAIVED"));
        assertThat(((Segmented) ById.<Node>get(robot, "report.screen.rule.group")).value()).isEqualTo("OPEN");
        dialogs.reason = "Corrected on site.";
        robot.interact(() -> ((Segmented) ById.<Node>get(robot, "report.screen.rule.group")).choose("WAIVED"));
        ScreenWalk.settle();
        assertThat(((Segmented) ById.<Node>get(robot, "report.screen.rule.group")).value()).isEqualTo("WAIVED");
        robot.interact(() -> ById.<Node>get(robot, "report.screen.open").fireEvent(new ActionEvent()));
        assertThat(places.went).containsExactly("thing finding:steps");
        robot.interact(() -> ById.<Node>get(robot, "report.screen.export-final").fireEvent(new ActionEvent()));
        robot.clickOn(ById.<Node>get(robot, "report.screen.export-final"));
        assertThat(model.exportProperty().get()).isEqualTo(ExportState.QUIET);
    }

    private void waitForModel() throws TimeoutException {
        walk.until(() -> screen != null);
    }
}
