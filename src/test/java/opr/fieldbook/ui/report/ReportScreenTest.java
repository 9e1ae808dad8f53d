package opr.fieldbook.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.report.Edition;
import opr.fieldbook.ui.Picture;
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
import opr.fieldbook.ui.theme.Theme;
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
import org.testfx.util.WaitForAsyncUtils;

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
    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        folder = Files.createTempDirectory("report");
        bench = FindingSample.make(folder).work(new Edit.ChangeStage(opr.fieldbook.domain.inspection.Stage.IN_REVIEW));
        stage = shown;
        Theme theme = new Theme();
        theme.modeProperty().set(Theme.Mode.LIGHT);
        theme.lessMotionProperty().set(true);
        desktop = new Desktop(stage, theme);
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
        stage.show();
    }

    @Stop
    void stop() {
        live.release();
        live.sitting().end().join();
        writer.shutdown();
        bench.close();
    }

    @Test
    void looksAsDrawn(FxRobot robot) {
        waitForModel();
        robot.interact(() -> table(robot, "report.screen.table").getSelectionModel().select(3));
        robot.interact(() -> model.editionProperty().set(Edition.ERO));
        pictures(robot, "report");
        everyNodeSpeaks(robot);
        robot.interact(() -> desktop.theme().scaleProperty().set(TextScale.P150));
        picture(robot, "report-1366-light-150", 1366, 738);
    }

    @Test
    void aDraftIsExportedByItsKeyAndCounted(FxRobot robot) throws Exception {
        waitForModel();
        Path out = Files.createDirectory(folder.resolve("out"));
        robot.interact(() -> model.folderProperty().set(out));
        robot.interact(() -> node(robot, "report.screen.table").requestFocus());
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.E).release(KeyCode.SHIFT, KeyCode.CONTROL);
        for (int i = 0; i < 200 && !(model.exportProperty().get() instanceof ExportState.Done); i++) {
            settle();
        }
        assertThat(model.exportProperty().get()).isInstanceOf(ExportState.Done.class);
        assertThat(robot.lookup(".label").queryAllAs(Labeled.class))
                .anyMatch(label -> label.getText().contains("6 of 6 findings"));
        picture(robot, "report-done-1366-light", 1366, 738);
        robot.interact(() -> model.protectProperty().set(true));
        assertThat(model.whyNotDraftProperty().get()).isNotNull();
        assertThat(dialogs.said).hasSize(1);
        assertThat(dialogs.problems).isEmpty();
    }

    @Test
    void theWayToAnOpenPointAndTheChiefsChoice(FxRobot robot) {
        waitForModel();
        robot.interact(() -> ((Segmented) node(robot, "report.screen.rule.group")).choose("WAIVED"));
        assertThat(((Segmented) node(robot, "report.screen.rule.group")).value()).isEqualTo("OPEN");
        dialogs.reason = "Corrected on site.";
        robot.interact(() -> ((Segmented) node(robot, "report.screen.rule.group")).choose("WAIVED"));
        settle();
        assertThat(((Segmented) node(robot, "report.screen.rule.group")).value()).isEqualTo("WAIVED");
        robot.interact(() -> node(robot, "report.screen.open").fireEvent(new ActionEvent()));
        assertThat(places.went).containsExactly("thing finding:steps");
        robot.interact(() -> node(robot, "report.screen.export-final").fireEvent(new ActionEvent()));
        robot.clickOn(node(robot, "report.screen.export-final"));
        assertThat(model.exportProperty().get()).isEqualTo(ExportState.QUIET);
    }

    private static Node node(FxRobot robot, String id) {
        return robot.lookup(with(id)).query();
    }

    private static TextInputControl text(FxRobot robot, String id) {
        return (TextInputControl) node(robot, id);
    }

    private static TableView<?> table(FxRobot robot, String id) {
        return (TableView<?>) node(robot, id);
    }

    private static Predicate<Node> with(String id) {
        return node -> id.equals(node.getId());
    }

    private void everyNodeSpeaks(FxRobot robot) {
        List<String> silent = new ArrayList<>();
        robot.interact(() -> collect(stage.getScene().getRoot(), silent));
        assertThat(silent).isEmpty();
    }

    private static void collect(Node node, List<String> silent) {
        boolean words = node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        if (node.isFocusTraversable()
                && node.isVisible()
                && !words
                && (node.getAccessibleText() == null || node.getAccessibleText().isBlank())) {
            silent.add(node.toString());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, silent));
        }
    }

    private void waitForModel() {
        settle();
        assertThat(screen).isNotNull();
    }

    private static void settle() {
        for (int i = 0; i < 4; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            try {
                Thread.sleep(60);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void pictures(FxRobot robot, String name) {
        picture(robot, name + "-1366-light", 1366, 738);
        picture(robot, name + "-1180-light", 1180, 680);
        picture(robot, name + "-1920-light", 1920, 1050);
        robot.interact(() -> desktop.theme().modeProperty().set(Theme.Mode.DARK));
        picture(robot, name + "-1920-dark", 1920, 1050);
        picture(robot, name + "-1366-dark", 1366, 738);
        robot.interact(() -> desktop.theme().modeProperty().set(Theme.Mode.LIGHT));
    }

    private void picture(FxRobot robot, String name, double width, double height) {
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        settle();
        Path[] file = new Path[1];
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            file[0] = Picture.of(stage.getScene(), name);
        });
        assertThat(file[0]).exists();
    }
}
