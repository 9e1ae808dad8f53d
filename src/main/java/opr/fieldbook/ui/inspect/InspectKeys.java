package opr.fieldbook.ui.inspect;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.ui.inspect.checklist.InspectModel;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.ui.shell.Shortcuts;

/** The keys of the checklist, as the table says; they work in the panes and in a drawer that holds one of them. */
final class InspectKeys {

    private final InspectModel model;
    private final InspectScreen screen;
    private final Shortcuts shortcuts;
    private final List<Shortcuts.Bound> bound = new ArrayList<>();

    InspectKeys(InspectModel model, InspectScreen screen, Shortcuts shortcuts) {
        this.model = model;
        this.screen = screen;
        this.shortcuts = shortcuts;
    }

    void bind(Node... places) {
        for (Node place : places) {
            bind(place, Shortcut.MET, () -> model.answering().choose(Result.MET));
            bind(place, Shortcut.NOT_MET, () -> model.answering().choose(Result.NOT_MET));
            bind(place, Shortcut.NOT_APPLICABLE, () -> model.answering().choose(Result.NA));
            bind(place, Shortcut.NOT_REVIEWED, () -> model.answering().choose(Result.NOT_REVIEWED));
            bind(place, Shortcut.NEXT_ITEM, () -> model.move(1));
            bind(place, Shortcut.PREVIOUS_ITEM, () -> model.move(-1));
            bind(place, Shortcut.NEXT_UNANSWERED, screen::nextUnanswered);
            bind(place, Shortcut.PREVIOUS_UNANSWERED, model::previousUnanswered);
            bind(place, Shortcut.NOTES, screen::focusNotes);
            bind(place, Shortcut.PHOTO, screen::focusEvidence);
            bind(place, Shortcut.FINDING_OF_ITEM, model::toFinding);
            bind(place, Shortcut.FOLLOW_UP_LATER, model.answering()::turnLater);
            bind(place, Shortcut.BACK_TO_LIST, screen::backToList);
            bind(place, Shortcut.NEXT_PANE, () -> screen.movePane(1));
            bind(place, Shortcut.PREVIOUS_PANE, () -> screen.movePane(-1));
            bind(place, Shortcut.RIGHT_PANE, screen::turnRightPane);
            bind(place, Shortcut.JOT, screen::jot);
            bind(place, Shortcut.UNDO, this::undo);
            bind(place, Shortcut.REDO, this::redo);
        }
    }

    private void bind(Node place, Shortcut shortcut, Runnable action) {
        bound.add(shortcuts.bind(shortcut, place, action));
    }

    /** Letters just typed are taken back in their field first. */
    private void undo() {
        if (typing() instanceof TextInputControl field && field.isUndoable()) {
            field.undo();
        } else {
            model.answering().undo();
        }
    }

    private void redo() {
        if (typing() instanceof TextInputControl field && field.isRedoable()) {
            field.redo();
        } else {
            model.answering().redo();
        }
    }

    private Node typing() {
        Node owner = screen.node().getScene().getFocusOwner();
        return owner == null ? screen.node() : owner;
    }

    void release() {
        bound.forEach(Shortcuts.Bound::release);
        bound.clear();
    }
}
