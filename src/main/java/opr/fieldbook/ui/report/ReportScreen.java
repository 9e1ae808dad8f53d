package opr.fieldbook.ui.report;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
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

/** The report tab. A draft can leave at any time; a final report needs everything settled. */
public final class ReportScreen implements Screen {

    private final ReportModel model;
    private final Desktop desktop;
    private final RuleBanner rule;
    private final FindingTable table;
    private final ExportSection export;
    private final ReportSide side;
    private final HBox node = Style.CANVAS.on(new HBox());
    private final List<Shortcuts.Bound> bound = new ArrayList<>();
    private final InvalidationListener redraw = change -> show();

    public ReportScreen(ReportModel model, Desktop desktop) {
        this.model = model;
        this.desktop = desktop;
        rule = new RuleBanner(model);
        table = new FindingTable("report.screen.table", "finding.table.none", model::openFinding);
        export = new ExportSection(model);
        side = new ReportSide(model);
        VBox page = Style.TAB_PAGE.on(new VBox(rule, table, export, new ExportResult(model)));
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        node.getChildren().addAll(scroll, side);
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
        bound.add(desktop.shortcuts().bind(Shortcut.EXPORT, node, model::exportDraft));
        show();
    }

    @Override
    public void detach() {
        model.detach();
        model.viewProperty().removeListener(redraw);
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
        table.show(view.lines());
        export.show(view.counts());
        side.show(view);
    }
}
