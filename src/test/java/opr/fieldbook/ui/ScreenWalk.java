package opr.fieldbook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.theme.TextScale;
import opr.fieldbook.ui.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What a person does in a window under test: presses, types, waits and looks. After each step the window has come to rest.
 * Unless said otherwise it is called from the test's thread.
 */
public final class ScreenWalk {

    /** Longer than anything takes on a laptop that does something else besides. */
    private static final int PATIENCE_SECONDS = 60;

    private final FxRobot robot = new FxRobot();
    private final Desktop desktop;
    private final String name;

    /** @param name of the picture of a window that never came to what was waited for */
    public ScreenWalk(Desktop desktop, String name) {
        this.desktop = desktop;
        this.name = name;
    }

    /** A window that is light and without motion. On the FX thread. */
    public static Desktop desktop(Stage stage) {
        Theme theme = new Theme();
        theme.modeProperty().set(Theme.Mode.LIGHT);
        theme.lessMotionProperty().set(true);
        Desktop desktop = new Desktop(stage, theme);
        stage.show();
        return desktop;
    }

    /** Asks something on the FX thread, where the nodes belong; from any thread. */
    public static <T> T ask(Callable<T> question) {
        try {
            return Platform.isFxApplicationThread()
                    ? question.call()
                    : WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), question);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until what was begun is done and shown. */
    public static void settle() {
        for (int i = 0; i < 3; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.sleep(60, TimeUnit.MILLISECONDS);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until something is so, asked on the FX thread; if it never is, a picture shows what was instead. */
    public void until(Callable<Boolean> condition) throws TimeoutException {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> ask(condition));
        } catch (TimeoutException late) {
            ask(() -> Picture.of(desktop.scene(), name + "-stopped"));
            throw late;
        }
        settle();
    }

    /** Waits until a node is there. */
    public void await(String id) throws TimeoutException {
        until(() -> ById.find(robot, id).isPresent());
    }

    /** A press with the mouse. */
    public void click(String id) {
        robot.clickOn(ById.<Node>get(robot, id));
        settle();
    }

    public void key(KeyCode code) {
        robot.type(code);
        settle();
    }

    /** A key while others are held down. */
    public void press(KeyCode modifier, KeyCode code) {
        robot.press(modifier).type(code).release(modifier);
        settle();
    }

    /** Fills a field as if it was typed. */
    public void write(String id, String text) {
        TextInputControl input = ById.get(robot, id);
        robot.interact(input::requestFocus);
        robot.interact(() -> input.setText(text));
        settle();
    }

    /** Every node that takes the keyboard says something to a screen reader. */
    public void everyNodeSpeaks() {
        assertThat(ask(() -> Accessible.silentUnder(desktop.scene().getRoot()))).isEmpty();
    }

    /** The window in every size and both looks; afterwards it is small and light. */
    public void pictures(String of) {
        picture(of + "-1366-light", 1366, 738);
        picture(of + "-1180-light", 1180, 680);
        picture(of + "-1920-light", 1920, 1050);
        look(Theme.Mode.DARK, TextScale.P100);
        picture(of + "-1920-dark", 1920, 1050);
        picture(of + "-1366-dark", 1366, 738);
        look(Theme.Mode.LIGHT, TextScale.P100);
    }

    public void look(Theme.Mode mode, TextScale scale) {
        ask(() -> {
            desktop.theme().modeProperty().set(mode);
            desktop.theme().scaleProperty().set(scale);
            return true;
        });
        settle();
    }

    /** The window in the size most laptops have. */
    public void picture(String of) {
        picture(of, 1366, 738);
    }

    /** The window in a size, in points, without the bar that the system draws. */
    public void picture(String of, double width, double height) {
        size(width, height);
        seen(of);
    }

    /** Gives the window a size, in points, without the bar that the system draws. */
    public void size(double width, double height) {
        ask(() -> {
            desktop.stage().setWidth(width);
            desktop.stage().setHeight(height);
            return true;
        });
        settle();
    }

    /** The window as it is now. */
    public void seen(String of) {
        Path file = ask(() -> {
            desktop.scene().getRoot().applyCss();
            desktop.scene().getRoot().layout();
            return Picture.of(desktop.scene(), of);
        });
        assertThat(file).exists();
    }
}
