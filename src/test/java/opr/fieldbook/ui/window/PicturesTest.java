package opr.fieldbook.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.ui.ById;
import opr.fieldbook.ui.Picture;
import opr.fieldbook.ui.findings.FindingSample;
import opr.fieldbook.ui.inspect.Bench;
import opr.fieldbook.ui.inspect.TourSample;
import opr.fieldbook.ui.theme.Theme;
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

    private final Path folder = Files.createTempDirectory("pictures");
    private javafx.stage.Stage stage;
    private RunningWindow window;

    PicturesTest() throws IOException {}

    @Start
    void start(javafx.stage.Stage shown) {
        stage = shown;
        window = new RunningWindow(stage);
    }

    @AfterEach
    void end() throws InterruptedException {
        window.end();
    }

    @Test
    void theTour(FxRobot robot) throws Exception {
        open(robot, TourSample.make(folder), Stage.ON_SITE);
        pictures(robot, "overview");
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        RunningWindow.await(robot, "J-T-03");
        robot.clickOn("#TOUR");
        settle();
        robot.clickOn(ById.<Node>get(robot, "J-T-03"));
        settle();
        pictures(robot, "inspect-tour");
        assertThat(window.dialogs().problems()).isEmpty();
    }

    @Test
    void theFindings(FxRobot robot) throws Exception {
        open(robot, FindingSample.make(folder), Stage.IN_REVIEW);
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT3);
        RunningWindow.await(robot, "finding.table");
        TableView<?> table = ById.get(robot, "finding.table");
        robot.interact(() -> table.getSelectionModel().select(3));
        pictures(robot, "findings");
        robot.interact(table::requestFocus);
        robot.type(KeyCode.ENTER);
        RunningWindow.await(robot, "finding.statement.effect");
        robot.interact(ById.<Node>get(robot, "finding.statement.effect")::requestFocus);
        pictures(robot, "finding");
        robot.type(KeyCode.ESCAPE);
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT4);
        RunningWindow.await(robot, "report.screen.export-draft");
        pictures(robot, "report");
        assertThat(window.dialogs().problems()).isEmpty();
    }

    private void open(FxRobot robot, Bench sample, Stage reached) throws Exception {
        sample.work(new Edit.ChangeStage(reached)).close();
        window.open(robot, folder.resolve("library"));
    }

    /** Light and dark, on the smaller and the larger screen, without the title bar that the system draws. */
    private void pictures(FxRobot robot, String name) {
        for (Theme.Mode mode : new Theme.Mode[] {Theme.Mode.LIGHT, Theme.Mode.DARK}) {
            robot.interact(() -> window.desktop().theme().modeProperty().set(mode));
            picture(robot, name + "-1366-" + mode.name().toLowerCase(Locale.ROOT), 1366, 738);
            picture(robot, name + "-1920-" + mode.name().toLowerCase(Locale.ROOT), 1920, 1050);
        }
        robot.interact(() -> window.desktop().theme().modeProperty().set(Theme.Mode.LIGHT));
        settle();
    }

    private void picture(FxRobot robot, String name, int width, int height) {
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        settle();
        robot.interact(() -> {
            window.desktop().scene().getRoot().applyCss();
            window.desktop().scene().getRoot().layout();
        });
        settle();
        robot.interact(() -> Picture.of(window.desktop().scene(), "window/" + name));
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
