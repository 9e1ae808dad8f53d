package opr.fieldbook.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import opr.fieldbook.cli.FourColleagues;
import opr.fieldbook.ui.ById;
import opr.fieldbook.ui.Picture;
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
import org.testfx.util.WaitForAsyncUtils;

/** The files of four members, of whom two contradict the other two on nine items, merged and settled in the lead's window. */
@ExtendWith(ApplicationExtension.class)
class FourColleaguesTest {

    private FourColleagues team;
    private RunningWindow window;

    @Start
    void start(Stage stage) throws IOException {
        team = FourColleagues.in(Files.createTempDirectory("four-colleagues"));
        window = new RunningWindow(stage);
    }

    @AfterEach
    void end() throws InterruptedException {
        window.end();
    }

    @Test
    void nineConflictsAreShownSettledAndOneIsLeftForLater(FxRobot robot) throws Exception {
        window.open(robot, team.library(), FourColleagues.passphrase());
        robot.interact(() -> window.flow().merge(team.files()));
        until(() -> window.desktop().shown() instanceof MergeScreen && enabled(robot, "merge.merge"));
        assertThat(table(robot).getItems()).hasSize(5);
        picture(robot, "four-files-1366-light");

        robot.clickOn(ById.<Node>get(robot, "merge.merge"));
        until(() -> list(robot) != null && list(robot).getItems().size() == FourColleagues.CONFLICTS);
        Set<String> shown = list(robot).getItems().stream()
                .map(conflict -> conflict.where())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).isEqualTo(new TreeSet<>(team.contradicted()));
        assertThat(list(robot).getItems()).allSatisfy(conflict -> assertThat(conflict.sides())
                .extracting(Side::letters)
                .containsExactlyInAnyOrder("B, D", "C, E"));
        assertThat(table(robot).getItems().subList(1, 5)).allSatisfy(file -> assertThat(file.words())
                .isEqualTo("9 left to settle"));
        picture(robot, "four-conflicts-1366-light");

        for (int settled = 1; settled < FourColleagues.CONFLICTS; settled++) {
            robot.interact(() -> list(robot).requestFocus());
            robot.type(settled % 2 == 0 ? KeyCode.DIGIT1 : KeyCode.DIGIT2);
            settle();
            robot.type(KeyCode.ENTER);
            int count = settled;
            until(() -> open(robot) == FourColleagues.CONFLICTS - count);
        }
        picture(robot, "four-settled-1366-light");
        robot.clickOn(ById.<Node>get(robot, "merge.back"));
        until(() -> window.desktop().shown() instanceof InspectionFrame);
        picture(robot, "four-left-1366-light");
        assertThat(window.dialogs().problems()).isEmpty();

        robot.interact(window.flow()::toHome);
        RunningWindow.await(robot, "home.list");
        picture(robot, "four-home-1366-light");
    }

    private static boolean enabled(FxRobot robot, String id) {
        return ById.find(robot, id).filter(node -> !node.isDisabled()).isPresent();
    }

    private static long open(FxRobot robot) {
        return list(robot).getItems().stream().filter(conflict -> conflict.settled() == null).count();
    }

    @SuppressWarnings("unchecked")
    private static ListView<ConflictView> list(FxRobot robot) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> (ListView<ConflictView>)
                robot.lookup((Node node) -> node instanceof ListView<?>).tryQuery().orElse(null));
    }

    @SuppressWarnings("unchecked")
    private static TableView<FileLine> table(FxRobot robot) {
        return WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> (TableView<FileLine>) robot.lookup((Node node) -> node instanceof TableView<?>).query());
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> {
            window.desktop().stage().setWidth(1366);
            window.desktop().stage().setHeight(738);
        });
        settle();
        robot.interact(() -> Picture.of(window.desktop().scene(), name));
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        settle();
    }

    private static void settle() {
        for (int i = 0; i < 3; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.sleep(60, TimeUnit.MILLISECONDS);
        }
    }
}
