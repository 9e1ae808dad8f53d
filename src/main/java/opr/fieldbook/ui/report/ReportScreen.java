package opr.fieldbook.ui.report;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.ui.findings.list.FindingTable;
import opr.fieldbook.ui.report.model.ReportModel;
import opr.fieldbook.ui.report.model.ReportView;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.shell.Screen;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.ui.shell.Shortcuts;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.ui.widgets.frame.PageScroll;

/** The report tab. A draft can leave at any time; a final report needs everything settled. */
public final class ReportScreen implements Screen {

    private static final double SIDE_BY_SIDE = 960;
    private static final double ROOMY = 1600;

    private final ReportModel model;
    private final Desktop desktop;
    private final RuleBanner rule;
    private final IssueCard issue;
    private final FindingTable table;
    private final ExportSection export;
    private final ReportSide side;
    private final VBox page;
    private final VBox lower = new VBox();
    private final HBox beside = new HBox();
    private final BorderPane node = Style.CANVAS.on(new BorderPane(beside));
    private final ObservableValue<Double> factor = Theme.factorAround(node);
    private final List<Shortcuts.Bound> bound = new ArrayList<>();
    private final InvalidationListener redraw = change -> show();
    private final InvalidationListener reissue = change -> showIssue();

    public ReportScreen(ReportModel model, Desktop desktop) {
        this.model = model;
        this.desktop = desktop;
        rule = new RuleBanner(model);
        issue = new IssueCard(model);
        table = new FindingTable("report.screen.table", "finding.table.none", model::openFinding);
        export = new ExportSection(model);
        side = new ReportSide(model);
        page = Style.TAB_PAGE.on(new VBox(rule, issue, table, export));
        PageScroll scroll = new PageScroll(new VBox(page, lower));
        HBox.setHgrow(scroll, Priority.ALWAYS);
        beside.getChildren().addAll(scroll, side);
        node.widthProperty().addListener((source, before, now) -> arrange());
        factor.addListener((source, before, now) -> arrange());
    }

    /** In a narrow window, or with large text, what stands at the right stands below; the exports stay in sight. */
    private void arrange() {
        boolean below = node.getWidth() > 0 && node.getWidth() / factor.getValue() < SIDE_BY_SIDE;
        Style.WIDE.on(side, node.getWidth() / factor.getValue() >= ROOMY);
        boolean isBelow = beside.getChildren().size() == 1;
        if (below && !isBelow) {
            beside.getChildren().remove(side);
            lower.getChildren().setAll(side.lend());
            node.setBottom(side.foot());
        } else if (!below && isBelow) {
            lower.getChildren().clear();
            node.setBottom(null);
            side.takeBack();
            beside.getChildren().add(side);
        }
    }

    /** What stands at the right of the tabs: nothing, the exports stand at the bottom right. */
    public List<Node> actions() {
        return List.of();
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void attach() {
        model.attach();
        model.viewProperty().addListener(redraw);
        model.issueProperty().addListener(reissue);
        bound.add(desktop.shortcuts().bind(Shortcut.EXPORT, node, model::exportDraft));
        show();
        table.focusLines();
    }

    @Override
    public void detach() {
        model.detach();
        model.viewProperty().removeListener(redraw);
        model.issueProperty().removeListener(reissue);
        bound.forEach(Shortcuts.Bound::release);
        bound.clear();
    }

    @Override
    public List<Shortcut> keys() {
        return List.of(Shortcut.OPEN, Shortcut.EXPORT, Shortcut.UNDO, Shortcut.SEARCH, Shortcut.ALL_KEYS);
    }

    private void show() {
        ReportView view = model.viewProperty().get();
        rule.show(view.rule());
        showIssue();
        table.show(view.lines());
        export.show(view.counts());
        side.show(view);
    }

    /** What was issued is read apart from the rest, and later. */
    private void showIssue() {
        issue.show(model.issueProperty().get());
    }
}
