package opr.fieldbook.ui.overview;

import java.util.List;
import java.util.Locale;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.Asked;
import opr.fieldbook.domain.inspection.EntryField;
import opr.fieldbook.domain.inspection.Note;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.ui.live.LiveInspection;

/** The jots that belong to no item yet: to be read, filed to an item as a note, or removed. */
final class JotsModel {

    private final LiveInspection live;

    JotsModel(LiveInspection live) {
        this.live = live;
    }

    /** The bridge to the inspection, for what stands beside a field and listens by itself. */
    LiveInspection live() {
        return live;
    }

    /** In the order they were written. */
    List<Note> jots() {
        return Note.all(live.state()).stream()
                .filter(note -> note.about().equals(EntryField.JOTS))
                .toList();
    }

    /** Whether the person at work wrote it; only the author removes it. */
    boolean isOwn(Note jot) {
        return jot.author().equals(live.me().name());
    }

    /** The items that match what is typed, by their id or their words. */
    List<Asked> items(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return live.inspection().asked().stream()
                .filter(asked -> (asked.item().id() + " " + asked.item().text())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
    }

    /** The jot becomes a note of the item, with its time and author. */
    void file(String jot, String item) {
        live.submit(new Edit.FileEntry(jot, new EntityKey(Kind.CONCLUSION, item).toString()));
    }

    void remove(String jot) {
        live.submit(new Edit.RemoveEntry(jot));
    }
}
