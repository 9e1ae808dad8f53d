package opr.fieldbook.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.ui.ById;
import opr.fieldbook.ui.ScreenWalk;
import opr.fieldbook.ui.findings.FindingSample;
import opr.fieldbook.ui.inspect.Bench;
import opr.fieldbook.ui.inspect.TourSample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The pictures of docs/pictures that show an open inspection: the window itself, with everything around the tab. */
@ExtendWith(ApplicationExtension.class)
class PicturesTest {

    private final Path folder = Files.createTempDirectory("pictures");
    private javafx.stage.Stage stage;
    private RunningWindow window;
    private ScreenWalk walk;

    PicturesTest() throws IOException {}

    @Start
    void start(javafx.stage.Stage shown) {
        stage = shown;
        window = new RunningWindow(stage);
        walk = new ScreenWalk(window.desktop(), "pictures");
    }

    @AfterEach
    void end() throws InterruptedException {
        window.end();
    }

    @Test
    void theTour(FxRobot robot) throws Exception {
        open(robot, TourSample.make(folder), Stage.ON_SITE);
        walk.pictures("window/overview");
        walk.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        walk.await("J-T-03");
        robot.clickOn("#TOUR");
        ScreenWalk.settle();
        walk.click("J-T-03");
        walk.pictures("window/inspect-tour");
        assertThat(window.dialogs().problems()).isEmpty();
    }

    @Test
    void theFindings(FxRobot robot) throws Exception {
        open(robot, FindingSample.make(folder), Stage.IN_REVIEW);
        walk.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        walk.await("finding.table");
        TableView<?> table = ById.get(robot, "finding.table");
        robot.interact(() -> table.getSelectionModel().select(3));
        walk.pictures("window/findings");
        robot.interact(table::requestFocus);
        robot.type(KeyCode.ENTER);
        walk.await("finding.statement.effect");
        robot.interact(ById.<Node>get(robot, "finding.statement.effect")::requestFocus);
        walk.pictures("window/finding");
        robot.type(KeyCode.ESCAPE);
        walk.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        walk.await("report.screen.export-draft");
        walk.pictures("window/report");
        assertThat(window.dialogs().problems()).isEmpty();
    }

    private void open(FxRobot robot, Bench sample, Stage reached) throws Exception {
        sample.work(new Edit.ChangeStage(reached)).close();
        window.open(robot, folder.resolve("library"));
    }
}
