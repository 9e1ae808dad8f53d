package opr.fieldbook.ui.unlock;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.ui.widgets.input.LabeledField;
import opr.fieldbook.ui.widgets.input.Option;
import opr.fieldbook.ui.widgets.input.Segmented;

/** The roles, one of which a person has. */
final class RoleBar {

    private RoleBar() {}

    /** A field with the bar; what is chosen goes into the property, and what the property says is chosen. */
    static LabeledField of(ObjectProperty<Role> chosen) {
        List<Option> roles = Arrays.stream(Role.values())
                .map(role -> Option.of(role.name(), Text.of("word.role." + role.name().toLowerCase(Locale.ROOT))))
                .toList();
        Segmented bar = new Segmented(Text.of("unlock.role"), roles).filling();
        bar.valueProperty().set(chosen.get().name());
        chosen.addListener((source, before, now) -> bar.valueProperty().set(now.name()));
        bar.onChoose(key -> {
            if (key != null) {
                chosen.set(Role.valueOf(key));
            }
        });
        return new LabeledField("unlock.role", bar).hint(Text.of("unlock.role.hint"));
    }
}
