package opr.fieldbook.ui.widgets.frame;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.PauseTransition;
import javafx.animation.TranslateTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Theme;

/**
 * A screen and what comes over it: drawers from the right, dialogs and sheets in the middle over a scrim, toasts at the
 * bottom right. The window has one for dialogs, the body of an inspection one for drawers.
 */
public final class Layers extends StackPane {

    /** Above the status bar and a pinned footer: a toast never covers the main button. */
    private static final Insets TOAST_PLACE = new Insets(0, 20, 100, 0);

    private static final double DRAWER_MILLIS = 160;
    private static final double FADE_MILLIS = 120;
    private static final Duration TOAST_TIME = Duration.seconds(6);

    private final Map<Region, Cover> covers = new HashMap<>();

    private final ReadOnlyBooleanWrapper covered = new ReadOnlyBooleanWrapper(this, "covered", false);

    private record Cover(Region scrim, FocusTrap trap) {}

    public Layers(Node content) {
        super(content);
        StackPane.setAlignment(content, Pos.TOP_LEFT);
        setMinSize(0, 0);
    }

    /** Slides a drawer in over a scrim. */
    public void open(Drawer drawer) {
        drawer.onClose(() -> close(drawer));
        cover(drawer, drawer::beginning, Pos.CENTER_RIGHT, drawer::requestClose);
        Duration time = Theme.motion(this, DRAWER_MILLIS);
        if (time.greaterThan(Duration.ZERO)) {
            TranslateTransition slide = new TranslateTransition(time, drawer);
            slide.setFromX(Math.max(200, drawer.getPrefWidth()));
            slide.setToX(0);
            slide.setInterpolator(Interpolator.EASE_OUT);
            slide.play();
        }
    }

    /** Asks a question; refuses to put a dialog on top of a dialog. */
    public void ask(ConfirmDialog dialog) {
        if (covers.keySet().stream().anyMatch(ConfirmDialog.class::isInstance)) {
            throw new IllegalStateException("No dialog on top of a dialog");
        }
        dialog.onClose(() -> close(dialog));
        cover(dialog, () -> dialog, Pos.CENTER, dialog::dismiss);
        dialog.focusSafe();
        fade(dialog);
    }

    /** Shows any sheet in the middle, as the table of keys; Escape closes it. */
    public void show(Region sheet) {
        cover(sheet, () -> sheet, Pos.CENTER, () -> close(sheet));
        fade(sheet);
    }

    /** Shows a toast for six seconds; it stays while the pointer or the keyboard is on it, or until it was read. */
    public void toast(Toast toast) {
        StackPane.setAlignment(toast, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(toast, TOAST_PLACE);
        getChildren().add(toast);
        fade(toast);
        PauseTransition stay = new PauseTransition(TOAST_TIME);
        stay.setOnFinished(end -> {
            if (toast.isHover() || toast.isFocusWithin()) {
                stay.playFromStart();
            } else {
                getChildren().remove(toast);
            }
        });
        toast.onDismiss(() -> {
            stay.stop();
            getChildren().remove(toast);
        });
        if (!toast.staysUntilRead()) {
            stay.play();
        }
    }

    /** Takes a drawer, dialog or sheet away and gives the focus back. */
    public void close(Region pane) {
        Cover cover = covers.remove(pane);
        if (cover != null) {
            getChildren().removeAll(cover.scrim, pane);
            covered.set(!covers.isEmpty());
            cover.trap.leave();
        }
    }

    /** Whether anything lies over the content. */
    public boolean isCovered() {
        return covered.get();
    }

    public ReadOnlyBooleanProperty coveredProperty() {
        return covered.getReadOnlyProperty();
    }

    private void cover(Region pane, Supplier<? extends Parent> begin, Pos where, Runnable escape) {
        if (covers.containsKey(pane)) {
            return;
        }
        Region scrim = Style.SCRIM.on(new Region());
        scrim.setOnMouseClicked(click -> escape.run());
        StackPane.setAlignment(pane, where);
        getChildren().addAll(scrim, pane);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                escape.run();
            }
        });
        applyCss();
        layout();
        covered.set(true);
        covers.put(pane, new Cover(scrim, FocusTrap.enter(pane, begin, !(pane instanceof Drawer))));
    }

    private void fade(Region pane) {
        Duration time = Theme.motion(this, FADE_MILLIS);
        if (time.greaterThan(Duration.ZERO)) {
            FadeTransition fade = new FadeTransition(time, pane);
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.play();
        }
    }
}
