package opr.fieldbook.ui.inspect.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.Observation;
import opr.fieldbook.domain.inspection.ObservationField;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.ui.inspect.checklist.InspectModel;
import opr.fieldbook.ui.inspect.checklist.ItemState;
import opr.fieldbook.ui.inspect.item.Results;
import opr.fieldbook.ui.inspect.item.SeenModes;
import opr.fieldbook.ui.settle.SettlesNote;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.input.IconButton;
import opr.fieldbook.ui.widgets.mark.Tag;
import org.jspecify.annotations.Nullable;

/** What was observed under one item, and the form for one more. */
final class ObservationsPart {

    private final InspectModel model;
    private final Part part = new Part("inspect.detail.observations");
    private @Nullable ObservationForm shown;

    ObservationsPart(InspectModel model) {
        this.model = model;
    }

    Part node() {
        return part;
    }

    void show(ItemState item, boolean form) {
        List<Node> lines = new ArrayList<>();
        shown = null;
        item.observations().forEach(observation -> lines.add(line(observation)));
        if (form) {
            ObservationForm made = new ObservationForm(item.id(), model.detail(), model.detail()::endObservation);
            lines.add(made);
            shown = made;
        } else {
            HBox row = new HBox(ActionButton.quiet(
                    "inspect.detail.observe", () -> model.detail().startObservation(item.id())));
            lines.add(row);
        }
        part.fill(lines);
        part.say(
                item.observations().isEmpty()
                        ? ""
                        : Text.of(
                                "inspect.observation.summary", item.observedMet(), item.observations().size()));
    }

    /** Gives the keyboard to the form, if it is open. */
    void focusForm() {
        ObservationForm open = shown;
        if (open != null) {
            open.focusFirst();
        }
    }

    private VBox line(Observation observation) {
        ObservationField.Seen seen = observation.seen();
        Result result = seen == null ? Result.NOT_REVIEWED : seen.result();
        String words = seen == null
                ? Part.time(observation.at())
                : Stream.of(seen.code(), seen.shift(), SeenModes.words(seen.mode()), Part.time(observation.at()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · "));
        Label said = Words.wrapped(words, Style.META, Style.SECONDARY);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(
                8,
                new Tag(Results.glyph(result), Results.glyph(result).word()),
                said,
                new IconButton(
                                "mdi2d-delete-outline",
                                "inspect.observation.remove",
                                () -> model.answering().removeObservation(observation.id()))
                        .inside());
        line.setAlignment(Pos.CENTER_LEFT);
        SettlesNote note =
                new SettlesNote(model.detail().live(), ObservationField.SEEN.key(observation.id())).ofThing();
        return new VBox(3, line, note);
    }
}
