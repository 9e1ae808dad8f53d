package opr.fieldbook.ui.shell;

import java.util.List;
import javafx.scene.control.TextInputControl;

/** Undo and redo of one's own edits, also in drawers; letters just typed are taken back in their field first. */
public final class UndoKeys {

    private UndoKeys() {}

    /** Binds both keys in the window. A screen that has its own is asked before. */
    public static List<Shortcuts.Bound> bind(Desktop desktop, Runnable undo, Runnable redo) {
        return List.of(
                desktop.shortcuts().bind(Shortcut.UNDO, () -> {
                    if (desktop.scene().getFocusOwner() instanceof TextInputControl field && field.isUndoable()) {
                        field.undo();
                    } else {
                        undo.run();
                    }
                }),
                desktop.shortcuts().bind(Shortcut.REDO, () -> {
                    if (desktop.scene().getFocusOwner() instanceof TextInputControl field && field.isRedoable()) {
                        field.redo();
                    } else {
                        redo.run();
                    }
                }));
    }
}
