package opr.fieldbook.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.stage.Stage;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.ui.Picture;
import opr.fieldbook.ui.inspect.checklist.InspectModel;
import opr.fieldbook.ui.inspect.checklist.WorkMode;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.theme.TextScale;
import opr.fieldbook.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class InspectScreenTest {

    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final NotedDialogs dialogs = new NotedDialogs();
    private final NotedPlaces places = new NotedPlaces();
    private final Bench bench;
    private LiveInspection live;
    private InspectModel model;
    private Desktop desktop;
    private Stage stage;

    /** Made before the window, so that the FX thread does not wait for the library. */
    InspectScreenTest() throws IOException {
        bench = TourSample.make(Files.createTempDirectory("inspect"));
    }

    @Start
    void start(Stage shown) {
        stage = shown;
        Theme theme = new Theme();
        theme.modeProperty().set(Theme.Mode.LIGHT);
        theme.lessMotionProperty().set(true);
        desktop = new Desktop(stage, theme);
        stage.show();
        LiveInspection.of(bench.open(writer), Platform::runLater).thenAccept(made -> {
            live = made;
            live.onProblem(dialogs::problem);
            model = new InspectModel(live, dialogs, places);
            InspectScreen screen = new InspectScreen(model, desktop);
            desktop.show(new Framed(screen, live), Framed.rail());
            model.show(Bench.inMain("J-T-03"));
            screen.backToList();
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
    void looksAsDrawn(FxRobot robot) {
        waitForModel();
        picture(robot, "inspect-tour-1366-light", 1366, 738);
        robot.interact(() -> desktop.theme().modeProperty().set(Theme.Mode.DARK));
        picture(robot, "inspect-tour-1366-dark", 1366, 738);
        picture(robot, "inspect-tour-1920-dark", 1920, 1050);
        robot.interact(() -> desktop.theme().modeProperty().set(Theme.Mode.LIGHT));
        picture(robot, "inspect-tour-1920-light", 1920, 1050);
        picture(robot, "inspect-tour-1180-light", 1180, 680);
        robot.interact(() -> model.modeProperty().set(WorkMode.DESK));
        picture(robot, "inspect-desk-1180-light", 1180, 680);
        picture(robot, "inspect-desk-1366-light", 1366, 738);
        robot.interact(() -> desktop.theme().scaleProperty().set(TextScale.P150));
        picture(robot, "inspect-desk-150", 1366, 738);
        robot.interact(() -> desktop.theme().scaleProperty().set(TextScale.P200));
        robot.interact(() -> desktop.theme().modeProperty().set(Theme.Mode.DARK));
        picture(robot, "inspect-desk-200-dark", 1366, 738);
    }

    @Test
    void answersByKeyAndAsksForAReason(FxRobot robot) {
        waitForModel();
        robot.type(javafx.scene.input.KeyCode.J);
        settle();
        assertThat(model.selectedProperty().get()).isEqualTo(Bench.inMain("J-T-04"));
        robot.type(javafx.scene.input.KeyCode.DIGIT1);
        settle();
        assertThat(model.selectedItem().result()).isEqualTo(Result.MET);
        robot.type(javafx.scene.input.KeyCode.DIGIT3);
        settle();
        assertThat(robot.lookup("#inspect.reason").tryQuery()).isEmpty();
    }

    private void waitForModel() {
        for (int i = 0; i < 200 && model == null; i++) {
            WaitForAsyncUtils.sleep(50, java.util.concurrent.TimeUnit.MILLISECONDS);
        }
        settle();
    }

    private void settle() {
        for (int i = 0; i < 3; i++) {
            live.sitting().desk().read(fold -> 0).join();
            WaitForAsyncUtils.waitForFxEvents();
        }
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
        robot.interact(() -> Picture.of(desktop.scene(), name));
    }
}
