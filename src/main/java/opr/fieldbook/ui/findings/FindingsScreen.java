package opr.fieldbook.ui.findings;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.ui.findings.list.FindingTable;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.shell.Screen;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.ui.shell.Shortcuts;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.frame.PageScroll;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.input.Option;
import opr.fieldbook.ui.widgets.input.Segmented;
import opr.fieldbook.ui.widgets.mark.EmptyState;

/** The tab of findings: the table, and best practices and working notes apart below it. */
public final class FindingsScreen implements Screen {

    private static final String ALL = "all";

    private final FindingsModel model;
    private final Desktop desktop;
    private final FindingTable findings;
    private final FindingTable others;
    private final EmptyState empty;
    private final VBox lower;
    private final VBox content = Style.TAB_PAGE.on(new VBox());
    private final PageScroll node = new PageScroll(content);
    private final ActionButton number;
    private final ActionButton raise;
    private final List<Shortcuts.Bound> bound = new ArrayList<>();
    private final InvalidationListener redraw = change -> show();

    public FindingsScreen(FindingsModel model, Desktop desktop) {
        this.model = model;
        this.desktop = desktop;
        findings = new FindingTable("finding.table", "finding.table.none", model::open);
        others = new FindingTable("finding.others", "finding.others.none", model::open);
        number = ActionButton.secondary("finding.number", model::numberFindings).icon("mdi2p-pound");
        raise = ActionButton.primary("finding.new", model::raiseAndOpen).icon("mdi2p-plus");
        empty = new EmptyState("mdi2f-flag-outline", Text.of("finding.empty"), null);
        lower = new VBox(
                8,
                new HBox(
                        8,
                        Words.whole(Text.of("finding.others"), Style.CARD_TITLE),
                        Words.of(Text.of("finding.others.hint"), Style.META, Style.TERTIARY)),
                others);
        content.getChildren().addAll(head(), empty, findings, lower);
        Style.CANVAS.on(node);
    }

    private HBox head() {
        Label counts = Words.of("", Style.BODY, Style.SECONDARY);
        counts.setId("finding.counts");
        counts.textProperty().bind(model.countsProperty());
        Segmented filter = new Segmented(
                        Text.of("finding.filter"),
                        List.of(
                                Option.bare(ALL, Text.of("finding.filter.all")),
                                Option.bare(FindingClass.DEFICIENCY.name(), Text.of("word.class.deficiency")),
                                Option.bare(
                                        FindingClass.AREA_OF_CONCERN.name(), Text.of("word.class.area-of-concern"))))
                .small();
        filter.setId("finding.filter");
        filter.valueProperty().set(ALL);
        filter.onChoose(key ->
                model.filterProperty().set(key == null || key.equals(ALL) ? null : FindingClass.valueOf(key)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return Style.HINT_LINE.on(new HBox(counts, gap, filter));
    }

    /** What stands at the right of the tabs. */
    public List<Node> actions() {
        return List.of(number, raise);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void attach() {
        model.attach();
        model.findings().addListener(redraw);
        model.others().addListener(redraw);
        model.numberingProperty().addListener(redraw);
        bound.add(desktop.shortcuts().bind(Shortcut.FINDING_OF_ITEM, node, model::raiseAndOpen));
        show();
        findings.focusLines();
    }

    @Override
    public void detach() {
        model.detach();
        model.findings().removeListener(redraw);
        model.others().removeListener(redraw);
        model.numberingProperty().removeListener(redraw);
        bound.forEach(Shortcuts.Bound::release);
        bound.clear();
    }

    @Override
    public List<Shortcut> keys() {
        return List.of(Shortcut.OPEN, Shortcut.FINDING_OF_ITEM, Shortcut.UNDO, Shortcut.SEARCH, Shortcut.ALL_KEYS);
    }

    private void show() {
        boolean nothing = model.findings().isEmpty() && model.filterProperty().get() == null;
        findings.show(List.copyOf(model.findings()));
        others.show(List.copyOf(model.others()));
        present(empty, nothing && model.others().isEmpty());
        present(findings, !nothing);
        present(lower, !model.others().isEmpty());
        number.setUnavailable(model.numberingProperty().get());
    }

    private static void present(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
