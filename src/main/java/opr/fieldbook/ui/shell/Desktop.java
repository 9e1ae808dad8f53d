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
import opr.fieldbook.ui.theme.TextScale;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.ui.widgets.frame.FocusTrap;
import opr.fieldbook.ui.widgets.frame.KeyMapSheet;
import opr.fieldbook.ui.widgets.frame.Layers;
import opr.fieldbook.ui.widgets.frame.PageScroll;
import opr.fieldbook.ui.widgets.frame.SideRail;
import opr.fieldbook.ui.widgets.frame.StatusBar;
import org.jspecify.annotations.Nullable;

/** The window: one screen at a time, the rail and the status bar around it once the library is unlocked. */
public final class Desktop {

    private static final String COVER_KEYS = "opr.fieldbook.keys";
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
    private @Nullable Node covered;

    public Desktop(Stage stage, Theme theme) {
        this.stage = stage;
        this.theme = theme;
        Style.CANVAS.on(frame);
        scene = new Scene(layers, START_WIDTH, START_HEIGHT);
        theme.apply(scene);
        shortcuts = new Shortcuts(scene);
        shortcuts.bind(Shortcut.ALL_KEYS, this::showKeys);
        shortcuts.typingProperty().addListener((source, before, now) -> showHints());
        scene.focusOwnerProperty().addListener(change -> followCover());
        theme.scaleProperty().addListener(change -> place());
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
        place();
        screen.attach();
        showHints();
        focusFirst(node);
    }

    /** With the largest text a screen may not fit: then it scrolls instead of being clipped. */
    private void place() {
        Screen screen = shown;
        if (screen != null) {
            boolean scrolls = theme.scaleProperty().get() == TextScale.P200;
            frame.setCenter(null);
            frame.setCenter(scrolls ? new PageScroll(screen.node()).bothWays() : screen.node());
            frame.applyCss();
        }
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

    /** Which keys the status bar shows while a drawer or sheet is open; without this only how to close it. */
    public static void keysOf(Node cover, List<Shortcut> keys) {
        cover.getProperties().put(COVER_KEYS, List.copyOf(keys));
    }

    /** The keys in the status bar follow the place, what lies over it, and whether a text is being typed. */
    public void showHints() {
        Screen screen = shown;
        if (screen != null) {
            FocusTrap trap = FocusTrap.current(scene);
            covered = trap == null ? null : trap.inside();
            List<Shortcut> keys = covered == null ? screen.keys() : keysOf(covered);
            statusBar.show(shortcuts.hints(keys.toArray(Shortcut[]::new)));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Shortcut> keysOf(Node cover) {
        return (List<Shortcut>) cover.getProperties().getOrDefault(COVER_KEYS, List.of(Shortcut.CLOSE));
    }

    /** A drawer or dialog takes the keyboard when it opens and gives it back when it closes. */
    private void followCover() {
        FocusTrap trap = FocusTrap.current(scene);
        if (covered != (trap == null ? null : trap.inside())) {
            showHints();
        }
    }

    /** The name of an LEA before the product's, or the product's alone. */
    public void setTitle(String place) {
        String product = Text.of("app.name");
        stage.setTitle(place.isEmpty() ? product : Text.of("app.title", place, product));
    }

    /** Shows all keys over the window. */
    public void showKeys() {
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
