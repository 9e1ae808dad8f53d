package opr.fieldbook.ui.inspect.detail;

import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import opr.fieldbook.domain.inspection.EntryField;
import opr.fieldbook.ui.inspect.checklist.DetailModel;
import opr.fieldbook.ui.inspect.checklist.NoteLine;
import opr.fieldbook.ui.live.TypedText;
import opr.fieldbook.ui.settle.SettlesNote;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.widgets.input.GrowingArea;
import opr.fieldbook.ui.widgets.input.IconButton;
import opr.fieldbook.ui.widgets.mark.AuthorDisc;

/** A note with who, when and its words; one's own can be written anew or taken away. */
final class NoteRow extends HBox {

    private final NoteLine note;
    private final DetailModel model;
    private final SettlesNote settles;

    NoteRow(NoteLine note, DetailModel model) {
        super(9);
        this.note = note;
        this.model = model;
        this.settles = new SettlesNote(model.live(), EntryField.TEXT.key(note.id())).ofThing();
        setAlignment(Pos.TOP_LEFT);
        setId("note-" + note.id());
        show();
    }

    private void show() {
        Text time = Style.set(new Text(Part.time(note.at()) + "  "), Style.WORDS, Style.SECONDARY, Style.MEDIUM);
        TextFlow words = new TextFlow(time, Style.set(new Text(note.text()), Style.WORDS));
        words.setLineSpacing(3);
        words.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(new AuthorDisc(note.letter(), note.author()), wide(words));
        if (note.own()) {
            getChildren()
                    .addAll(
                            new IconButton("mdi2p-pencil-outline", "inspect.note.change", this::change).inside(),
                            new IconButton(
                                            "mdi2d-delete-outline",
                                            "inspect.note.remove",
                                            () -> model.removeNote(note.id()))
                                    .inside());
        }
    }

    private VBox wide(Region content) {
        VBox column = new VBox(3, content, settles);
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private void change() {
        GrowingArea area = new GrowingArea(2, 8);
        area.setId("inspect.note.changed");
        area.setAccessibleText(opr.fieldbook.base.Text.of("inspect.note.changed"));
        area.setText(note.text());
        TypedText typed = new TypedText(area, "entry/" + note.id(), model.live(), text -> model.changeNote(note.id(), text));
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                typed.commit();
                show();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                typed.show(note.text());
                area.setText(note.text());
                show();
            }
        });
        getChildren().setAll(new AuthorDisc(note.letter(), note.author()), wide(area));
        area.requestFocus();
        area.end();
    }
}
