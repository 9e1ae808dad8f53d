package opr.fieldbook.ui.inspect.item;

import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.inspect.checklist.OneCaseModel;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.LabeledField;
import opr.fieldbook.ui.widgets.input.Segmented;

/** Whose processing is followed: the code, the seat and how it is seen are chosen once for all taps below. */
final class OneCaseBand extends VBox {

    OneCaseBand(OneCaseModel model) {
        super(8);
        Style.set(this, Style.CARD, Style.TIGHT);
        TextField code = new TextField();
        code.textProperty().bindBidirectional(model.codeProperty());
        code.setPrefColumnCount(7);
        code.focusedProperty().addListener((source, before, now) -> {
            String known = OneCaseModel.code(code.getText());
            if (!now && known != null) {
                code.setText(known);
            }
        });
        TextField shift = new TextField();
        shift.textProperty().bindBidirectional(model.shiftProperty());
        Segmented mode = SeenModes.bar();
        mode.valueProperty().set(model.modeProperty().get().name());
        mode.onChoose(key -> model.modeProperty().set(SeenModes.of(key)));
        LabeledField shiftField = new LabeledField("inspect.seen.shift", shift);
        HBox.setHgrow(shiftField, Priority.ALWAYS);
        HBox row = new HBox(
                12, new LabeledField("inspect.case.code", code), shiftField, new LabeledField("inspect.seen.mode", mode));
        row.setAlignment(Pos.BOTTOM_LEFT);
        getChildren().addAll(Words.wrapped(Text.of("inspect.case.says"), Style.META, Style.SECONDARY), row);
    }
}
