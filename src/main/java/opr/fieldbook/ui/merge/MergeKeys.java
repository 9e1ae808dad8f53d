package opr.fieldbook.ui.merge;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import opr.fieldbook.ui.merge.model.MergeModel;
import opr.fieldbook.ui.merge.model.MergeStep;
import opr.fieldbook.ui.merge.model.Settling.Chosen;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.ui.shell.Shortcuts;

/** The keys of the merge screen. */
final class MergeKeys {

    private final MergeModel model;
    private final DuplicatesPane duplicates;
    private final Shortcuts shortcuts;
    private final Node place;
    private final List<Shortcuts.Bound> bound = new ArrayList<>();

    MergeKeys(MergeModel model, DuplicatesPane duplicates, Shortcuts shortcuts, Node place) {
        this.model = model;
        this.duplicates = duplicates;
        this.shortcuts = shortcuts;
        this.place = place;
    }

    /** The panes take the keyboard in turn. */
    void bind(Runnable nextPane, Runnable back) {
        bind(Shortcut.OPEN_OR_MERGE, model::chooseFiles);
        bind(Shortcut.DONE, model::merge);
        bind(Shortcut.KEEP_FIRST, () -> keep(0));
        bind(Shortcut.KEEP_SECOND, () -> keep(1));
        bind(Shortcut.KEEP_THIRD, () -> keep(2));
        bind(Shortcut.KEEP_FOURTH, () -> keep(3));
        bind(Shortcut.KEEP_BOTH, () -> choose(new Chosen.Both()));
        bind(Shortcut.WRITE_NEW, () -> choose(new Chosen.New()));
        bind(Shortcut.SETTLE, this::enter);
        bind(Shortcut.UNDO, this::undo);
        bind(Shortcut.NEXT_PANE, nextPane);
        bind(Shortcut.PREVIOUS_PANE, nextPane);
        bind(Shortcut.CLOSE, back);
    }

    private void bind(Shortcut shortcut, Runnable action) {
        bound.add(shortcuts.bind(shortcut, place, action));
    }

    void release() {
        bound.forEach(Shortcuts.Bound::release);
        bound.clear();
    }

    private void keep(int side) {
        if (model.stepProperty().get() == MergeStep.DUPLICATES) {
            duplicates.keep(side == 0);
        } else {
            choose(new Chosen.Keep(side));
        }
    }

    private void choose(Chosen chosen) {
        if (model.stepProperty().get() == MergeStep.CONFLICTS) {
            model.deciding().settling().choose(chosen);
        }
    }

    /** Enter presses the button that has the keyboard; elsewhere it settles. */
    private void enter() {
        if (owner() instanceof Button button) {
            button.fire();
        } else if (model.stepProperty().get() == MergeStep.CONFLICTS) {
            model.deciding().settle();
        } else if (model.stepProperty().get() == MergeStep.DUPLICATES) {
            duplicates.combine();
        }
    }

    /** Letters just typed are taken back in their field first. */
    private void undo() {
        if (owner() instanceof TextInputControl field && field.isUndoable()) {
            field.undo();
        } else {
            model.deciding().takeBack();
        }
    }

    private Node owner() {
        Node owner = place.getScene() == null ? null : place.getScene().getFocusOwner();
        return owner == null ? place : owner;
    }
}
