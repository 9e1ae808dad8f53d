package opr.fieldbook.ui.widgets.frame;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * A page that scrolls when it is higher than its place. It never takes the keyboard itself, not even by a click; what in it
 * is given the keyboard comes into view.
 */
public final class PageScroll extends ScrollPane {

    private static final double MARGIN = 16;

    private final ChangeListener<Node> follow = (source, before, now) -> follow(now);
    private boolean pressing;

    public PageScroll(Node page) {
        super(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        sceneProperty().addListener((source, before, now) -> scene(before, now));
        // Were the page to move while a button is pressed, the button would be gone from under the mouse.
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressing = true);
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> pressing = false);
    }

    /** For a whole screen: it fills its place and scrolls both ways where it cannot be made so small. */
    public PageScroll bothWays() {
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
        return this;
    }

    /** The page is at least as high as its place. */
    public PageScroll filling() {
        setFitToHeight(true);
        return this;
    }

    @Override
    public void requestFocus() {
        // what stands in the page takes the keyboard
    }

    /** Scrolls, if a part of the page is not wholly in view: its end into view, or its beginning if it is higher than that. */
    public void reveal(Node part) {
        applyCss();
        layout();
        double view = getViewportBounds().getHeight();
        double hidden = getContent().getLayoutBounds().getHeight() - view;
        if (hidden <= 0) {
            return;
        }
        Bounds at = getContent().sceneToLocal(part.localToScene(part.getBoundsInLocal()));
        double now = getVvalue() * hidden;
        if (at.getMinY() < now) {
            setVvalue(Math.clamp((at.getMinY() - MARGIN) / hidden, 0, 1));
        } else if (at.getMaxY() > now + view) {
            double top = Math.min(at.getMinY() - MARGIN, at.getMaxY() - view + MARGIN);
            setVvalue(Math.clamp(top / hidden, 0, 1));
        }
    }

    private void scene(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(follow);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(follow);
        }
    }

    private void follow(@Nullable Node focused) {
        if (focused != null && !pressing && isInPage(focused)) {
            // Its place is known only after what came with it is laid out.
            Platform.runLater(() -> {
                if (focused.isFocused() && isInPage(focused)) {
                    reveal(focused);
                }
            });
        }
    }

    private boolean isInPage(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == getContent()) {
                return true;
            }
        }
        return false;
    }
}
