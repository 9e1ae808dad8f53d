package opr.fieldbook.ui.inspect.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.ui.inspect.checklist.DetailModel;
import opr.fieldbook.ui.inspect.checklist.ItemState;
import opr.fieldbook.ui.inspect.checklist.NoteLine;
import opr.fieldbook.ui.shell.Shortcut;
import org.jspecify.annotations.Nullable;

/** The notes of one item in the order they were written, and the field for a new one. */
final class NotesPart {

    private final DetailModel model;
    private final Part part = new Part("inspect.detail.notes").key(Shortcut.NOTES.typingCap());
    private final Map<String, String> drafts = new HashMap<>();
    private @Nullable ConclusionId item;
    private List<NoteLine> shown = List.of();
    private @Nullable NoteField field;

    NotesPart(DetailModel model) {
        this.model = model;
        model.drafts(drafts::putAll);
    }

    Part node() {
        return part;
    }

    void show(ItemState state) {
        NoteField before = field;
        if (!state.id().equals(item) || before == null) {
            boolean typing = before != null && before.isTyping();
            if (before != null) {
                before.commit();
            }
            NoteField made = new NoteField(model, state.id(), drafts.remove(DetailModel.draftField(state.id())));
            item = state.id();
            field = made;
            fill(state, made);
            if (typing) {
                made.focusField();
            }
        } else if (!state.notes().equals(shown)) {
            fill(state, before);
        }
    }

    private void fill(ItemState state, NoteField under) {
        boolean typing = under.isTyping();
        shown = state.notes();
        List<Node> lines = new ArrayList<>();
        shown.forEach(note -> lines.add(new NoteRow(note, model)));
        lines.add(under);
        part.fill(lines);
        long authors = shown.stream().map(NoteLine::letter).distinct().count();
        part.say(shown.isEmpty() ? "" : Text.of("inspect.note.count", shown.size(), authors));
        if (typing) {
            under.focusField();
        }
    }

    /** Writes what is being typed. */
    void commit() {
        NoteField now = field;
        if (now != null) {
            now.commit();
        }
    }

    /** Whether a note is being written. */
    boolean isTyping() {
        NoteField now = field;
        return now != null && now.isTyping();
    }

    void focusField() {
        NoteField now = field;
        if (now != null) {
            now.focusField();
        }
    }
}
