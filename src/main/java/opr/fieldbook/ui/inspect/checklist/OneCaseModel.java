package opr.fieldbook.ui.inspect.checklist;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import opr.fieldbook.base.Ids;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.ObservationField;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.ui.live.LiveInspection;
import org.jspecify.annotations.Nullable;

/** One person's processing, followed from start to end: the code is chosen once, each tap becomes a timed observation. */
public final class OneCaseModel {

    private final LiveInspection live;
    private final StringProperty code = new SimpleStringProperty(this, "code", "");
    private final StringProperty shift = new SimpleStringProperty(this, "shift", "");
    private final ObjectProperty<ObservationField.Mode> mode =
            new SimpleObjectProperty<>(this, "mode", ObservationField.Mode.LIVE);

    OneCaseModel(LiveInspection live) {
        this.live = live;
    }

    /** The code of the officer who is followed, such as DIO-03. */
    public StringProperty codeProperty() {
        return code;
    }

    /** The shift or seat, in words. */
    public StringProperty shiftProperty() {
        return shift;
    }

    public ObjectProperty<ObservationField.Mode> modeProperty() {
        return mode;
    }

    /** What is seen now, under an item. */
    public void tap(ConclusionId item, Result result) {
        live.submit(new Edit.AddObservation(
                Ids.next(),
                item,
                new ObservationField.Seen(result, blankIsNull(shift.get()), mode.get(), code(code.get()))));
    }

    /** A code as it is stored: "dio 3" is DIO-03; anything else stays as it was written. */
    public static @Nullable String code(String typed) {
        String text = typed.strip().toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            return null;
        }
        var matcher = java.util.regex.Pattern.compile("(?:DIO)?[ -]?(\\d{1,3})").matcher(text);
        return matcher.matches() ? String.format(Locale.ROOT, "DIO-%02d", Integer.parseInt(matcher.group(1))) : text;
    }

    static @Nullable String blankIsNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
