package opr.fieldbook.ui.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.widgets.frame.FocusTrap;
import opr.fieldbook.ui.widgets.frame.KeyHint;
import opr.fieldbook.ui.widgets.frame.KeyMapSheet;
import org.jspecify.annotations.Nullable;

/**
 * Turns keys into actions for one scene, by the table {@link Shortcut}. Bare letters and digits work only while a list,
 * tree or grid has the focus and can be switched off; while typing, the Alt form works. The binding made last is asked
 * first, and only one bound to a node that is shown, and not behind a drawer or dialog.
 */
public final class Shortcuts {

    private final Scene scene;
    private final List<Binding> bindings = new ArrayList<>();
    private final BooleanProperty bareKeys = new SimpleBooleanProperty(this, "bareKeys", true);
    private boolean acted;
    private final ReadOnlyBooleanWrapper typing = new ReadOnlyBooleanWrapper(this, "typing", false);

    /** Takes an action off its keys again. */
    @FunctionalInterface
    public interface Bound {
        void release();
    }

    private record Binding(Shortcut shortcut, @Nullable Node within, Runnable action) {}

    public Shortcuts(Scene scene) {
        this.scene = scene;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        scene.focusOwnerProperty().addListener((source, before, now) -> typing.set(isTyping(now)));
    }

    /** Whether single letters and digits work at all; a setting. */
    public BooleanProperty bareKeysProperty() {
        return bareKeys;
    }

    /** Whether a text field has the focus, so that the status bar shows the other form. */
    public ReadOnlyBooleanProperty typingProperty() {
        return typing.getReadOnlyProperty();
    }

    /** Binds an action in the whole window. */
    public Bound bind(Shortcut shortcut, Runnable action) {
        return add(new Binding(shortcut, null, action));
    }

    /** Binds an action that works while a node is shown in the window. */
    public Bound bind(Shortcut shortcut, Node within, Runnable action) {
        return add(new Binding(shortcut, within, action));
    }

    /** Hints for the status bar in the form that works now. */
    public List<KeyHint> hints(Shortcut... shortcuts) {
        return Arrays.stream(shortcuts)
                .map(each -> new KeyHint(
                        List.of(typing.get() || !bareKeys.get() ? each.typingCap() : each.cap()), each.words()))
                .toList();
    }

    /** The sheet of all keys. */
    public static KeyMapSheet sheet(Runnable close) {
        return new KeyMapSheet(sheetParts(), close);
    }

    /** The places with the keys that do something. */
    static List<KeyMapSheet.Part> sheetParts() {
        List<KeyMapSheet.Part> parts = new ArrayList<>();
        for (Place place : Place.values()) {
            List<KeyHint> hints = Arrays.stream(Shortcut.values())
                    .filter(each -> each.place() == place && !each.isFurtherTab() && !each.isAhead())
                    .map(Shortcuts::inSheet)
                    .toList();
            if (!hints.isEmpty()) {
                parts.add(new KeyMapSheet.Part(Text.of(place.textKey()), hints));
            }
        }
        return parts;
    }

    private static KeyHint inSheet(Shortcut shortcut) {
        if (shortcut != Shortcut.TAB_1) {
            return new KeyHint(shortcut.caps(), shortcut.words());
        }
        Shortcut last = Arrays.stream(Shortcut.values())
                .filter(each -> each.isFurtherTab() && !each.isAhead())
                .reduce(shortcut, (earlier, later) -> later);
        String lastDigit = last.cap().substring(last.cap().length() - 1);
        return new KeyHint(List.of(Text.of("app.key.tabs-cap", shortcut.cap(), lastDigit)), Text.of("app.key.tabs"));
    }

    private Bound add(Binding binding) {
        bindings.addFirst(binding);
        return () -> bindings.remove(binding);
    }

    /** The letter of a key that was an action is not typed into the field that the action gave the focus. */
    private void typed(KeyEvent event) {
        if (acted) {
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        acted = false;
        boolean writes = isTyping(scene.getFocusOwner());
        boolean inList = !writes && isInList(scene.getFocusOwner());
        for (Binding binding : List.copyOf(bindings)) {
            if (works(binding) && matches(binding.shortcut(), event, writes, inList)) {
                event.consume();
                acted = true;
                binding.action().run();
                return;
            }
        }
    }

    private boolean matches(Shortcut shortcut, KeyEvent event, boolean writes, boolean inList) {
        List<Keys> keys = new ArrayList<>(shortcut.whileTyping());
        if (!writes) {
            shortcut.keys().stream()
                    .filter(key -> !key.isBare() || (inList && bareKeys.get()))
                    .forEach(keys::add);
        }
        return keys.stream().anyMatch(key -> key.matches(event));
    }

    private boolean works(Binding binding) {
        FocusTrap trap = FocusTrap.current(scene);
        Node within = binding.within();
        if (within == null) {
            return trap == null || !trap.isModal() || binding.shortcut().isAlways();
        }
        return within.getScene() == scene && isShown(within) && (trap == null || trap.holds(within));
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTyping(@Nullable Node owner) {
        return owner instanceof TextInputControl field && field.isEditable();
    }

    private static boolean isInList(@Nullable Node owner) {
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at instanceof ListView<?>
                    || at instanceof TreeView<?>
                    || at instanceof TableView<?>
                    || at instanceof TreeTableView<?>
                    || at.getStyleClass().contains(Style.KEY_LIST.css())) {
                return true;
            }
        }
        return false;
    }
}
