package opr.fieldbook.ui.overview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.ui.shell.Shortcuts;

/** Undo and redo of one's own edits; letters just typed are taken back in their field first. */
final class LiveKeys {

    private final OverviewModel model;

    LiveKeys(OverviewModel model) {
        this.model = model;
    }

    void bind(Shortcuts shortcuts, Node place, List<Shortcuts.Bound> bound) {
        bound.add(shortcuts.bind(Shortcut.UNDO, place, () -> {
            if (owner(place) instanceof TextInputControl field && field.isUndoable()) {
                field.undo();
            } else {
                model.undo();
            }
        }));
        bound.add(shortcuts.bind(Shortcut.REDO, place, () -> {
            if (owner(place) instanceof TextInputControl field && field.isRedoable()) {
                field.redo();
            } else {
                model.redo();
            }
        }));
    }

    private static Node owner(Node place) {
        Node owner = place.getScene().getFocusOwner();
        return owner == null ? place : owner;
    }
}
