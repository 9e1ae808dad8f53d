package opr.fieldbook.ui.widgets.frame;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the keyboard inside a drawer or dialog: Tab goes round in it, and on leaving the focus returns to where it was.
 * Of several only the last one entered holds.
 */
public final class FocusTrap {

    private final Scene scene;
    private final Parent inside;
    private final Supplier<? extends Parent> begin;
    private final boolean modal;
    private final @Nullable Node before;
    private final ChangeListener<Node> keep = (source, old, now) -> keep(now);
    private final EventHandler<KeyEvent> direction = this::noteDirection;
    private boolean tabbing;
    private boolean backwards;

    private FocusTrap(Scene scene, Parent inside, Supplier<? extends Parent> begin, boolean modal) {
        this.scene = scene;
        this.inside = inside;
        this.begin = begin;
        this.modal = modal;
        this.before = scene.getFocusOwner();
    }

    /**
     * Holds the keyboard inside a node of a scene; modal also stops the keys that work everywhere.
     *
     * @param begin gives the part of it in which the keyboard begins, and to which it comes back when its node is gone
     */
    static FocusTrap enter(Parent inside, Supplier<? extends Parent> begin, boolean modal) {
        Scene scene = inside.getScene();
        FocusTrap trap = new FocusTrap(scene, inside, begin, modal);
        stack(scene).push(trap);
        scene.focusOwnerProperty().addListener(trap.keep);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, trap.direction);
        trap.focusBegin();
        return trap;
    }

    /** The trap that holds now, if any. */
    public static @Nullable FocusTrap current(Scene scene) {
        return stack(scene).peek();
    }

    /** Whether a node lies inside. */
    public boolean holds(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == inside) {
                return true;
            }
        }
        return false;
    }

    public boolean isModal() {
        return modal;
    }

    /** What it holds the keyboard in. */
    public Parent inside() {
        return inside;
    }

    void leave() {
        scene.focusOwnerProperty().removeListener(keep);
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, direction);
        stack(scene).remove(this);
        if (before != null && before.getScene() == scene) {
            before.requestFocus();
        }
    }

    private void noteDirection(KeyEvent event) {
        tabbing = event.getCode() == KeyCode.TAB;
        backwards = tabbing && event.isShiftDown();
    }

    private void keep(@Nullable Node now) {
        if (current(scene) == this && now != null && !holds(now)) {
            if (tabbing) {
                focusEnd(backwards);
            } else {
                focusBegin();
            }
        }
    }

    private void focusBegin() {
        Node found = find(begin.get(), false);
        if (found == null) {
            focusEnd(false);
        } else {
            found.requestFocus();
        }
    }

    /** Focuses the first node inside, or the last. */
    private void focusEnd(boolean last) {
        Node found = find(inside, last);
        if (found == null) {
            inside.setFocusTraversable(true);
            inside.requestFocus();
        } else {
            found.requestFocus();
        }
    }

    private static @Nullable Node find(Parent parent, boolean last) {
        var children = last ? parent.getChildrenUnmodifiable().reversed() : parent.getChildrenUnmodifiable();
        for (Node child : children) {
            if (!child.isVisible() || child.isDisabled()) {
                continue;
            }
            if (child.isFocusTraversable()) {
                return child;
            }
            if (child instanceof Parent branch) {
                Node found = find(branch, last);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    @SuppressWarnings("unchecked")
    private static Deque<FocusTrap> stack(Scene scene) {
        return (Deque<FocusTrap>)
                scene.getProperties().computeIfAbsent(FocusTrap.class, key -> new ArrayDeque<FocusTrap>());
    }
}
