package opr.fieldbook.ui.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.ui.Picture;
import opr.fieldbook.ui.ScreenWalk;
import opr.fieldbook.ui.exhibit.EvidenceModel;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.shell.Screen;
import opr.fieldbook.ui.theme.TextScale;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.work.Background;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A window with one screen of an open inspection, its writer on a thread of its own as in the program. */
public final class Window {

    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final ExecutorService threads = Executors.newSingleThreadExecutor();
    private final Stage stage;
    private final Bench bench;
    private final NotedDialogs dialogs;
    private final Desktop desktop;
    private volatile LiveInspection live;

    public Window(Stage stage, Bench bench, NotedDialogs dialogs) {
        this.stage = stage;
        this.bench = bench;
        this.dialogs = dialogs;
        desktop = ScreenWalk.desktop(stage);
    }

    public Desktop desktop() {
        return desktop;
    }

    public LiveInspection live() {
        return live;
    }

    /** Stores files on a thread of its own, as in the program. */
    public EvidenceModel evidence(LiveInspection of) {
        Background background = new Background(threads, Platform::runLater);
        return new EvidenceModel(of, dialogs, background, FileStore.real());
    }

    public void show(Function<LiveInspection, Screen> screen) {
        LiveInspection.of(bench.open(writer), Platform::runLater).thenAccept(made -> {
            made.onProblem(dialogs::problem);
            desktop.show(screen.apply(made), Framed.rail());
            live = made;
        });
    }

    /** Waits until the screen is shown. */
    public void ready() {
        for (int i = 0; i < 400 && live == null; i++) {
            WaitForAsyncUtils.sleep(50, TimeUnit.MILLISECONDS);
        }
        settle();
    }

    /** Waits until everything handed in is written and shown. */
    public void settle() {
        for (int i = 0; i < 3; i++) {
            live.sitting().desk().read(fold -> 0).join();
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    public void theme(FxRobot robot, Theme.Mode mode, TextScale scale) {
        robot.interact(() -> {
            desktop.theme().modeProperty().set(mode);
            desktop.theme().scaleProperty().set(scale);
        });
    }

    public void picture(FxRobot robot, String name, int width, int height) {
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        settle();
        robot.interact(() -> {
            desktop.scene().getRoot().applyCss();
            desktop.scene().getRoot().layout();
        });
        settle();
        robot.interact(() -> Picture.of(desktop.scene(), name));
    }

    /** Nodes that take the keyboard and have no words for a screen reader. */
    public List<String> silent() {
        List<String> silent = new ArrayList<>();
        collect(desktop.scene().getRoot(), silent);
        return silent;
    }

    private static void collect(Node node, List<String> silent) {
        boolean speaks = (node.getAccessibleText() != null
                        && !node.getAccessibleText().isBlank())
                || (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank());
        boolean part = node.getStyleClass().contains("scroll-bar")
                || node.getStyleClass().contains("text-field") && node.getId() == null;
        if (node.isFocusTraversable() && !speaks && !part) {
            silent.add(node.toString());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, silent));
        }
    }

    public void close() {
        LiveInspection open = live;
        if (open != null) {
            open.release();
            open.sitting().end().join();
        }
        threads.shutdown();
        writer.shutdown();
        bench.close();
    }
}
