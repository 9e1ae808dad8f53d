package opr.fieldbook.ui.findings.form;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.finding.StyleRules;
import opr.fieldbook.ui.findings.model.FindingModel;
import opr.fieldbook.ui.findings.model.FindingView;
import opr.fieldbook.ui.live.TypedText;
import opr.fieldbook.ui.settle.SettlesNote;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.GrowingArea;
import opr.fieldbook.ui.widgets.input.LabeledField;

/** One text of the statement, with hints on house style as one writes. The hints never block. */
final class StatementField extends VBox {

    private static final int MOST = 12;

    private final Field<String> field;
    private final GrowingArea area;
    private final VBox hints = new VBox(2);
    private final TypedText typed;

    /** @param least the lines it shows at least */
    StatementField(FindingModel model, String id, Field<String> field, String text, int least) {
        super(3);
        this.field = field;
        area = new GrowingArea(least, MOST);
        String key = "finding.statement." + field.name();
        area.setText(text);
        typed = new TypedText(area, draft(id, field), model.live(), now -> model.writeTo(id, field, now));
        LabeledField labeled = new LabeledField(key, area).hint(Text.of(key + "-hint"));
        area.textProperty().addListener((source, before, now) -> hint(now));
        hint(text);
        getChildren().addAll(labeled, new SettlesNote(model.live(), field.key(id)), hints);
    }

    /** The name of the draft of a text. */
    static String draft(String id, Field<String> field) {
        return FindingForm.draftsOf(id) + field.name();
    }

    TypedText typed() {
        return typed;
    }

    GrowingArea area() {
        return area;
    }

    /** Shows the text; while it is in conflict, both stand above the form and saving this one settles it. */
    void show(FindingView view) {
        typed.show(view.finding().text(field));
    }

    private void hint(String text) {
        List<Label> lines = StyleRules.hints(field, text).stream()
                .map(StatementField::line)
                .toList();
        hints.getChildren().setAll(lines);
        hints.setManaged(!lines.isEmpty());
    }

    private static Label line(StyleRules.Hint hint) {
        String key = "finding.style." + hint.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Label line = Words.wrapped(Text.of(key, hint.word()), Style.STYLE_HINT);
        line.setGraphic(new Icon("mdi2l-lightbulb-outline", Icon.IN_TAG));
        return line;
    }
}
