package opr.fieldbook.ui.overview;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.EntryField;
import opr.fieldbook.domain.inspection.Note;
import opr.fieldbook.ui.findings.pick.PickField;
import opr.fieldbook.ui.settle.SettlesNote;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.input.IconButton;
import opr.fieldbook.ui.widgets.mark.KeyCap;

/** The jots not filed yet, each with a way to an item. Absent while there are none. */
final class JotsCard {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MMM d, HH:mm", Locale.US);

    private final JotsModel model;
    private final VBox card = Cards.card("inspect.overview.jots", new KeyCap(Shortcut.JOT.cap()));
    private final VBox rows = new VBox(10);
    private List<Note> shown = List.of();

    JotsCard(JotsModel model) {
        this.model = model;
        card.setId("inspect.overview.jots");
        card.getChildren().add(rows);
    }

    VBox node() {
        return card;
    }

    void show() {
        List<Note> jots = model.jots();
        card.setVisible(!jots.isEmpty());
        card.setManaged(!jots.isEmpty());
        if (!jots.equals(shown)) {
            shown = jots;
            rows.getChildren().setAll(jots.stream().map(this::row).toList());
        }
    }

    private Node row(Note jot) {
        VBox row = new VBox(3);
        row.setId("jot-" + jot.id());
        HBox buttons = new HBox(4);
        buttons.setAlignment(Pos.CENTER_LEFT);
        ActionButton file = ActionButton.quiet("inspect.overview.jot-file", () -> pick(row, buttons, jot)).small();
        buttons.getChildren().add(file);
        if (model.isOwn(jot)) {
            buttons.getChildren()
                    .add(new IconButton(
                                    "mdi2d-delete-outline",
                                    "inspect.overview.jot-remove",
                                    () -> model.remove(jot.id()))
                            .inside());
        }
        row.getChildren()
                .addAll(
                        Words.wrapped(jot.text(), Style.BODY),
                        Words.wrapped(
                                Text.of("inspect.overview.jot-by", TIME.format(jot.at()), jot.author()),
                                Style.META,
                                Style.SECONDARY),
                        new SettlesNote(model.live(), EntryField.ABOUT.key(jot.id()), EntryField.TEXT.key(jot.id()))
                                .ofThing(),
                        buttons);
        return row;
    }

    /** What to file it under is picked where the buttons were. */
    private void pick(VBox row, HBox buttons, Note jot) {
        PickField pick = new PickField(
                "inspect.overview.jot-item",
                typed -> model.items(typed).stream()
                        .map(asked -> new PickField.Choice(
                                asked.id().toString(),
                                asked.item().id(),
                                asked.item().text(),
                                ""))
                        .toList(),
                item -> model.file(jot.id(), item));
        HBox field = Style.CITATION_FIELD.on(new HBox(pick.field()));
        HBox.setHgrow(pick.field(), Priority.ALWAYS);
        row.getChildren().remove(buttons);
        row.getChildren().addAll(field, pick.list());
        pick.field().requestFocus();
    }
}
