package opr.fieldbook.ui.findings.form;

import java.util.Map;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.ui.findings.model.FindingModel;
import opr.fieldbook.ui.findings.model.FindingView;
import opr.fieldbook.ui.live.TypedText;
import opr.fieldbook.ui.theme.Style;

/** The title in the head of the drawer: plain words until it is written in; as wide as its words. One for each finding. */
public final class TitleField extends TextField {

    private static final double LEAST = 200;
    private static final double EDGE = 16;

    private final Text measure = new Text();
    private final TypedText typed;
    private final String finding;
    private double room = LEAST;

    public TitleField(FindingModel model) {
        Style.TITLE_FIELD.on(this);
        setId("finding.title");
        setPromptText(opr.fieldbook.base.Text.of("finding.title"));
        setAccessibleText(opr.fieldbook.base.Text.of("finding.title"));
        finding = model.id();
        typed = new TypedText(
                this,
                StatementField.draft(finding, FindingField.TITLE),
                model.live(),
                text -> model.writeTo(finding, FindingField.TITLE, text));
        textProperty().addListener(change -> requestLayout());
        promptTextProperty().addListener(change -> requestLayout());
    }

    /** Shows a finding's title; what is being typed is left alone. */
    public void show(FindingView view) {
        typed.show(view.finding().title());
        boolean contested = FindingField.TITLE.inConflict(view.finding().entity());
        setPromptText(opr.fieldbook.base.Text.of(contested ? "settle.title-contested" : "finding.title"));
    }

    /** Puts back what was being typed when the inspection was last closed. */
    public void restore(Map<String, String> drafts) {
        String draft = drafts.get(StatementField.draft(finding, FindingField.TITLE));
        if (draft != null) {
            typed.restore(draft);
        }
    }

    public void commit() {
        typed.commit();
    }

    /** How wide it may be at most; up to there its words are not cut. */
    public void setRoom(double width) {
        room = width;
        requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(LEAST, Math.min(room, computePrefWidth(height)));
    }

    @Override
    protected double computePrefWidth(double height) {
        measure.setFont(getFont());
        measure.setText(getText().isEmpty() ? getPromptText() : getText());
        return Math.max(LEAST, Math.ceil(measure.getLayoutBounds().getWidth()) + EDGE);
    }
}
