package opr.fieldbook.ui.findings.form;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.log.Value;
import opr.fieldbook.ui.findings.model.FindingModel;
import opr.fieldbook.ui.findings.model.FindingView;
import opr.fieldbook.ui.live.TypedText;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.widgets.input.ActionButton;

/** Condition, criteria, effect and evidence in two by two, and the cause when it is known. There is no remedy. */
final class StatementGrid extends VBox {

    private static final int GAP = 14;

    private final Map<Field<String>, StatementField> fields = new LinkedHashMap<>();
    private final ActionButton addCause;
    private final String id;
    private final int least;

    /** @param least the lines each text shows at least */
    StatementGrid(FindingModel model, FindingView view, int least) {
        super(8);
        this.least = least;
        this.id = view.finding().id();
        GridPane grid = new GridPane(GAP, 8);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().setAll(half, half);
        grid.add(add(model, view, FindingField.CONDITION), 0, 0);
        grid.add(add(model, view, FindingField.CRITERIA), 1, 0);
        grid.add(add(model, view, FindingField.EFFECT), 0, 1);
        grid.add(add(model, view, FindingField.EVIDENCE), 1, 1);
        StatementField cause = add(model, view, FindingField.CAUSE);
        addCause = ActionButton.quiet("finding.cause.add", () -> openCause(cause)).small()
                .icon("mdi2p-plus");
        boolean written = hasCause(view);
        show(cause, written);
        getChildren().addAll(grid, addCause, cause);
    }

    private StatementField add(FindingModel model, FindingView view, Field<String> field) {
        StatementField made =
                new StatementField(model, id, field, view.finding().text(field), least);
        fields.put(field, made);
        return made;
    }

    private void openCause(StatementField cause) {
        show(cause, true);
        cause.area().requestFocus();
    }

    private void show(StatementField cause, boolean shown) {
        cause.setVisible(shown);
        cause.setManaged(shown);
        addCause.setVisible(!shown);
        addCause.setManaged(!shown);
    }

    private static boolean hasCause(FindingView view) {
        return view.finding().entity().register(FindingField.CAUSE.name()).values().stream()
                .anyMatch(Value::holds);
    }

    /** Shows texts that came from elsewhere; what is being typed is left alone. */
    void show(FindingView view) {
        fields.values().forEach(made -> made.show(view));
        StatementField cause = fields.get(FindingField.CAUSE);
        if (cause != null && hasCause(view)) {
            show(cause, true);
        }
    }

    /** Puts back what was being typed when the inspection was last closed. */
    void restore(Map<String, String> drafts) {
        fields.forEach((field, made) -> {
            String draft = drafts.get(StatementField.draft(id, field));
            if (draft != null) {
                made.typed().restore(draft);
                if (field.equals(FindingField.CAUSE)) {
                    show(made, true);
                }
            }
        });
    }

    void commit() {
        fields.values().stream().map(StatementField::typed).forEach(TypedText::commit);
    }
}
