package opr.fieldbook.ui.inspect.detail;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.ObservationField;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.ui.inspect.checklist.DetailModel;
import opr.fieldbook.ui.inspect.checklist.OneCaseModel;
import opr.fieldbook.ui.inspect.item.SeenModes;
import opr.fieldbook.ui.theme.Glyph;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.input.LabeledField;
import opr.fieldbook.ui.widgets.input.Option;
import opr.fieldbook.ui.widgets.input.Segmented;

/** One more observation: met or not, which shift or seat, how it was seen, and whose work, by code. */
final class ObservationForm extends VBox {

    private final Segmented result = new Segmented(
            Text.of("inspect.seen.result"),
            List.of(
                    Option.of(Result.MET.name(), Glyph.MET, 80),
                    Option.of(Result.NOT_MET.name(), Glyph.NOT_MET, 92)));
    private final TextField shift = new TextField();
    private final TextField code = new TextField();
    private final Segmented mode = SeenModes.bar();
    private final LabeledField resultField = new LabeledField("inspect.seen.result", result);

    ObservationForm(ConclusionId item, DetailModel model, Runnable close) {
        super(10);
        Style.SOURCE_BOX.on(this);
        mode.valueProperty().set(ObservationField.Mode.LIVE.name());
        shift.setPrefColumnCount(9);
        code.setPrefColumnCount(6);
        LabeledField shiftField = new LabeledField("inspect.seen.shift", shift);
        HBox.setHgrow(shiftField, Priority.ALWAYS);
        HBox who = new HBox(10, shiftField, new LabeledField("inspect.seen.code", code).hint("DIO-nn"));
        Runnable write = () -> {
            String chosen = result.value();
            if (chosen == null) {
                resultField.say(opr.fieldbook.ui.theme.Family.RED, Text.of("inspect.seen.choose"));
                result.requestFocus();
                return;
            }
            model.observe(
                    item,
                    new ObservationField.Seen(
                            Result.valueOf(chosen),
                            shift.getText().isBlank() ? null : shift.getText().strip(),
                            SeenModes.of(mode.value()),
                            OneCaseModel.code(code.getText())));
            close.run();
        };
        HBox buttons = new HBox(
                8,
                ActionButton.secondary("inspect.seen.write", write),
                ActionButton.quiet("inspect.seen.cancel", close));
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(resultField, who, new LabeledField("inspect.seen.mode", mode), buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                write.run();
            }
        });
    }

    void focusFirst() {
        result.requestFocus();
    }
}
