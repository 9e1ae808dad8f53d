package opr.fieldbook.ui.unlock;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.widgets.input.LabeledField;
import opr.fieldbook.ui.widgets.input.Option;
import opr.fieldbook.ui.widgets.input.Segmented;

/** Name, initials and role in one row. */
final class YouFields extends HBox {

    private final TextField name = new TextField();

    YouFields(FirstStartModel model) {
        super(14);
        TextField initials = Style.INITIALS_FIELD.on(new TextField());
        name.textProperty().bindBidirectional(model.nameProperty());
        initials.textProperty().bindBidirectional(model.initialsProperty());
        List<Option> roles = Arrays.stream(Role.values())
                .map(role -> Option.of(role.name(), Text.of("word.role." + role.name().toLowerCase(Locale.ROOT))))
                .toList();
        Segmented role = new Segmented(Text.of("unlock.role"), roles).filling();
        role.valueProperty().set(model.roleProperty().get().name());
        role.onChoose(key -> {
            if (key != null) {
                model.roleProperty().set(Role.valueOf(key));
            }
        });
        LabeledField nameField = new LabeledField("unlock.name", name);
        nameField.setMinWidth(150);
        HBox.setHgrow(nameField, Priority.ALWAYS);
        LabeledField roleField = new LabeledField("unlock.role", role).hint(Text.of("unlock.role.hint"));
        getChildren().addAll(nameField, new LabeledField("unlock.initials", initials), roleField);
    }

    void focusFirst() {
        name.requestFocus();
    }
}
