package opr.fieldbook.ui.report;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.report.Edition;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;

/** For whom the papers are made, and what that leaves out. */
final class EditionChoice extends VBox {

    private final Label sentence = Words.wrapped("", Style.META, Style.SECONDARY);
    private final Map<Edition, RadioButton> buttons = new EnumMap<>(Edition.class);

    EditionChoice(ObjectProperty<Edition> edition) {
        super(9);
        ToggleGroup group = new ToggleGroup();
        getChildren().add(Words.of(Text.of("report.screen.edition"), Style.FIELD_LABEL));
        for (Edition each : Edition.values()) {
            RadioButton button = new RadioButton(Text.of("report.screen.edition." + each.key()));
            button.setId("report.screen.edition." + each.key());
            button.setToggleGroup(group);
            button.setOnAction(press -> edition.set(each));
            button.setAccessibleText(
                    Text.of("report.screen.edition.spoken", button.getText(), Text.of(sentenceKey(each))));
            buttons.put(each, button);
            getChildren().add(button);
            if (each == Edition.FOIA) {
                Label warning = Words.of(
                        Text.of("report.screen.edition.foia-warning"), Style.SMALL_LABEL, Style.FAMILY_TEXT);
                getChildren().add(Style.INDENTED.on(Family.RED.on(warning)));
            }
        }
        getChildren().add(sentence);
        edition.addListener((source, before, now) -> show(now));
        show(edition.get());
    }

    private void show(Edition now) {
        buttons.forEach((each, button) -> button.setSelected(each == now));
        sentence.setText(Text.of(sentenceKey(now)));
    }

    private static String sentenceKey(Edition edition) {
        return "report.screen.edition." + edition.key() + ".says";
    }
}
