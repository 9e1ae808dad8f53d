package opr.fieldbook.ui.lea;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import opr.fieldbook.base.Text;
import org.jspecify.annotations.Nullable;

/** A day, typed in any usual way or chosen from the calendar. What cannot be read stays there to be mended. */
final class DateField extends DatePicker {

    private final ReadOnlyBooleanWrapper unreadable = new ReadOnlyBooleanWrapper(this, "unreadable", false);

    DateField(ObjectProperty<@Nullable LocalDate> day) {
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
        getEditor().textProperty().addListener((source, before, now) -> {
            if (now.isBlank()) {
                unreadable.set(false);
            }
        });
    }

    /** Whether something stands there that is no day. */
    ReadOnlyBooleanProperty unreadableProperty() {
        return unreadable.getReadOnlyProperty();
    }

    /** Takes over what is typed. */
    void take() {
        String typed = getEditor().getText();
        boolean readable = typed.isBlank() || DateText.read(typed).isPresent();
        unreadable.set(!readable);
        LocalDate read = DateText.read(typed).orElse(null);
        setValue(read);
        getEditor().setText(readable ? getConverter().toString(read) : typed);
    }
}
