package opr.fieldbook.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.seal.TestCost;
import opr.fieldbook.ui.ById;
import opr.fieldbook.ui.ScreenWalk;
import opr.fieldbook.ui.dialogs.QuietDialogs;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.issue.IssueReport;
import opr.fieldbook.work.Libraries;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.backup.BackupTimer;
import opr.fieldbook.work.merge.TeamFiles;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window as the program makes it, with threads of its own, light and without motion. */
final class RunningWindow {

    static final String PASSPHRASE = "correct horse battery staple";

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final QuietDialogs dialogs = new QuietDialogs();
    private final Desktop desktop;
    private Flow flow;

    /** On the FX thread. */
    RunningWindow(Stage stage) {
        desktop = ScreenWalk.desktop(stage);
    }

    Desktop desktop() {
        return desktop;
    }

    QuietDialogs dialogs() {
        return dialogs;
    }

    Flow flow() {
        return flow;
    }

    /** Begins with the screen that a library needs first. On the FX thread. */
    void begin(Path library) {
        flow = new Flow(
                desktop,
                dialogs,
                new Flow.Parts(
                        library,
                        new Libraries(new BuiltInProtocols(), TimeSource.CLOCK, TestCost.low()),
                        new Background(threads, Platform::runLater),
                        () -> writer,
                        new IssueReport(FileStore.real(), TimeSource.CLOCK),
                        new BackupTimer(timer),
                        (session, sitting) -> new TeamFiles(session, sitting, TimeSource.CLOCK, FileStore.real())));
        flow.start();
    }

    /** Unlocks a library as a person would, and opens its one inspection. */
    void open(FxRobot robot, Path library) throws Exception {
        open(robot, library, PASSPHRASE);
    }

    /** The same for a library with another passphrase. */
    void open(FxRobot robot, Path library, String passphrase) throws Exception {
        robot.interact(() -> begin(library));
        await(robot, "unlock.passphrase");
        robot.interact(() -> ById.<TextInputControl>get(robot, "unlock.passphrase").setText(passphrase));
        robot.clickOn(ById.<Node>get(robot, "unlock.unlock"));
        await(robot, "home.list");
        String id = inspection(library);
        robot.interact(() -> flow.openInspection(id));
        await(robot, Tabs.CHECKLIST);
    }

    private static String inspection(Path library) throws IOException {
        try (Stream<Path> files = Files.list(library.resolve("inspections"))) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".fieldbook"))
                    .map(name -> name.replace(".fieldbook", ""))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Waits until a node is there. */
    static void await(FxRobot robot, String id) throws Exception {
        WaitForAsyncUtils.waitFor(40, TimeUnit.SECONDS, () -> ById.find(robot, id).isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    void end() throws InterruptedException {
        Platform.runLater(flow::quit);
        WaitForAsyncUtils.waitForFxEvents();
        threads.shutdown();
        threads.awaitTermination(20, TimeUnit.SECONDS);
        writer.shutdown();
        timer.shutdown();
    }
}
