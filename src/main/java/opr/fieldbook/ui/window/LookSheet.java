package opr.fieldbook.ui.window;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.TextScale;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.IconButton;
import opr.fieldbook.ui.widgets.input.LabeledField;
import opr.fieldbook.ui.widgets.input.Option;
import opr.fieldbook.ui.widgets.input.Segmented;

/** Colors, text size, single keys and motion; each acts at once and is kept. */
final class LookSheet extends VBox {

    private LookSheet(Desktop desktop, Runnable close) {
        super(16);
        Style.DIALOG_CARD.on(this);
        setMaxHeight(Region.USE_PREF_SIZE);
        setId("app.look");
        setAccessibleText(Text.of("app.look"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(
                8,
                Words.of(Text.of("app.look"), Style.NAME_TITLE),
                gap,
                new IconButton("mdi2c-close", "app.sheet.close", close));
        getChildren()
                .addAll(
                        head,
                        new LabeledField("app.look.colors", colors(desktop.theme())),
                        new LabeledField("app.look.size", sizes(desktop.theme())),
                        box("app.look.single-keys", desktop.shortcuts().bareKeysProperty()),
                        box("app.look.less-motion", desktop.theme().lessMotionProperty()));
    }

    /** Shows it over the window. */
    static void open(Desktop desktop) {
        LookSheet[] sheet = new LookSheet[1];
        sheet[0] = new LookSheet(desktop, () -> desktop.layers().close(sheet[0]));
        desktop.layers().show(sheet[0]);
    }

    private static Segmented colors(Theme theme) {
        List<Option> options = Arrays.stream(Theme.Mode.values())
                .map(mode -> Option.of(
                        mode.name(), Text.of("app.look.colors." + mode.name().toLowerCase(Locale.ROOT))))
                .toList();
        Segmented choice = new Segmented(Text.of("app.look.colors"), options);
        choice.valueProperty().set(theme.modeProperty().get().name());
        choice.onChoose(key -> theme.modeProperty().set(Theme.Mode.valueOf(String.valueOf(key))));
        return choice;
    }

    private static Segmented sizes(Theme theme) {
        List<Option> options = Arrays.stream(TextScale.values())
                .map(scale -> Option.of(scale.name(), Text.of("app.look.percent", scale.percent())))
                .toList();
        Segmented choice = new Segmented(Text.of("app.look.size"), options);
        choice.valueProperty().set(theme.scaleProperty().get().name());
        choice.onChoose(key -> theme.scaleProperty().set(TextScale.valueOf(String.valueOf(key))));
        return choice;
    }

    private static CheckBox box(String textKey, BooleanProperty setting) {
        CheckBox box = new CheckBox(Text.of(textKey));
        box.setId(textKey);
        box.setWrapText(true);
        box.setSelected(setting.get());
        box.selectedProperty().addListener((source, before, now) -> setting.set(now));
        return box;
    }
}
