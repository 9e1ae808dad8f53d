package opr.fieldbook.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import opr.fieldbook.ui.ById;
import opr.fieldbook.ui.Picture;
import opr.fieldbook.ui.merge.MergeSample;
import opr.fieldbook.ui.merge.MergeScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** From the list of inspections to the merge screen and back, in the real window over a real library. */
@ExtendWith(ApplicationExtension.class)
class MergeWayTest {

    private Path folder;
    private Path fromB;
    private RunningWindow window;

    @Start
    void start(Stage stage) throws Exception {
        folder = Files.createTempDirectory("merge-way");
        try (MergeSample sample = new MergeSample(folder)) {
            fromB = sample.fromB();
        }
        window = new RunningWindow(stage);
        window.begin(folder.resolve("A"));
    }

    @AfterEach
    void end() throws InterruptedException {
        window.end();
    }

    @Test
    void filesFindTheirInspectionAndTheWayBackIsOpen(FxRobot robot) throws Exception {
        until(() -> ById.find(robot, "unlock.passphrase").isPresent());
        TextInputControl passphrase = ById.get(robot, "unlock.passphrase");
        robot.interact(() -> passphrase.setText("a passphrase"));
        robot.clickOn(ById.<Node>get(robot, "unlock.unlock"));
        until(() -> ById.find(robot, "home.merge").isPresent());
        picture(robot, "merge-home-1366-light");

        window.dialogs().answer(Files.writeString(folder.resolve("roster.fieldbook"), "PK"));
        robot.clickOn(ById.<Node>get(robot, "home.merge"));
        until(() -> !window.dialogs().problems().isEmpty());
        assertThat(window.dialogs().problems().getFirst()).hasMessageContaining("roster.fieldbook");

        robot.interact(() -> window.flow().merge(List.of(fromB)));
        until(() -> window.desktop().shown() instanceof MergeScreen && ById.find(robot, "merge.remove").isPresent());
        robot.clickOn(ById.<Node>get(robot, "merge.merge"));
        until(() -> ById.find(robot, "merge.undo").isPresent());
        robot.clickOn(ById.<Node>get(robot, "merge.back"));
        until(() -> window.desktop().shown() instanceof InspectionFrame);
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        until(() -> window.desktop().shown() instanceof MergeScreen);
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        until(() -> ById.find(robot, "unlock.passphrase").isPresent());
        assertThat(window.dialogs().problems()).hasSize(1);
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> {
            window.desktop().stage().setWidth(1366);
            window.desktop().stage().setHeight(738);
        });
        settle();
        robot.interact(() -> Picture.of(window.desktop().scene(), name));
    }

    private void until(Callable<Boolean> condition) throws TimeoutException {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        } catch (TimeoutException late) {
            WaitForAsyncUtils.waitForAsyncFx(20_000, () -> Picture.of(window.desktop().scene(), "merge-way-stopped"));
            throw late;
        }
        settle();
    }

    private static void settle() {
        for (int i = 0; i < 3; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.sleep(60, TimeUnit.MILLISECONDS);
        }
    }
}
