package opr.fieldbook.ui.report;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.report.model.ReportModel;
import opr.fieldbook.ui.report.model.ReportView;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.frame.PageScroll;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.mark.Ring;

/** What is open before issue, for whom the papers are, and the two exports. */
final class ReportSide extends BorderPane {

    private static final int RING = 48;

    private final ReportModel model;
    private final Ring ring = new Ring(RING);
    private final Label title = Words.wrapped("", Style.NAME_TITLE);
    private final VBox groups = new VBox(8);
    private final VBox content;
    private final PageScroll scroll;
    private final VBox foot;

    ReportSide(ReportModel model) {
        this.model = model;
        Style.REPORT_SIDE.on(this);
        VBox words = new VBox(
                2, title, Words.wrapped(Text.of("report.screen.draft-any-time"), Style.META, Style.SECONDARY));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = Style.HINT_LINE.on(new HBox(ring, words));
        head.setSpacing(12);
        VBox body = Style.CONTEXT_PANE.on(new VBox(head, groups, new EditionChoice(model.editionProperty())));
        content = body;
        scroll = new PageScroll(content);
        setCenter(scroll);
        foot = makeFoot();
        setBottom(foot);
    }

    /** What it shows, to stand elsewhere while there is no room beside; {@link #takeBack} brings it home. */
    Region lend() {
        scroll.setContent(null);
        return content;
    }

    void takeBack() {
        scroll.setContent(content);
        setBottom(foot);
    }

    /** The two exports. */
    Region foot() {
        return foot;
    }

    private VBox makeFoot() {
        ActionButton whole = ActionButton.secondary("report.screen.export-final", model::exportFinal);
        whole.unavailableProperty().bind(model.whyNotFinalProperty());
        ActionButton draft = ActionButton.primary("report.screen.export-draft", model::exportDraft)
                .icon("mdi2f-file-export-outline");
        draft.unavailableProperty().bind(model.whyNotDraftProperty());
        HBox buttons = Style.END_LINE.on(new HBox(8, whole, draft));
        return Style.SIDE_FOOT.on(new VBox(new ExportResult(model), buttons));
    }

    void show(ReportView view) {
        int open = view.groups().size() - view.settled();
        ring.show(
                view.settled(),
                view.groups().size(),
                Text.of("report.screen.settled", view.settled(), view.groups().size()),
                Family.AMBER);
        title.setText(
                open == 0
                        ? Text.of("report.screen.ready")
                        : open == 1 ? Text.of("report.screen.one-before") : Text.of("report.screen.before", open));
        groups.getChildren()
                .setAll(view.groups().stream()
                        .map(group -> new GroupCard(group, () -> model.goTo(group)))
                        .toList());
    }
}
