package opr.fieldbook.ui.unlock;

import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.widgets.input.LabeledField;

/** Name, initials and role in one row. */
final class YouFields extends HBox {

    private final TextField name = new TextField();

    YouFields(FirstStartModel model) {
        super(14);
        TextField initials = Style.INITIALS_FIELD.on(new TextField());
        name.textProperty().bindBidirectional(model.nameProperty());
        initials.textProperty().bindBidirectional(model.initialsProperty());
        LabeledField nameField = new LabeledField("unlock.name", name);
        nameField.setMinWidth(150);
        HBox.setHgrow(nameField, Priority.ALWAYS);
        getChildren().addAll(nameField, new LabeledField("unlock.initials", initials), RoleBar.of(model.roleProperty()));
    }

    void focusFirst() {
        name.requestFocus();
    }
}
