package opr.fieldbook.ui.findings.side;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.findings.model.FindingView.Check;
import opr.fieldbook.ui.findings.model.FindingView;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;

/** What it needs before it can go in the report, met or not. */
public final class ReadyCard extends VBox {

    private final VBox lines = new VBox(7);

    public ReadyCard() {
        super(8);
        setId("finding.check.title");
        getChildren().addAll(Words.of(Text.of("finding.check.title"), Style.FIELD_LABEL), lines);
    }

    public void show(FindingView view) {
        lines.getChildren().setAll(view.checks().stream().map(ReadyCard::line).toList());
        if (view.finding().withdrawn()) {
            lines.getChildren().setAll(Words.wrapped(Text.of("finding.check.withdrawn"), Style.BODY));
        } else if (view.checks().isEmpty()) {
            lines.getChildren().setAll(Words.wrapped(Text.of("finding.check.never-exported"), Style.BODY));
        }
    }

    private static Label line(Check check) {
        Label line = Words.wrapped(check.words(), Style.READY_LINE);
        Icon icon = Icon.family(
                check.met() ? "mdi2c-check-circle" : "mdi2c-circle-outline", Icon.IN_CONTROL);
        line.setGraphic((check.met() ? Family.GREEN : Family.SLATE).on(icon));
        line.setAccessibleText(Text.of(check.met() ? "finding.check.spoken-met" : "finding.check.spoken-open", check.words()));
        return line;
    }
}
