package opr.fieldbook.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.EntryField;
import opr.fieldbook.ui.inspect.Bench;
import opr.fieldbook.ui.inspect.Framed;
import opr.fieldbook.ui.inspect.NotedDialogs;
import opr.fieldbook.ui.inspect.NotedPlaces;
import opr.fieldbook.ui.inspect.TourSample;
import opr.fieldbook.ui.inspect.Window;
import opr.fieldbook.ui.record.RecordModel;
import opr.fieldbook.ui.team.TeamSample;
import opr.fieldbook.ui.theme.TextScale;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.work.Background;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

@ExtendWith(ApplicationExtension.class)
class OverviewScreenTest {

    private final Bench bench;
    private final NotedDialogs dialogs = new NotedDialogs();
    private final NotedPlaces places = new NotedPlaces();
    private final List<String> left = new ArrayList<>();
    private Window window;

    OverviewScreenTest() throws IOException {
        bench = TourSample.make(Files.createTempDirectory("overview"));
    }

    @Start
    void start(Stage stage) {
        window = new Window(stage, bench, dialogs);
        window.show(live -> {
            OverviewModel model = new OverviewModel(live, dialogs, places);
            return new Framed(
                    new OverviewScreen(
                            model,
                            new RecordModel(live, dialogs, new Background(Runnable::run, Runnable::run), left::add),
                            TeamSample.model(bench, live, dialogs),
                            window.desktop()), live, List.of(), "app.place.home");
        });
    }

    @Stop
    void stop() {
        window.close();
    }

    @Test
    void looksCalmInEverySize(FxRobot robot) {
        window.ready();
        window.picture(robot, "overview-1366-light", 1366, 738);
        window.theme(robot, Theme.Mode.DARK, TextScale.P100);
        window.picture(robot, "overview-1366-dark", 1366, 738);
        window.picture(robot, "overview-1920-dark", 1920, 1050);
        window.theme(robot, Theme.Mode.LIGHT, TextScale.P100);
        window.picture(robot, "overview-1920-light", 1920, 1050);
        window.picture(robot, "overview-1180-light", 1180, 680);
        window.theme(robot, Theme.Mode.LIGHT, TextScale.P150);
        window.picture(robot, "overview-150", 1366, 738);
        assertThat(window.silent()).isEmpty();
    }

    @Test
    void aJotIsFiledByKeyboard(FxRobot robot) {
        window.ready();
        robot.interact(() -> window.live()
                .submit(new Edit.AddEntry("jot-1", EntryField.JOTS, "Ask about the second shift", false)));
        window.settle();
        var row = robot.lookup("#jot-jot-1").queryParent();
        window.picture(robot, "overview-jot", 1366, 738);
        robot.interact(() -> ((javafx.scene.control.Button) row.lookup(".button")).fire());
        robot.write("J-T-05").type(KeyCode.ENTER);
        window.settle();
        assertThat(robot.lookup("#jot-jot-1").tryQuery()).isEmpty();
    }

    @Test
    void aClauseIsEnteredByKeyboard(FxRobot robot) {
        window.ready();
        var row = robot.lookup("#M-PAR").queryParent();
        robot.interact(() -> ((javafx.scene.control.Button) row.lookup(".button")).fire());
        robot.write("II");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        window.settle();
        assertThat(window.live().inspection().state().find("clause", "M-PAR")).isNotNull();
        robot.interact(() -> ((javafx.scene.control.Hyperlink) robot.lookup(".hyperlink").query()).fire());
        assertThat(places.went).isNotEmpty();
    }
}
