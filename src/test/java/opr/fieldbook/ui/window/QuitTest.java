package opr.fieldbook.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import opr.fieldbook.ui.ById;
import opr.fieldbook.ui.inspect.Bench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Closing the window covers at once what is shown, and nothing goes on after it that would keep the window. */
@ExtendWith(ApplicationExtension.class)
class QuitTest {

    private final Path folder = Files.createTempDirectory("quit");
    private RunningWindow window;

    QuitTest() throws IOException {}

    @Start
    void start(Stage stage) {
        Bench.jem(folder).close();
        window = new RunningWindow(stage);
    }

    @AfterEach
    void end() throws InterruptedException {
        window.end();
    }

    @Test
    void anOpenInspectionIsCoveredAndNothingWaitsToLockIt(FxRobot robot) throws Exception {
        window.open(robot, folder.resolve("library"));
        assertThat(window.flow().watches()).isTrue();
        robot.interact(window.flow()::quit);
        assertThat(window.desktop().shown()).isNull();
        assertThat(window.flow().watches()).isFalse();
        assertThat(window.dialogs().problems()).isEmpty();
    }

    @Test
    void aPassphraseThatWasBegunIsWiped(FxRobot robot) throws Exception {
        robot.interact(() -> window.begin(folder.resolve("library")));
        RunningWindow.await(robot, "unlock.passphrase");
        TextInputControl field = ById.get(robot, "unlock.passphrase");
        robot.interact(() -> field.setText("correct horse"));
        robot.interact(window.flow()::quit);
        assertThat(field.getText()).isEmpty();
        assertThat(window.desktop().shown()).isNull();
    }
}
