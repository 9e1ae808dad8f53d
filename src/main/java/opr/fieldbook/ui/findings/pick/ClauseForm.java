package opr.fieldbook.ui.findings.pick;

import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.lea.ClauseField.Printed;
import opr.fieldbook.domain.lea.ClauseField;
import opr.fieldbook.ui.findings.model.FindingModel;
import opr.fieldbook.ui.findings.model.FindingView.Source;
import opr.fieldbook.ui.settle.SettlesNote;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.input.GrowingArea;
import opr.fieldbook.ui.widgets.input.LabeledField;
import org.jspecify.annotations.Nullable;

/** Where a clause stands in the LEA's agreement and what it says, entered beside the finding that cites it. */
final class ClauseForm extends VBox {

    private final FindingModel model;
    private final Source source;
    private final TextField section = new TextField();
    private final TextField page = new TextField();
    private final TextField limit = new TextField();
    private final GrowingArea wording = new GrowingArea(2, 5);

    ClauseForm(FindingModel model, Source source, Runnable done) {
        this.model = model;
        this.source = source;
        Style.SOURCE_BOX.on(this);
        setSpacing(8);
        Printed printed = source.printed();
        fill(section, printed == null ? null : printed.section());
        fill(page, printed == null ? null : printed.page());
        fill(limit, printed == null ? null : printed.timeLimit());
        fill(wording, printed == null ? null : printed.wording());
        page.setPrefColumnCount(4);
        section.setPrefColumnCount(8);
        LabeledField limitField = new LabeledField("finding.clause.limit", limit).hint(Text.of("finding.clause.limit-hint"));
        HBox.setHgrow(limitField, Priority.ALWAYS);
        HBox places = new HBox(
                12,
                new LabeledField("finding.clause.section", section),
                new LabeledField("finding.clause.page", page),
                limitField);
        LabeledField words = new LabeledField("finding.clause.wording", wording)
                .hint(Text.of(source.moa() ? "finding.clause.wording-moa" : "finding.clause.wording-ice"))
                .aside(ActionButton.quiet("finding.clause.take", this::takeAsCriteria).small());
        HBox foot = new HBox(ActionButton.secondary("finding.clause.done", done).small());
        Style.END_LINE.on(foot);
        getChildren()
                .addAll(
                        Words.wrapped(source.demands(), Style.META, Style.SECONDARY),
                        places,
                        words,
                        new SettlesNote(model.live(), ClauseField.PRINTED.key(source.key())),
                        foot);
    }

    private void fill(TextInputControl input, @Nullable String text) {
        input.setText(text == null ? "" : text);
        input.focusedProperty().addListener((observed, before, now) -> {
            if (!now) {
                write();
            }
        });
    }

    /** Writes what was entered; nothing where nothing changed. */
    void write() {
        Printed now = new Printed(
                section.getText().strip(), orNull(page), orNull(wording), orNull(limit));
        Printed before = source.printed() == null ? new Printed("", null, null, null) : source.printed();
        if (!now.equals(before)) {
            model.citing().enterClause(source.key(), now);
        }
    }

    private void takeAsCriteria() {
        if (!wording.getText().isBlank()) {
            model.write(FindingField.CRITERIA, wording.getText().strip());
        }
    }

    private static @Nullable String orNull(TextInputControl input) {
        return input.getText().isBlank() ? null : input.getText().strip();
    }
}
