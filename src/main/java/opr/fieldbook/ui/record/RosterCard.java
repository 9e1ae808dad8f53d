package opr.fieldbook.ui.record;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.record.PersonCode;
import opr.fieldbook.domain.record.PersonField;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.ui.settle.SettlesNote;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.input.IconButton;
import opr.fieldbook.ui.widgets.input.LabeledField;
import opr.fieldbook.ui.widgets.mark.Tag;
import opr.fieldbook.work.record.Roster;
import org.jspecify.annotations.Nullable;

/** The card Roster of the Overview: code, title and name of each of the staff, names only where their key is. */
public final class RosterCard {

    private final RecordModel model;
    private final VBox lines = new VBox(6);
    private final TextField code = field("record.roster.code", 6);
    private final TextField name = field("record.roster.name", 14);
    private final TextField title = field("record.roster.title", 12);
    private final SettlesNote settles;
    private final VBox card;
    private @Nullable List<Roster.Person> shown;

    public RosterCard(RecordModel model) {
        this.model = model;
        settles = new SettlesNote(model.live());
        code.textProperty().addListener((source, before, now) -> settles.watch(PersonCode.of(now)
                .map(typed -> fields(typed.text()))
                .orElse(new FieldKey[0])));
        FlowPane form = new FlowPane(
                10,
                8,
                new LabeledField("record.roster.code", code),
                new LabeledField("record.roster.name", name),
                new LabeledField("record.roster.title", title),
                ActionButton.secondary("record.roster.add", this::add));
        form.setAlignment(Pos.BOTTOM_LEFT);
        card = Style.CARD.on(new VBox(
                10,
                Words.whole(Text.of("record.roster.card"), Style.CARD_TITLE),
                Words.wrapped(Text.of("record.roster.says"), Style.META, Style.SECONDARY),
                lines,
                form,
                settles));
        card.setId("record.roster.card");
    }

    public VBox node() {
        return card;
    }

    /** Shows the roster as it is now; what is being typed stays. */
    public void show() {
        List<Roster.Person> now = model.roster();
        if (!now.equals(shown)) {
            shown = now;
            lines.getChildren().setAll(now.stream().map(this::line).toList());
        }
    }

    private static FieldKey[] fields(String person) {
        return new FieldKey[] {PersonField.NAME.key(person), PersonField.TITLE.key(person)};
    }

    private VBox line(Roster.Person person) {
        String words = person.sealed() ? Text.of("record.roster.sealed") : person.name();
        Label who = Words.wrapped(words == null ? "" : words, person.sealed() ? Style.TERTIARY : Style.MEDIUM);
        Label role = Words.wrapped(person.title() == null ? "" : person.title(), Style.META, Style.SECONDARY);
        HBox tag = new HBox(Tag.plain(person.code()));
        tag.setAlignment(Pos.CENTER_LEFT);
        tag.setStyle("-fx-min-width: 5.5em;");
        HBox.setHgrow(who, Priority.ALWAYS);
        who.setMaxWidth(Double.MAX_VALUE);
        IconButton remove = new IconButton(
                        "mdi2d-delete-outline", "record.roster.remove", () -> model.removePerson(person.code()))
                .inside();
        HBox line = new HBox(10, tag, who, role, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setId("person-" + person.code());
        return new VBox(3, line, new SettlesNote(model.live(), fields(person.code())).ofThing());
    }

    private void add() {
        model.putPerson(code.getText(), name.getText(), title.getText());
        code.clear();
        name.clear();
        title.clear();
        code.requestFocus();
    }

    private static TextField field(String textKey, int columns) {
        TextField field = new TextField();
        field.setId(textKey);
        field.setPrefColumnCount(columns);
        return field;
    }
}
