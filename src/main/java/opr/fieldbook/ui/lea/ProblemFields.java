package opr.fieldbook.ui.lea;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.scene.Node;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.widgets.input.LabeledField;

/** The labeled fields of a form: each shows the problem that stands under its key, next to the cause. */
final class ProblemFields {

    private final Map<String, LabeledField> fields = new LinkedHashMap<>();
    private final ObservableMap<String, String> problems;

    ProblemFields(ObservableMap<String, String> problems) {
        this.problems = problems;
        problems.addListener((MapChangeListener<String, String>) change -> show(change.getKey()));
    }

    /** A field under a text key. */
    LabeledField add(String textKey, Node field) {
        LabeledField labeled = new LabeledField(textKey, field);
        fields.put(textKey, labeled);
        show(textKey);
        if (field instanceof DateField date) {
            date.unreadableProperty().addListener(change -> show(textKey));
        }
        return labeled;
    }

    /** Takes over the days being typed; false if one cannot be read. */
    boolean takeDays() {
        boolean readable = true;
        for (LabeledField field : fields.values()) {
            readable &= !(field.field() instanceof DateField date) || date.take();
        }
        return readable;
    }

    /** Gives the keyboard to the first field with a problem. */
    void focusFirst() {
        fields.entrySet().stream()
                .filter(entry -> problems.containsKey(entry.getKey()) || isUnreadable(entry.getValue()))
                .findFirst()
                .ifPresent(entry -> entry.getValue().field().requestFocus());
    }

    private static boolean isUnreadable(LabeledField field) {
        return field.field() instanceof DateField date && date.unreadableProperty().get();
    }

    private void show(String key) {
        LabeledField field = fields.get(key);
        if (field == null) {
            return;
        }
        String problem = problems.get(key);
        if (isUnreadable(field)) {
            field.say(Family.RED, Text.of("home.date.unreadable"));
        } else if (problem != null) {
            field.say(Family.RED, problem);
        } else {
            field.clear();
        }
    }
}
