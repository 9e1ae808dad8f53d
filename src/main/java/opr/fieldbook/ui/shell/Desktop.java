package opr.fieldbook.ui.shell;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.ui.widgets.frame.KeyMapSheet;
import opr.fieldbook.ui.widgets.frame.Layers;
import opr.fieldbook.ui.widgets.frame.SideRail;
import opr.fieldbook.ui.widgets.frame.StatusBar;
import org.jspecify.annotations.Nullable;

/** The window: one screen at a time, the rail and the status bar around it once the library is unlocked. */
public final class Desktop {

    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);
    private static final double START_WIDTH = 1366;
    private static final double START_HEIGHT = 768;
    private static final double LEAST_WIDTH = 1180;
    private static final double LEAST_HEIGHT = 680;

    private final Stage stage;
    private final Theme theme;
    private final BorderPane frame = new BorderPane();
    private final Layers layers = new Layers(frame);
    private final Scene scene;
    private final Shortcuts shortcuts;
    private final StatusBar statusBar = new StatusBar();
    private @Nullable Screen shown;

    public Desktop(Stage stage, Theme theme) {
        this.stage = stage;
        this.theme = theme;
        Style.CANVAS.on(frame);
        scene = new Scene(layers, START_WIDTH, START_HEIGHT);
        theme.apply(scene);
        shortcuts = new Shortcuts(scene);
        shortcuts.bind(Shortcut.ALL_KEYS, this::showKeys);
        shortcuts.typingProperty().addListener((source, before, now) -> showHints());
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        ICON_SIZES.forEach(size -> {
            var in = Desktop.class.getResourceAsStream("/opr/fieldbook/icons/fieldbook-" + size + ".png");
            if (in != null) {
                stage.getIcons().add(new Image(in));
            }
        });
        setTitle("");
    }

    public Stage stage() {
        return stage;
    }

    public Scene scene() {
        return scene;
    }

    public Theme theme() {
        return theme;
    }

    public Shortcuts shortcuts() {
        return shortcuts;
    }

    /** For dialogs, sheets and toasts over the whole window. */
    public Layers layers() {
        return layers;
    }

    /** Shows a screen in place of the one before; null rail = the library is locked. */
    public void show(Screen screen, @Nullable SideRail rail) {
        Screen before = shown;
        if (before != null) {
            before.detach();
        }
        shown = screen;
        frame.setLeft(rail);
        frame.setBottom(rail == null ? null : statusBar);
        Region node = screen.node();
        frame.setCenter(node);
        screen.attach();
        showHints();
        focusFirst(node);
    }

    public @Nullable Screen shown() {
        return shown;
    }

    /** Hides what is shown and shows nothing: for lock and close. */
    public void clear() {
        Screen before = shown;
        shown = null;
        if (before != null) {
            before.detach();
        }
        frame.setCenter(new Region());
        frame.setLeft(null);
        frame.setBottom(null);
    }

    /** The keys in the status bar follow the place and whether a text is being typed. */
    public void showHints() {
        Screen screen = shown;
        if (screen != null) {
            statusBar.show(shortcuts.hints(screen.keys().toArray(Shortcut[]::new)));
        }
    }

    /** The name of an LEA before the product's, or the product's alone. */
    public void setTitle(String place) {
        String product = Text.of("app.name");
        stage.setTitle(place.isEmpty() ? product : Text.of("app.title", place, product));
    }

    private void showKeys() {
        KeyMapSheet[] sheet = new KeyMapSheet[1];
        sheet[0] = Shortcuts.sheet(() -> layers.close(sheet[0]));
        layers.show(sheet[0]);
    }

    private static void focusFirst(Node node) {
        Platform.runLater(() -> {
            if (node.getScene() != null && node.getScene().getFocusOwner() == null) {
                node.requestFocus();
            }
        });
    }
}
