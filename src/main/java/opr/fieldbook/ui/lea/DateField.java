package opr.fieldbook.ui.lea;

import java.time.LocalDate;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import opr.fieldbook.base.Text;
import org.jspecify.annotations.Nullable;

/** A day, typed in any usual way or chosen from the calendar. What cannot be read stays there to be mended. */
public final class DateField extends DatePicker {

    private String kept = "";
    private boolean erasing;
    private final ReadOnlyBooleanWrapper unreadable = new ReadOnlyBooleanWrapper(this, "unreadable", false);

    public DateField(ObjectProperty<@Nullable LocalDate> day) {
        setPromptText(Text.of("home.date.prompt"));
        setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate shown) {
                return shown == null ? "" : DateText.of(shown);
            }

            @Override
            public LocalDate fromString(String typed) {
                return DateText.read(typed).orElse(null);
            }
        });
        valueProperty().bindBidirectional(day);
        getEditor().setAccessibleText(Text.of("home.date.prompt"));
        accessibleTextProperty().addListener((source, before, now) -> getEditor().setAccessibleText(now));
        getEditor().focusedProperty().addListener((source, before, now) -> {
            if (!now) {
                take();
            }
        });
        getEditor().textProperty().addListener((source, before, now) -> edited(now));
        addEventFilter(KeyEvent.KEY_PRESSED, press -> erasing = erases(press));
        valueProperty().addListener(change -> Platform.runLater(this::overwritable));
    }

    /** Whether something stands there that is no day. */
    ReadOnlyBooleanProperty unreadableProperty() {
        return unreadable.getReadOnlyProperty();
    }

    /** The control empties what is no day, on Enter and when it loses the keyboard; only a person may. */
    private void edited(String now) {
        if (kept.isEmpty() || now.equals(kept)) {
            return;
        }
        if (now.isEmpty() && !erasing) {
            Platform.runLater(() -> {
                if (getEditor().getText().isEmpty()) {
                    getEditor().setText(kept);
                }
            });
            return;
        }
        kept = "";
        unreadable.set(false);
    }

    private static boolean erases(KeyEvent press) {
        return press.getCode() == KeyCode.BACK_SPACE
                || press.getCode() == KeyCode.DELETE
                || (press.getCode() == KeyCode.X && press.isShortcutDown());
    }

    /** A day proposed while the field has the keyboard is replaced by what is typed next. */
    private void overwritable() {
        LocalDate day = getValue();
        if (getEditor().isFocused()
                && day != null
                && getEditor().getText().equals(getConverter().toString(day))) {
            getEditor().selectAll();
        }
    }

    /** Takes over what is typed; false if it cannot be read. */
    boolean take() {
        String typed = getEditor().getText();
        boolean readable = typed.isBlank() || DateText.read(typed).isPresent();
        kept = readable ? "" : typed;
        LocalDate read = DateText.read(typed).orElse(null);
        setValue(read);
        unreadable.set(!readable);
        getEditor().setText(readable ? getConverter().toString(read) : typed);
        return readable;
    }
}
