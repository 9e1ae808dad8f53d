package opr.fieldbook.ui.window;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.shell.WindowDialogs;
import opr.fieldbook.ui.theme.Fonts;
import opr.fieldbook.ui.theme.Theme;

/** Opens the window and stays until it is closed. */
public final class FieldbookWindow {

    /** Printed once the first screen can be used; scripts wait for it. */
    public static final String READY = "OPR Fieldbook is ready.";

    private static final double FRAME = 40;

    private final Flow.Parts parts;
    private final Consumer<Path> openFolder;

    /** @param openFolder shows a folder in the system's file manager */
    public FieldbookWindow(Flow.Parts parts, Consumer<Path> openFolder) {
        this.parts = parts;
        this.openFolder = openFolder;
    }

    /** Starts the toolkit, shows the window, and returns when it is closed. Throws if the toolkit cannot start. */
    public void run() throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        startToolkit(() -> show(closed));
        closed.await();
    }

    /** Without the toolkit's warning that its classes stand on the class path, which nobody at the window can act on. */
    static void startToolkit(Runnable ready) {
        Logger toolkit = Logger.getLogger("javafx");
        Level before = toolkit.getLevel();
        toolkit.setLevel(Level.SEVERE);
        try {
            Platform.startup(ready);
        } finally {
            toolkit.setLevel(before);
        }
    }

    private void show(CountDownLatch closed) {
        Fonts.load();
        Stage stage = new Stage();
        Desktop desktop = new Desktop(stage, new Theme());
        Dialogs dialogs = new WindowDialogs(desktop, openFolder);
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> dialogs.problem(failure));
        Flow flow = new Flow(desktop, dialogs, parts);
        stage.setOnCloseRequest(event -> {
            event.consume();
            flow.quit();
        });
        stage.setOnHidden(event -> closed.countDown());
        LookKeeper.begin(desktop, parts.library(), parts.writers().get());
        flow.start();
        stage.setMaximized(isSmall(Screen.getPrimary().getVisualBounds(), desktop.scene()));
        stage.show();
        System.out.println(READY);
    }

    /** Whether the window with its frame would not fit on the screen, as on a laptop of 1366 by 768. */
    private static boolean isSmall(Rectangle2D screen, Scene scene) {
        return screen.getWidth() < scene.getWidth() + FRAME || screen.getHeight() < scene.getHeight() + FRAME;
    }
}
