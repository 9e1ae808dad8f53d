package opr.fieldbook.ui.unlock;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.LabeledField;
import opr.fieldbook.ui.widgets.input.PassphraseField;
import opr.fieldbook.ui.widgets.mark.StrengthMeter;

/** The passphrase twice, how strong it is, and whether both are the same. */
final class PassphraseFields extends GridPane {

    private final FirstStartModel model;
    private final PassphraseField first = new PassphraseField();
    private final PassphraseField second = new PassphraseField();
    private final StrengthMeter meter = new StrengthMeter();
    private final Label same = Words.whole("", Style.MEDIUM, Style.FAMILY_TEXT);

    PassphraseFields(FirstStartModel model) {
        super(14, 0);
        this.model = model;
        first.textProperty().bindBidirectional(model.passphraseProperty());
        second.textProperty().bindBidirectional(model.againProperty());
        Region space = Style.METER_SPACE.on(new Region());
        VBox left = new VBox(10, new LabeledField("unlock.passphrase", first), meter);
        VBox right = new VBox(10, new LabeledField("unlock.again", second), new VBox(6, space, same));
        for (int column = 0; column < 2; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            getColumnConstraints().add(half);
        }
        addRow(0, left, right);
        model.strengthProperty().addListener(change -> show());
        model.passphraseProperty().addListener(change -> show());
        model.againProperty().addListener(change -> show());
        model.stepProperty().addListener(change -> show());
        show();
    }

    private void show() {
        PassphraseStrength strength = model.strengthProperty().get();
        meter.show(strength.parts(), strength.word(), strength.reason());
        boolean made = model.stepProperty().get() == FirstStartModel.Step.RECOVERY_KEY;
        first.setPromptText(made ? Text.of("unlock.passphrase.set") : "");
        second.setPromptText(first.getPromptText());
        if (made) {
            first.reveal(false);
            second.reveal(false);
        }
        boolean compared = made || !model.againProperty().get().isEmpty();
        same.setVisible(compared);
        (model.same() ? Family.GREEN : Family.RED).on(same);
        same.setText(Text.of(model.same() ? "unlock.same" : "unlock.different"));
        same.setGraphic(Icon.family(
                model.same() ? "mdi2c-check-circle" : "mdi2a-alert-circle-outline", Icon.IN_CONTROL));
    }
}
