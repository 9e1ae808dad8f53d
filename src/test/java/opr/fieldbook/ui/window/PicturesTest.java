package opr.fieldbook.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.seal.TestCost;
import opr.fieldbook.ui.ById;
import opr.fieldbook.ui.Picture;
import opr.fieldbook.ui.dialogs.QuietDialogs;
import opr.fieldbook.ui.findings.FindingSample;
import opr.fieldbook.ui.inspect.Bench;
import opr.fieldbook.ui.inspect.TourSample;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.IssueReport;
import opr.fieldbook.work.Libraries;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.backup.BackupTimer;
import opr.fieldbook.work.merge.TeamFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The pictures of docs/pictures that show an open inspection: the window itself, with everything around the tab. */
@ExtendWith(ApplicationExtension.class)
class PicturesTest {

    private static final String PASSPHRASE = "correct horse battery staple";

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final QuietDialogs dialogs = new QuietDialogs();
    private final Path folder = Files.createTempDirectory("pictures");
    private javafx.stage.Stage stage;
    private Desktop desktop;
    private Flow flow;

    PicturesTest() throws IOException {}

    @Start
    void start(javafx.stage.Stage shown) {
        stage = shown;
        Theme theme = new Theme();
        theme.modeProperty().set(Theme.Mode.LIGHT);
        theme.lessMotionProperty().set(true);
        desktop = new Desktop(stage, theme);
        stage.show();
    }

    @AfterEach
    void end() throws InterruptedException {
        Platform.runLater(flow::quit);
        WaitForAsyncUtils.waitForFxEvents();
        threads.shutdown();
        threads.awaitTermination(20, TimeUnit.SECONDS);
        writer.shutdown();
        timer.shutdown();
    }

    @Test
    void theTour(FxRobot robot) throws Exception {
        open(robot, TourSample.make(folder), Stage.ON_SITE);
        pictures(robot, "overview");
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        await(robot, "J-T-03");
        robot.clickOn("#TOUR");
        settle();
        robot.clickOn(ById.<Node>get(robot, "J-T-03"));
        settle();
        pictures(robot, "inspect-tour");
        assertThat(dialogs.problems()).isEmpty();
    }

    @Test
    void theFindings(FxRobot robot) throws Exception {
        open(robot, FindingSample.make(folder), Stage.IN_REVIEW);
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT3);
        await(robot, "finding.table");
        TableView<?> table = ById.get(robot, "finding.table");
        robot.interact(() -> table.getSelectionModel().select(3));
        pictures(robot, "findings");
        robot.interact(table::requestFocus);
        robot.type(KeyCode.ENTER);
        await(robot, "finding.statement.effect");
        robot.interact(ById.<Node>get(robot, "finding.statement.effect")::requestFocus);
        pictures(robot, "finding");
        robot.type(KeyCode.ESCAPE);
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT4);
        await(robot, "report.screen.export-draft");
        pictures(robot, "report");
        assertThat(dialogs.problems()).isEmpty();
    }

    /** Unlocks the sample's library as a person would, and opens its inspection. */
    private void open(FxRobot robot, Bench sample, Stage reached) throws Exception {
        sample.work(new Edit.ChangeStage(reached)).close();
        Path library = folder.resolve("library");
        robot.interact(() -> {
            flow = new Flow(
                    desktop,
                    dialogs,
                    new Flow.Parts(
                            library,
                            new Libraries(new BuiltInProtocols(), TimeSource.CLOCK, TestCost.low()),
                            new Background(threads, Platform::runLater),
                            () -> writer,
                            new IssueReport(FileStore.real(), TimeSource.CLOCK),
                            new BackupTimer(timer),
                            (session, sitting) ->
                                    new TeamFiles(session, sitting, TimeSource.CLOCK, FileStore.real())));
            flow.start();
        });
        await(robot, "unlock.passphrase");
        robot.interact(() -> ById.<TextInputControl>get(robot, "unlock.passphrase").setText(PASSPHRASE));
        robot.clickOn(ById.<Node>get(robot, "unlock.unlock"));
        await(robot, "home.list");
        String id = inspection(library);
        robot.interact(() -> flow.openInspection(id));
        await(robot, Tabs.CHECKLIST);
    }

    private static String inspection(Path library) throws IOException {
        try (Stream<Path> files = Files.list(library.resolve("inspections"))) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".fieldbook"))
                    .map(name -> name.replace(".fieldbook", ""))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Light and dark, on the smaller and the larger screen, without the title bar that the system draws. */
    private void pictures(FxRobot robot, String name) {
        for (Theme.Mode mode : new Theme.Mode[] {Theme.Mode.LIGHT, Theme.Mode.DARK}) {
            robot.interact(() -> desktop.theme().modeProperty().set(mode));
            picture(robot, name + "-1366-" + mode.name().toLowerCase(Locale.ROOT), 1366, 738);
            picture(robot, name + "-1920-" + mode.name().toLowerCase(Locale.ROOT), 1920, 1050);
        }
        robot.interact(() -> desktop.theme().modeProperty().set(Theme.Mode.LIGHT));
        settle();
    }

    private void picture(FxRobot robot, String name, int width, int height) {
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        settle();
        robot.interact(() -> {
            desktop.scene().getRoot().applyCss();
            desktop.scene().getRoot().layout();
        });
        settle();
        robot.interact(() -> Picture.of(desktop.scene(), "window/" + name));
    }

    private void await(FxRobot robot, String id) throws Exception {
        Callable<Boolean> there = () -> ById.find(robot, id).isPresent();
        WaitForAsyncUtils.waitFor(40, TimeUnit.SECONDS, there);
        settle();
    }

    private static void press(FxRobot robot, KeyCode modifier, KeyCode code) {
        robot.press(modifier).type(code).release(modifier);
        settle();
    }

    private static void settle() {
        for (int i = 0; i < 3; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.sleep(60, TimeUnit.MILLISECONDS);
        }
    }
}
