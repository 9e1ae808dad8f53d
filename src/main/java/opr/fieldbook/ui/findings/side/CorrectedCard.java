package opr.fieldbook.ui.findings.side;

import atlantafx.base.controls.ToggleSwitch;
import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.finding.FindingField.Corrected;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.ui.findings.model.FindingModel;
import opr.fieldbook.ui.findings.model.FindingView;
import opr.fieldbook.ui.live.TypedText;
import opr.fieldbook.ui.settle.SettlesNote;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.GrowingArea;
import opr.fieldbook.ui.widgets.input.LabeledField;
import org.jspecify.annotations.Nullable;

/** Whether it was corrected on site: what was done, when, who verified it and how. The finding stays and counts. */
public final class CorrectedCard extends VBox {

    private final FindingModel model;
    private final String finding;
    private final ToggleSwitch on = new ToggleSwitch();
    private final Label sentence = Words.wrapped("", Style.META, Style.SECONDARY);
    private final GrowingArea what = new GrowingArea(2, 5);
    private final DatePicker date = new DatePicker();
    private final TextField by = new TextField();
    private final TextField how = new TextField();
    private final VBox fields;
    private final TypedText typed;
    private @Nullable Corrected given;
    private boolean showing;

    public CorrectedCard(FindingModel model, FindingView view) {
        super(8);
        this.model = model;
        this.finding = view.finding().id();
        Style.set(this, Style.CARD, Style.TIGHT);
        on.setId("finding.corrected");
        on.setAccessibleText(Text.of("finding.corrected"));
        on.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                on.setSelected(!on.isSelected());
                event.consume();
            }
        });
        VBox words = new VBox(2, Words.of(Text.of("finding.corrected"), Style.CARD_TITLE), sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox head = Style.CORRECTED_LINE.on(new HBox(on, words));
        date.setMaxWidth(Double.MAX_VALUE);
        fields = new VBox(
                8,
                new LabeledField("finding.corrected.what", what).hint(Text.of("finding.corrected.what-hint")),
                new LabeledField("finding.corrected.date", date),
                new LabeledField("finding.corrected.by", by),
                new LabeledField("finding.corrected.how", how));
        Corrected before = view.finding().get(FindingField.CORRECTED);
        given = before;
        fill(before);
        typed = new TypedText(
                what, "finding/" + finding + "/corrected", model.live(), text -> write());
        on.selectedProperty().addListener((source, was, now) -> turned(now));
        date.valueProperty().addListener((source, was, now) -> write());
        writeWhenLeft(by);
        writeWhenLeft(how);
        getChildren().addAll(head, new SettlesNote(model.live(), FindingField.CORRECTED.key(finding)), fields);
        open(before != null);
    }

    public void show(FindingView view) {
        Corrected now = view.finding().get(FindingField.CORRECTED);
        if (now != null || !fields.isVisible() || what.getText().isBlank()) {
            showing = true;
            given = now;
            typed.show(now == null ? "" : now.what());
            if (now != null) {
                date.setValue(now.date());
                showUnlessTyped(by, now.verifiedBy());
                showUnlessTyped(how, now.how());
                open(true);
            }
            showing = false;
        }
    }

    public void commit() {
        typed.commit();
        write();
    }

    private void turned(boolean now) {
        if (showing) {
            return;
        }
        open(now);
        if (now) {
            if (date.getValue() == null) {
                showing = true;
                date.setValue(LocalDate.now());
                showing = false;
            }
            what.requestFocus();
        } else {
            model.correct(finding, null);
        }
    }

    private void open(boolean shown) {
        boolean before = showing;
        showing = true;
        on.setSelected(shown);
        showing = before;
        fields.setVisible(shown);
        fields.setManaged(shown);
        sentence.setText(Text.of(shown ? "finding.corrected.on" : "finding.corrected.off"));
    }

    /**
     * Written once it says what was done; the rest may follow. What stands here since it was shown is not written again: by
     * then others may have contradicted it, and nobody has settled that.
     */
    private void write() {
        if (!showing && on.isSelected() && !what.getText().isBlank()) {
            Corrected now = new Corrected(what.getText().strip(), date.getValue(), orNull(by), orNull(how));
            if (!now.equals(given)) {
                given = now;
                model.correct(finding, now);
            }
        }
    }

    private void fill(@Nullable Corrected corrected) {
        if (corrected != null) {
            what.setText(corrected.what());
            date.setValue(corrected.date());
            by.setText(corrected.verifiedBy() == null ? "" : corrected.verifiedBy());
            how.setText(corrected.how() == null ? "" : corrected.how());
        }
    }

    private void writeWhenLeft(TextField field) {
        field.focusedProperty().addListener((source, was, now) -> {
            if (!now) {
                write();
            }
        });
    }

    private static void showUnlessTyped(TextField field, @Nullable String text) {
        if (!field.isFocused()) {
            field.setText(text == null ? "" : text);
        }
    }

    private static @Nullable String orNull(TextInputControl input) {
        return input.getText() == null || input.getText().isBlank() ? null : input.getText().strip();
    }
}
