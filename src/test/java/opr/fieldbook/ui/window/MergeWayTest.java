package opr.fieldbook.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import opr.fieldbook.ui.ById;
import opr.fieldbook.ui.ScreenWalk;
import opr.fieldbook.ui.merge.MergeSample;
import opr.fieldbook.ui.merge.MergeScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From the list of inspections to the merge screen and back, in the real window over a real library. */
@ExtendWith(ApplicationExtension.class)
class MergeWayTest {

    private Path folder;
    private Path fromB;
    private RunningWindow window;
    private ScreenWalk walk;

    @Start
    void start(Stage stage) throws Exception {
        folder = Files.createTempDirectory("merge-way");
        try (MergeSample sample = new MergeSample(folder)) {
            fromB = sample.fromB();
        }
        window = new RunningWindow(stage);
        walk = new ScreenWalk(window.desktop(), "merge-way");
        window.begin(folder.resolve("A"));
    }

    @AfterEach
    void end() throws InterruptedException {
        window.end();
    }

    @Test
    void filesFindTheirInspectionAndTheWayBackIsOpen(FxRobot robot) throws Exception {
        walk.await("unlock.passphrase");
        TextInputControl passphrase = ById.get(robot, "unlock.passphrase");
        robot.interact(() -> passphrase.setText("a passphrase"));
        walk.click("unlock.unlock");
        walk.await("home.merge");
        walk.picture("merge-home-1366-light");

        window.dialogs().answer(Files.writeString(folder.resolve("roster.fieldbook"), "PK"));
        walk.click("home.merge");
        walk.until(() -> !window.dialogs().problems().isEmpty());
        assertThat(window.dialogs().problems().getFirst()).hasMessageContaining("roster.fieldbook");

        robot.interact(() -> window.flow().merge(List.of(fromB)));
        walk.until(() -> window.desktop().shown() instanceof MergeScreen && ById.find(robot, "merge.remove").isPresent());
        walk.click("merge.merge");
        walk.await("merge.undo");
        walk.click("merge.back");
        walk.until(() -> window.desktop().shown() instanceof InspectionFrame);
        walk.press(KeyCode.CONTROL, KeyCode.O);
        walk.until(() -> window.desktop().shown() instanceof MergeScreen);
        isOnTheMergeScreen();
        walk.click("merge.back");
        walk.until(() -> window.desktop().shown() instanceof InspectionFrame);
        walk.size(1000, 680);
        walk.press(KeyCode.CONTROL, KeyCode.O);
        isOnTheMergeScreen();
        walk.key(KeyCode.ENTER);
        assertThat(window.desktop().shown()).as("Enter does not leave").isInstanceOf(MergeScreen.class);
        walk.press(KeyCode.CONTROL, KeyCode.L);
        walk.await("unlock.passphrase");
        assertThat(window.dialogs().problems()).hasSize(1);
    }

    private void isOnTheMergeScreen() {
        assertThat(ScreenWalk.<Boolean>ask(() -> {
                    Node at = window.desktop().scene().getFocusOwner();
                    while (at != null && at != window.desktop().shown().node()) {
                        at = at.getParent();
                    }
                    return at != null;
                }))
                .isTrue();
    }
}
