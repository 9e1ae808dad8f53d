package opr.fieldbook.ui.inspect.detail;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.ui.inspect.checklist.DetailModel;
import opr.fieldbook.ui.live.TypedText;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.GrowingArea;
import opr.fieldbook.ui.widgets.mark.AuthorDisc;
import org.jspecify.annotations.Nullable;

/** Where a new note under one item is typed. It becomes a note when it is left, at Ctrl Enter, or after a pause. */
final class NoteField extends VBox {

    private final DetailModel model;
    private final ConclusionId item;
    private final GrowingArea area = new GrowingArea(2, 10);
    private final Label restored = Words.wrapped("", Style.META, Style.SECONDARY);
    private final TypedText typed;

    NoteField(DetailModel model, ConclusionId item, @Nullable String draft) {
        super(4);
        this.model = model;
        this.item = item;
        area.setId("inspect.note.new");
        area.setAccessibleText(Text.of("inspect.note.new", item.item()));
        area.setPromptText(Text.of("inspect.note.prompt"));
        typed = new TypedText(area, DetailModel.draftField(item), model.live(), this::write);
        if (draft != null && !draft.isBlank()) {
            typed.restore(draft);
            restored.setText(Text.of("inspect.note.restored"));
            getChildren().add(restored);
        }
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                typed.commit();
            }
        });
        var me = model.live().me();
        HBox.setHgrow(area, Priority.ALWAYS);
        HBox row = new HBox(9, new AuthorDisc(me.letter(), me.name()), area);
        row.setAlignment(Pos.TOP_LEFT);
        getChildren().add(row);
    }

    private void write(String text) {
        if (text.isBlank()) {
            return;
        }
        model.addNote(item, text).whenComplete((saved, failure) -> {
            String now = area.getText();
            typed.clear();
            getChildren().remove(restored);
            if (failure != null) {
                typed.restore(now);
            } else if (now.startsWith(text) && now.length() > text.length()) {
                typed.restore(now.substring(text.length()).stripLeading());
                area.end();
            }
        });
    }

    boolean isTyping() {
        return area.isFocused();
    }

    void commit() {
        typed.commit();
    }

    void focusField() {
        area.requestFocus();
        area.end();
    }
}
