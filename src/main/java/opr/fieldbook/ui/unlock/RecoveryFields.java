package opr.fieldbook.ui.unlock;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Style;

/**
 * Twelve fields for the groups of a recovery key. A full group moves on to the next; what is longer, as a pasted key, flows
 * into the fields that follow; spaces, dashes and letter case do not matter.
 */
final class RecoveryFields extends GridPane {

    private static final int GROUPS = 12;
    private static final int GROUP = 4;
    private static final int IN_ROW = 4;

    private final List<TextField> fields = new ArrayList<>();
    private boolean flowing;

    RecoveryFields(Runnable enter) {
        super(8, 8);
        for (int at = 0; at < GROUPS; at++) {
            TextField field = field(at);
            field.setOnAction(press -> enter.run());
            fields.add(field);
            add(field, at % IN_ROW, at / IN_ROW);
        }
    }

    /** What was typed, as it is printed. */
    String typed() {
        return fields.stream().map(TextField::getText).collect(Collectors.joining("-"));
    }

    void focusFirst() {
        fields.getFirst().requestFocus();
    }

    void clear() {
        fields.forEach(TextField::clear);
    }

    private TextField field(int at) {
        TextField field = Style.GROUP_FIELD.on(new TextField());
        field.setId("unlock.recovery.group-" + (at + 1));
        field.setAccessibleText(Text.of("unlock.recovery.group", at + 1, GROUPS));
        field.textProperty().addListener((source, before, now) -> flow(at, now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.BACK_SPACE && field.getText().isEmpty() && at > 0) {
                fields.get(at - 1).requestFocus();
                fields.get(at - 1).end();
                event.consume();
            }
        });
        return field;
    }

    private void flow(int from, String now) {
        String clean = clean(now);
        if (flowing || (clean.equals(now) && clean.length() < GROUP)) {
            return;
        }
        flowing = true;
        int at = from;
        for (String rest = clean; !rest.isEmpty() && at < GROUPS; at++) {
            fields.get(at).setText(rest.substring(0, Math.min(GROUP, rest.length())));
            rest = rest.substring(Math.min(GROUP, rest.length()));
        }
        if (clean.isEmpty()) {
            fields.get(from).clear();
        }
        flowing = false;
        int full = Math.max(at - 1, from);
        TextField next = fields.get(full).getText().length() == GROUP && full + 1 < GROUPS
                ? fields.get(full + 1)
                : fields.get(full);
        if (fields.get(from).isFocused()) {
            next.requestFocus();
            next.end();
        }
    }

    /** Letters and digits only, as printed. */
    static String clean(String typed) {
        StringBuilder out = new StringBuilder();
        typed.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString().toUpperCase(Locale.ROOT);
    }
}
