package opr.fieldbook.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import opr.fieldbook.cli.FourColleagues;
import opr.fieldbook.ui.ById;
import opr.fieldbook.ui.ScreenWalk;
import opr.fieldbook.ui.merge.MergeScreen;
import opr.fieldbook.ui.merge.model.ConflictView;
import opr.fieldbook.ui.merge.model.FileLine;
import opr.fieldbook.ui.settle.Side;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The files of four members, of whom two contradict the other two on nine items, merged and settled in the lead's window. */
@ExtendWith(ApplicationExtension.class)
class FourColleaguesTest {

    private FourColleagues team;
    private RunningWindow window;
    private ScreenWalk walk;

    @Start
    void start(Stage stage) throws IOException {
        team = FourColleagues.in(Files.createTempDirectory("four-colleagues"));
        window = new RunningWindow(stage);
        walk = new ScreenWalk(window.desktop(), "four");
    }

    @AfterEach
    void end() throws InterruptedException {
        window.end();
    }

    @Test
    void nineConflictsAreShownSettledAndOneIsLeftForLater(FxRobot robot) throws Exception {
        window.open(robot, team.library(), FourColleagues.passphrase());
        robot.interact(() -> window.flow().merge(team.files()));
        walk.until(() -> window.desktop().shown() instanceof MergeScreen && enabled(robot, "merge.merge"));
        assertThat(table(robot).getItems()).hasSize(5);
        walk.picture("four-files-1366-light");

        walk.click("merge.merge");
        walk.until(() -> list(robot) != null && list(robot).getItems().size() == FourColleagues.CONFLICTS);
        Set<String> shown = list(robot).getItems().stream()
                .map(conflict -> conflict.where())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).isEqualTo(new TreeSet<>(team.contradicted()));
        assertThat(list(robot).getItems()).allSatisfy(conflict -> assertThat(conflict.sides())
                .extracting(Side::letters)
                .containsExactlyInAnyOrder("B, D", "C, E"));
        assertThat(table(robot).getItems().subList(1, 5)).allSatisfy(file -> assertThat(file.words())
                .isEqualTo("9 left to settle"));
        walk.picture("four-conflicts-1366-light");

        for (int settled = 1; settled < FourColleagues.CONFLICTS; settled++) {
            robot.interact(() -> list(robot).requestFocus());
            robot.type(settled % 2 == 0 ? KeyCode.DIGIT1 : KeyCode.DIGIT2);
            ScreenWalk.settle();
            robot.type(KeyCode.ENTER);
            int count = settled;
            walk.until(() -> open(robot) == FourColleagues.CONFLICTS - count);
        }
        walk.picture("four-settled-1366-light");
        walk.click("merge.back");
        walk.until(() -> window.desktop().shown() instanceof InspectionFrame);
        walk.picture("four-left-1366-light");
        assertThat(window.dialogs().problems()).isEmpty();

        robot.interact(window.flow()::toHome);
        walk.await("home.list");
        walk.picture("four-home-1366-light");
    }

    private static boolean enabled(FxRobot robot, String id) {
        return ById.find(robot, id).filter(node -> !node.isDisabled()).isPresent();
    }

    private static long open(FxRobot robot) {
        return list(robot).getItems().stream().filter(conflict -> conflict.settled() == null).count();
    }

    @SuppressWarnings("unchecked")
    private static ListView<ConflictView> list(FxRobot robot) {
        return ScreenWalk.ask(() -> (ListView<ConflictView>)
                robot.lookup((Node node) -> node instanceof ListView<?>).tryQuery().orElse(null));
    }

    @SuppressWarnings("unchecked")
    private static TableView<FileLine> table(FxRobot robot) {
        return ScreenWalk.ask(
                () -> (TableView<FileLine>) robot.lookup((Node node) -> node instanceof TableView<?>).query());
    }
}
