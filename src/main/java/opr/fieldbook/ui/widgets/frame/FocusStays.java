package opr.fieldbook.ui.widgets.frame;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the keyboard on a screen. When the control that has it is taken away, as after Enter in a form, JavaFX gives it to
 * whatever comes next, which may be a way out of the screen: the next Enter would leave. Whoever leaves by Tab or mouse is let
 * go.
 */
public final class FocusStays {

    private final Region place;
    private final Runnable back;
    private final ChangeListener<Node> follow = (source, before, now) -> moved(before, now);
    private boolean inside;

    private FocusStays(Region place, Runnable back) {
        this.place = place;
        this.back = back;
    }

    /**
     * On a place and all within it.
     *
     * @param back gives the keyboard to where the person goes on; runs on the FX thread
     */
    public static void on(Region place, Runnable back) {
        FocusStays stays = new FocusStays(place, back);
        place.sceneProperty().addListener((source, before, now) -> stays.scene(before, now));
        stays.scene(null, place.getScene());
    }

    private void scene(@Nullable Scene before, @Nullable Scene now) {
        inside = now != null && isWithin(now.getFocusOwner());
        if (before != null) {
            before.focusOwnerProperty().removeListener(follow);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(follow);
        }
    }

    private void moved(@Nullable Node before, @Nullable Node now) {
        if (isWithin(now)) {
            inside = true;
        } else if (inside) {
            inside = false;
            // Only after the change that took it away is through can be seen whether it is gone.
            Platform.runLater(() -> {
                Scene scene = place.getScene();
                if (scene != null && isGone(before) && !isWithin(scene.getFocusOwner())) {
                    back.run();
                }
            });
        }
    }

    private boolean isGone(@Nullable Node node) {
        return node == null || node.getScene() != place.getScene() || node.isDisabled() || !isShown(node);
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private boolean isWithin(@Nullable Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == place) {
                return true;
            }
        }
        return false;
    }
}
