package opr.fieldbook.ui.exhibit;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.exhibit.ExhibitField;
import opr.fieldbook.ui.settle.SettlesNote;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.IconButton;

/** One file: its name, its size and when it was saved, its caption; what can be done with it at the right. */
final class EvidenceRow extends HBox {

    private static final DateTimeFormatter SAVED = DateTimeFormatter.ofPattern("MMM d, HH:mm", Locale.US);

    private final EvidenceLine line;
    private final EvidenceModel model;
    private final SettlesNote settles;
    private final VBox words = new VBox(1);

    EvidenceRow(EvidenceLine line, EvidenceModel model) {
        super(8);
        this.line = line;
        this.model = model;
        this.settles = new SettlesNote(model.live(), ExhibitField.CAPTION.key(line.id())).ofThing();
        Style.SOURCE_BOX.on(this);
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(line.name() + ", " + state());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        getChildren().addAll(new Icon(icon(), Icon.IN_LIST), words);
        if (line.added() != null) {
            getChildren().addAll(actions());
        }
        show();
    }

    private String icon() {
        if (line.added() == null) {
            return "mdi2p-progress-clock";
        }
        return line.isPhoto() ? "mdi2i-image-outline" : "mdi2f-file-document-outline";
    }

    private List<IconButton> actions() {
        List<IconButton> actions = new ArrayList<>();
        actions.add(new IconButton("mdi2p-pencil-outline", "inspect.evidence.describe", this::describe, line.name()));
        if (line.here()) {
            actions.add(new IconButton(
                    "mdi2f-file-export-outline", "inspect.evidence.copy", () -> model.saveCopy(line), line.name()));
        }
        actions.add(new IconButton(
                "mdi2d-delete-outline", "inspect.evidence.take-away", () -> model.takeAway(line), line.name()));
        actions.forEach(IconButton::inside);
        return actions;
    }

    private void show() {
        Label name = Words.of(line.name(), Style.BODY, Style.MEDIUM);
        name.setTooltip(new Tooltip(line.name()));
        words.getChildren().setAll(name, Words.wrapped(state(), Style.META, Style.SECONDARY), settles);
        if (!line.caption().isEmpty()) {
            words.getChildren().add(Words.wrapped(line.caption(), Style.BODY));
        }
    }

    private String state() {
        if (line.added() == null) {
            return Text.of("inspect.evidence.saving");
        }
        return Text.of(
                line.here() ? "inspect.evidence.saved" : "inspect.evidence.elsewhere",
                line.sizeWords(),
                SAVED.format(line.added()));
    }

    /** A field in place of the caption; Enter and leaving it write, as everywhere. */
    private void describe() {
        TextField field = new TextField(line.caption());
        field.setId("inspect.evidence.caption");
        field.setAccessibleText(Text.of("inspect.evidence.caption"));
        field.setPromptText(Text.of("inspect.evidence.caption"));
        field.setOnAction(enter -> write(field));
        field.focusedProperty().addListener((source, before, now) -> {
            if (!now && words.getChildren().contains(field)) {
                write(field);
            }
        });
        show();
        if (!line.caption().isEmpty()) {
            words.getChildren().removeLast();
        }
        words.getChildren().add(words.getChildren().indexOf(settles), field);
        field.requestFocus();
    }

    private void write(TextField field) {
        String caption = field.getText();
        show();
        model.describe(line, caption);
    }
}
