package opr.fieldbook.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import opr.fieldbook.ui.ById;
import opr.fieldbook.ui.inspect.Bench;
import opr.fieldbook.ui.inspect.Framed;
import opr.fieldbook.ui.inspect.NotedDialogs;
import opr.fieldbook.ui.inspect.NotedPlaces;
import opr.fieldbook.ui.inspect.TourSample;
import opr.fieldbook.ui.inspect.Window;
import opr.fieldbook.ui.overview.OverviewModel;
import opr.fieldbook.ui.overview.OverviewScreen;
import opr.fieldbook.ui.record.RecordModel;
import opr.fieldbook.work.Background;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TeamCardTest {

    private final Path folder = Files.createTempDirectory("team");
    private final Bench bench = TourSample.make(folder);
    private final NotedDialogs dialogs = new NotedDialogs();
    private Window window;

    TeamCardTest() throws IOException {}

    @Start
    void start(Stage stage) {
        window = new Window(stage, bench, dialogs);
        window.show(live -> new Framed(
                new OverviewScreen(
                        new OverviewModel(live, dialogs, new NotedPlaces()),
                        new RecordModel(live, dialogs, new Background(Runnable::run, Runnable::run), typed -> {}),
                        TeamSample.model(bench, live, dialogs),
                        window.desktop()),
                live,
                List.of(),
                "app.place.home"));
    }

    @Stop
    void stop() {
        window.close();
    }

    @Test
    void aWorkPackageIsPreparedByKeyboard(FxRobot robot) throws Exception {
        window.ready();
        Path target = folder.resolve("package.fieldbook");
        dialogs.target = target;
        Button prepare = ById.get(robot, "team.package");
        robot.interact(prepare::fire);
        TextField passphrase = ById.get(robot, "team.package.passphrase");
        assertThat(passphrase.getText().split(" ")).hasSize(4);
        window.picture(robot, "team-package", 1366, 738);
        robot.write("Inspector E");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !dialogs.said.isEmpty() || !dialogs.problems.isEmpty());
        assertThat(dialogs.problems).isEmpty();
        assertThat(target).exists();
        WaitForAsyncUtils.waitForFxEvents();
        window.picture(robot, "team-card", 1366, 738);
        assertThat(window.silent()).isEmpty();
    }
}
