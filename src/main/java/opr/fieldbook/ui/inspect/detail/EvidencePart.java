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
import opr.fieldbook.ui.exhibit.EvidenceLine;
import opr.fieldbook.ui.exhibit.EvidenceList;
import opr.fieldbook.ui.exhibit.EvidenceModel;
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

/** The files of an item; its photo slot, filled by a photo, by a position note with a witness or by "cameras not allowed". */
final class EvidencePart {

    private final DetailModel model;
    private final EvidenceModel evidence;
    private final EvidenceList files;
    private final Part part = new Part("inspect.detail.evidence").key(Shortcut.PHOTO.typingCap());
    private @Nullable ItemState shown;
    private boolean open;

    EvidencePart(DetailModel model, EvidenceModel evidence) {
        this.model = model;
        this.evidence = evidence;
        this.files = new EvidenceList(evidence);
        evidence.linesProperty().addListener(change -> sayWhatIsThere());
    }

    Part node() {
        return part;
    }

    void show(ItemState item) {
        shown = item;
        List<String> shows = item.asked().item().guidance().evidence();
        List<Node> lines = new ArrayList<>();
        if (!shows.isEmpty()) {
            lines.add(Words.wrapped(
                    Text.of("inspect.detail.evidence-wanted", String.join("; ", shows)), Style.META, Style.SECONDARY));
        }
        evidence.show(item.id());
        lines.add(files);
        if (isSlot(item)) {
            PhotoSlot.filledBy(item).ifPresent(note -> {
                HBox line = new HBox(
                        8, new Icon("mdi2c-check-circle-outline", Icon.IN_CONTROL), Words.wrapped(note.text(), Style.BODY));
                line.setAlignment(Pos.TOP_LEFT);
                lines.add(Style.SOURCE_BOX.on(line));
            });
            lines.add(ways(item.id()));
        }
        part.fill(lines);
        open = false;
        sayWhatIsThere();
    }

    private static boolean isSlot(ItemState item) {
        return item.asked().item().marks().photo();
    }

    private void sayWhatIsThere() {
        ItemState item = shown;
        if (item == null) {
            return;
        }
        List<EvidenceLine> lines = evidence.linesProperty().get();
        if (isSlot(item)) {
            boolean filled = PhotoSlot.filledBy(item).isPresent() || lines.stream().anyMatch(EvidenceLine::isPhoto);
            part.say(Text.of(filled ? "inspect.slot.filled" : "inspect.slot.empty"));
        } else {
            part.say(switch (lines.size()) {
                case 0 -> "";
                case 1 -> Text.of("inspect.evidence.count-one");
                default -> Text.of("inspect.evidence.count", lines.size());
            });
        }
    }

    private FlowPane ways(ConclusionId item) {
        Hyperlink first = new Hyperlink(Text.of("inspect.slot.position"));
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

    /** Files are held over the pane. */
    void setDropping(boolean dropping) {
        files.setDropping(dropping);
    }

    void focusFirst() {
        files.focusAdd();
    }
}
