package opr.fieldbook.ui.inspect.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.ui.inspect.checklist.DetailModel;
import opr.fieldbook.ui.inspect.checklist.ItemState;
import opr.fieldbook.ui.inspect.checklist.PhotoSlot;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.input.LabeledField;
import org.jspecify.annotations.Nullable;

/** The photo slot of an item, filled by a position note with a witness or by "cameras not allowed". */
final class EvidencePart {

    private final DetailModel model;
    private final Part part = new Part("inspect.detail.evidence").key(Shortcut.PHOTO.typingCap());
    private @Nullable Hyperlink position;
    private boolean open;

    EvidencePart(DetailModel model) {
        this.model = model;
    }

    Part node() {
        return part;
    }

    void show(ItemState item) {
        boolean slot = item.asked().item().marks().photo();
        List<String> shows = item.asked().item().guidance().evidence();
        List<Node> lines = new ArrayList<>();
        if (!shows.isEmpty()) {
            lines.add(Words.wrapped(
                    Text.of("inspect.detail.evidence-wanted", String.join("; ", shows)), Style.META, Style.SECONDARY));
        }
        if (!slot) {
            position = null;
            part.say("");
            part.fill(lines);
            return;
        }
        PhotoSlot.filledBy(item).ifPresentOrElse(note -> {
            part.say(Text.of("inspect.slot.filled"));
            HBox line = new HBox(8, new Icon("mdi2c-check-circle-outline", Icon.IN_CONTROL), Words.wrapped(note.text(), Style.BODY));
            line.setAlignment(Pos.TOP_LEFT);
            lines.add(Style.SOURCE_BOX.on(line));
        }, () -> part.say(Text.of("inspect.slot.empty")));
        Hyperlink first = new Hyperlink(Text.of("inspect.slot.position"));
        position = first;
        lines.add(ways(item.id(), first));
        part.fill(lines);
        open = false;
    }

    private FlowPane ways(ConclusionId item, Hyperlink first) {
        first.setId("inspect.slot.position");
        first.setAccessibleText(Text.of("inspect.slot.position"));
        first.setOnAction(press -> openPosition(item));
        Hyperlink none = new Hyperlink(Text.of("inspect.slot.no-cameras"));
        none.setId("inspect.slot.no-cameras");
        none.setAccessibleText(Text.of("inspect.slot.no-cameras"));
        none.setOnAction(press -> openNoCameras(item));
        return new FlowPane(
                2, 2, Words.whole(Text.of("inspect.slot.instead"), Style.META, Style.SECONDARY), first, none);
    }

    private void openPosition(ConclusionId item) {
        TextField where = new TextField();
        TextField witness = new TextField();
        form(
                List.of(new LabeledField("inspect.slot.where", where), new LabeledField("inspect.slot.witness", witness)),
                () -> {
                    boolean whole = !where.getText().isBlank() && !witness.getText().isBlank();
                    if (whole) {
                        model.positionNote(item, where.getText(), witness.getText());
                    } else {
                        (where.getText().isBlank() ? where : witness).requestFocus();
                    }
                });
        where.requestFocus();
    }

    private void openNoCameras(ConclusionId item) {
        TextField said = new TextField();
        form(List.of(new LabeledField("inspect.slot.said-by", said)), () -> {
            if (said.getText().isBlank()) {
                said.requestFocus();
            } else {
                model.noCameras(item, said.getText());
            }
        });
        said.requestFocus();
    }

    private void form(List<LabeledField> fields, Runnable write) {
        VBox form = Style.SOURCE_BOX.on(new VBox(10));
        form.getChildren().addAll(fields);
        HBox buttons = new HBox(
                8,
                ActionButton.secondary("inspect.slot.write", write),
                ActionButton.quiet("inspect.seen.cancel", () -> part.getChildren().remove(form)));
        form.getChildren().add(buttons);
        fields.forEach(field -> {
            if (field.field() instanceof TextField text) {
                text.setOnAction(enter -> write.run());
            }
        });
        if (open) {
            part.getChildren().removeLast();
        }
        open = true;
        part.getChildren().add(form);
    }

    void focusFirst() {
        Hyperlink first = position;
        if (first != null) {
            first.requestFocus();
        }
    }
}
