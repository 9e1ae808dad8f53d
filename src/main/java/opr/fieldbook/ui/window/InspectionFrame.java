package opr.fieldbook.ui.window;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Progress;
import opr.fieldbook.ui.inspect.JotPane;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.shell.Screen;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.ui.shell.Shortcuts;
import opr.fieldbook.ui.shell.UndoKeys;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.ui.widgets.frame.Drawer;
import opr.fieldbook.ui.widgets.frame.Layers;
import opr.fieldbook.ui.widgets.input.TabRow;
import org.jspecify.annotations.Nullable;

/** An open inspection: the header, the tabs, and the tab shown; drawers open over the tab and leave the header free. */
final class InspectionFrame implements Screen {

    private static final double ROOM_BESIDE = 800;

    private final LiveInspection live;
    private final Desktop desktop;
    private final InspectionHeader header;
    private final NewerBanner newer;
    private final HBox actions = new HBox();
    private final BorderPane body = new BorderPane();
    private final Layers layers = new Layers(body);
    private final VBox node = new VBox();
    private final ObservableValue<Double> factor = Theme.factorAround(node);
    private final List<InspectionTab> tabs = new ArrayList<>();
    private final List<Shortcuts.Bound> bound = new ArrayList<>();
    private @Nullable TabRow row;
    private @Nullable InspectionTab shown;
    private Runnable unsubscribe = () -> {};

    InspectionFrame(LiveInspection live, Desktop desktop, InspectionHeader header) {
        this.live = live;
        this.desktop = desktop;
        this.header = header;
        this.newer = new NewerBanner(live);
        Style.CANVAS.on(node);
        Style.TAB_ACTIONS.on(actions);
        actions.visibleProperty().bind(layers.coveredProperty().not());
    }

    /** Puts the tabs in; the first one is shown. Called once. */
    void setTabs(List<InspectionTab> wanted) {
        tabs.addAll(wanted);
        TabRow made = new TabRow(
                this::showTab, tabs.stream().map(InspectionTab::textKey).toArray(String[]::new));
        row = made;
        VBox.setVgrow(layers, Priority.ALWAYS);
        node.getChildren().setAll(header, made, newer.node(), layers);
        shown = tabs.getFirst();
        place();
        factor.addListener(change -> place());
        desktop.scene().widthProperty().addListener(change -> place());
    }

    /** The actions of a tab stand beside the tabs, or below them where there is no room. */
    private void place() {
        TabRow tabRow = row;
        if (tabRow != null) {
            node.getChildren().remove(actions);
            tabRow.removeAction(actions);
            boolean below = desktop.scene().getWidth() / factor.getValue() < ROOM_BESIDE;
            Style.TIGHT.on(actions, below);
            if (below) {
                node.getChildren().add(node.getChildren().indexOf(tabRow) + 1, actions);
            } else {
                tabRow.addAction(actions);
            }
        }
    }

    /** The text key of the tab shown. */
    String shownTab() {
        InspectionTab tab = shown;
        return tab == null ? "" : tab.textKey();
    }

    /** Shows a tab by its text key. */
    void showTab(String textKey) {
        InspectionTab before = shown;
        for (InspectionTab tab : tabs) {
            if (tab.textKey().equals(textKey) && (before == null || !tab.equals(before) || body.getCenter() == null)) {
                if (before != null && body.getCenter() != null) {
                    before.screen().detach();
                }
                present(tab);
            }
        }
    }

    private void present(InspectionTab tab) {
        shown = tab;
        body.setCenter(tab.screen().node());
        body.applyCss(); // only then does what stands in a page that scrolls belong to the scene and take the keyboard
        actions.getChildren().setAll(tab.actions());
        if (row != null) {
            row.shownProperty().set(tab.textKey());
        }
        tab.screen().attach();
        if (row != null && !holdsKeyboard()) {
            row.focus(tab.textKey());
        }
        desktop.showHints();
    }

    private boolean holdsKeyboard() {
        Node at = desktop.scene().getFocusOwner();
        while (at != null && at != body) {
            at = at.getParent();
        }
        return at != null;
    }

    /** Opens a drawer over the tab shown. */
    void open(Drawer drawer) {
        layers.open(drawer);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void attach() {
        unsubscribe = live.onChange(changed -> {
            newer.changed(changed);
            refresh();
        });
        newer.read();
        for (InspectionTab tab : tabs) {
            bound.add(desktop.shortcuts().bind(tab.key(), node, () -> showTab(tab.textKey())));
        }
        bound.addAll(UndoKeys.bind(desktop, live::undo, live::redo));
        bound.add(desktop.shortcuts().bind(Shortcut.JOT, () -> JotPane.open(desktop.layers(), live)));
        refresh();
        InspectionTab tab = shown;
        if (tab != null) {
            present(tab);
        }
    }

    @Override
    public void detach() {
        unsubscribe.run();
        bound.forEach(Shortcuts.Bound::release);
        bound.clear();
        InspectionTab tab = shown;
        if (tab != null) {
            tab.screen().detach();
        }
    }

    @Override
    public List<Shortcut> keys() {
        return shown == null ? List.of() : shown.screen().keys();
    }

    private void refresh() {
        header.refresh();
        Inspection inspection = live.inspection();
        Progress progress = Progress.of(live.state(), Inspection.checklist(inspection.asked()));
        TabRow tabRow = row;
        if (tabRow != null) {
            for (InspectionTab tab : tabs) {
                if (tab.textKey().equals(Tabs.CHECKLIST)) {
                    tabRow.count(tab.textKey(), progress.answered() + "/" + progress.asked());
                } else if (tab.textKey().equals(Tabs.FINDINGS)) {
                    long counted = Finding.all(live.state()).stream()
                            .filter(Finding::counted)
                            .count();
                    tabRow.count(tab.textKey(), counted == 0 ? "" : String.valueOf(counted));
                }
            }
        }
    }
}
