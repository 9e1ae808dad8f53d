package opr.fieldbook.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.seal.TestCost;
import opr.fieldbook.ui.ById;
import opr.fieldbook.ui.Picture;
import opr.fieldbook.ui.dialogs.QuietDialogs;
import opr.fieldbook.ui.merge.MergeSample;
import opr.fieldbook.ui.merge.MergeScreen;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.IssueReport;
import opr.fieldbook.work.Libraries;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.backup.BackupTimer;
import opr.fieldbook.work.merge.TeamFiles;
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

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final QuietDialogs dialogs = new QuietDialogs();
    private Path folder;
    private Path fromB;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private Desktop desktop;
    private Flow flow;

    @Start
    void start(Stage stage) throws Exception {
        folder = Files.createTempDirectory("merge-way");
        try (MergeSample sample = new MergeSample(folder)) {
            fromB = sample.fromB();
        }
        Theme theme = new Theme();
        theme.modeProperty().set(Theme.Mode.LIGHT);
        theme.lessMotionProperty().set(true);
        desktop = new Desktop(stage, theme);
        flow = new Flow(
                desktop,
                dialogs,
                new Flow.Parts(
                        folder.resolve("A"),
                        new Libraries(new BuiltInProtocols(), TimeSource.CLOCK, TestCost.low()),
                        new Background(threads, Platform::runLater),
                        () -> writer,
                        new IssueReport(FileStore.real(), TimeSource.CLOCK),
                        new BackupTimer(timer),
                        (session, sitting) -> new TeamFiles(session, sitting, TimeSource.CLOCK, FileStore.real())));
        flow.start();
        stage.show();
    }

    @AfterEach
    void end() throws Exception {
        Platform.runLater(flow::quit);
        WaitForAsyncUtils.waitForFxEvents();
        threads.shutdown();
        threads.awaitTermination(20, TimeUnit.SECONDS);
        writer.shutdown();
        timer.shutdown();
    }

    @Test
    void filesFindTheirInspectionAndTheWayBackIsOpen(FxRobot robot) throws Exception {
        until(() -> ById.find(robot, "unlock.passphrase").isPresent());
        TextInputControl passphrase = ById.get(robot, "unlock.passphrase");
        robot.interact(() -> passphrase.setText("a passphrase"));
        robot.clickOn(ById.<Node>get(robot, "unlock.unlock"));
        until(() -> ById.find(robot, "home.merge").isPresent());
        picture(robot, "merge-home-1366-light");

        dialogs.answer(Files.writeString(folder.resolve("roster.fieldbook"), "PK"));
        robot.clickOn(ById.<Node>get(robot, "home.merge"));
        until(() -> !dialogs.problems().isEmpty());
        assertThat(dialogs.problems().getFirst()).hasMessageContaining("roster.fieldbook");

        robot.interact(() -> flow.merge(List.of(fromB)));
        until(() -> desktop.shown() instanceof MergeScreen && ById.find(robot, "merge.remove").isPresent());
        robot.clickOn(ById.<Node>get(robot, "merge.merge"));
        until(() -> ById.find(robot, "merge.undo").isPresent());
        robot.clickOn(ById.<Node>get(robot, "merge.back"));
        until(() -> desktop.shown() instanceof InspectionFrame);
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        until(() -> desktop.shown() instanceof MergeScreen);
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        until(() -> ById.find(robot, "unlock.passphrase").isPresent());
        assertThat(dialogs.problems()).hasSize(1);
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> {
            desktop.stage().setWidth(1366);
            desktop.stage().setHeight(738);
        });
        settle();
        robot.interact(() -> Picture.of(desktop.scene(), name));
    }

    private void until(Callable<Boolean> condition) throws TimeoutException {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        } catch (TimeoutException late) {
            WaitForAsyncUtils.waitForAsyncFx(20_000, () -> Picture.of(desktop.scene(), "merge-way-stopped"));
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
