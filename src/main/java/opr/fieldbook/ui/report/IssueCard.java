package opr.fieldbook.ui.report;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.report.model.IssueView;
import opr.fieldbook.ui.report.model.ReportModel;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;
import org.jspecify.annotations.Nullable;

/** What was issued, what changed since, and the way to an amendment; not there before the report is issued. */
final class IssueCard extends VBox {

    private final ReportModel model;
    private final Label issued = Words.wrapped("", Style.META, Style.SECONDARY);
    private final Label counts = Words.wrapped("", Style.SEMIBOLD);
    private final VBox lines = new VBox(6);
    private final ActionButton write;

    IssueCard(ReportModel model) {
        super(10);
        this.model = model;
        Style.CARD.on(this);
        setId("report.issue");
        write = ActionButton.secondary("report.issue.write", model::writeAmendment).icon("mdi2f-file-edit-outline");
        write.unavailableProperty().bind(model.whyNotAmendmentProperty());
        write.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(2, Words.wrapped(Text.of("report.issue.title"), Style.CARD_TITLE), issued, counts);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(12, words, write);
        head.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(head, lines);
        setMinHeight(Region.USE_PREF_SIZE);
        show(null);
    }

    void show(@Nullable IssueView view) {
        setVisible(view != null);
        setManaged(view != null);
        if (view == null) {
            return;
        }
        issued.setText(view.issued());
        counts.setText(view.counts());
        write.setVisible(view.changed());
        write.setManaged(view.changed());
        lines.getChildren().clear();
        view.findings().forEach(line -> lines.getChildren().add(line(line, "mdi2f-file-document-edit-outline")));
        view.sections().forEach(line -> lines.getChildren().add(line(line, "mdi2f-format-list-bulleted")));
        setAccessibleText(view.issued() + " " + view.counts());
    }

    private HBox line(IssueView.Line line, String icon) {
        VBox words = new VBox(
                1, Words.wrapped(line.name(), Style.MEDIUM), Words.wrapped(line.what(), Style.META, Style.SECONDARY));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(10, new Icon(icon, Icon.IN_LIST), words);
        row.setAlignment(Pos.CENTER_LEFT);
        if (!line.id().isEmpty()) {
            ActionButton open =
                    ActionButton.secondary("report.screen.open", () -> model.openFinding(line.id())).small();
            open.setAccessibleText(open.getText() + ": " + line.name());
            row.getChildren().add(open);
        }
        return row;
    }
}
