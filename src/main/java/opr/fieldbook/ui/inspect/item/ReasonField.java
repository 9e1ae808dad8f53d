package opr.fieldbook.ui.inspect.item;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.inspect.checklist.Answering;
import opr.fieldbook.ui.inspect.checklist.Asking;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;

/** The reason of an answer that needs one, asked at once under the answer. Enter writes both, Escape neither. */
final class ReasonField extends VBox {

    private final TextField field = new TextField();

    ReasonField(Asking asking, Answering answering, Runnable backToList) {
        super(4);
        String question = Text.of("inspect.reason.label", Answering.word(asking.result()));
        Label label = Words.of(question, Style.SMALL_LABEL, Style.SECONDARY);
        Label hint = Words.of(Text.of("inspect.reason.hint"), Style.META, Style.TERTIARY);
        HBox head = new HBox(8, label, hint);
        head.setAlignment(Pos.BASELINE_LEFT);
        field.setId("inspect.reason");
        field.setAccessibleText(question);
        field.setText(asking.reason());
        label.setLabelFor(field);
        Runnable write = () -> {
            answering.giveReason(field.getText());
            backToList.run();
        };
        field.setOnAction(enter -> write.run());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                answering.cancelReason();
                backToList.run();
            }
        });
        field.focusedProperty().addListener((source, before, now) -> {
            if (before && !now && asking.equals(answering.askingProperty().get()) && !field.getText().isBlank()) {
                answering.giveReason(field.getText());
            }
        });
        ActionButton done = ActionButton.secondary("inspect.reason.write", write).key("Enter");
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox row = new HBox(8, field, done);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, row);
    }

    void focusField() {
        field.requestFocus();
        field.end();
    }
}
