package opr.fieldbook.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
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
import opr.fieldbook.ui.lea.DateField;
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
    void aLeadMarksALaptopAsLostByItsMenu(FxRobot robot) throws Exception {
        window.ready();
        WaitForAsyncUtils.waitForFxEvents();
        MenuButton menu = robot.lookup((Node node) -> node.getId() != null && node.getId().startsWith("team.laptop-"))
                .queryAs(MenuButton.class);
        assertThat(menu.getAccessibleText()).startsWith("The laptop of ");
        robot.interact(() -> menu.getItems().getFirst().fire());
        window.settle();
        DateField since = ById.get(robot, "team.lost.since");
        robot.interact(() -> since.getEditor().setText("no day"));
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        window.settle();
        robot.interact(() -> since.getEditor().setText("Mar 3, 2027"));
        window.picture(robot, "team-lost", 1366, 738);
        assertThat(window.silent()).isEmpty();
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> !bench.session().laptop().trust().lost().since().isEmpty());
        assertThat(bench.session().laptop().trust().lost().since().values())
                .singleElement()
                .satisfies(at -> assertThat(at.toLocalDate()).isEqualTo(LocalDate.of(2027, 3, 3)));
        window.settle();
        window.picture(robot, "team-lost-card", 1366, 738);
        assertThat(dialogs.problems).isEmpty();
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
