package opr.fieldbook.ui.inspect;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.exhibit.EvidenceModel;
import opr.fieldbook.ui.inspect.checklist.InspectModel;
import opr.fieldbook.ui.inspect.checklist.WorkMode;
import opr.fieldbook.ui.inspect.detail.DetailPane;
import opr.fieldbook.ui.inspect.item.ItemPane;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.shell.Screen;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.widgets.frame.Drawer;
import opr.fieldbook.ui.widgets.frame.Layers;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.input.Option;
import opr.fieldbook.ui.widgets.input.Segmented;

/** The Checklist tab: sections, items, the chosen item. Where there is no room, side panes become drawers. */
public final class InspectScreen implements Screen {

    private final InspectModel model;
    private final Desktop desktop;
    private final SectionPane sections;
    private final ItemPane items;
    private final DetailPane detail;
    private final ThreePanes panes;
    private final Layers layers;
    private final InspectKeys keys;
    private final InspectLayout layout;
    private final List<Node> actions;
    private final Drawer sectionDrawer = new Drawer(Text.of("inspect.checklist"));
    private final Drawer detailDrawer = new Drawer(Text.of("inspect.detail.title"));

    public InspectScreen(InspectModel model, EvidenceModel evidence, Desktop desktop) {
        this.model = model;
        this.desktop = desktop;
        sections = new SectionPane(model);
        detail = new DetailPane(model, evidence);
        items = new ItemPane(model, this::openSections, this::turnRightPane);
        panes = new ThreePanes(items);
        layers = new Layers(panes);
        keys = new InspectKeys(model, this, desktop.shortcuts());
        layout = new InspectLayout(panes, sections, detail);
        actions = List.of(modes(), nextButton());
        List<Shortcut> inDrawer = Stream.concat(Stream.of(Shortcut.CLOSE), keys().stream()).toList();
        Desktop.keysOf(sectionDrawer, inDrawer);
        Desktop.keysOf(detailDrawer, inDrawer);
        model.modeProperty().addListener(change -> arrange());
        layers.widthProperty().addListener(change -> arrange());
        desktop.theme().scaleProperty().addListener(change -> arrange());
        model.sectionProperty().addListener(change -> close(sectionDrawer));
        model.detail().observingProperty().addListener((source, before, now) -> {
            if (now != null && !layout.detailDocked()) {
                openDetail();
            }
        });
    }

    private Segmented modes() {
        Segmented modes = new Segmented(
                Text.of("inspect.mode"),
                List.of(
                        Option.bare(WorkMode.DESK.name(), Text.of("inspect.mode.desk")),
                        new Option(
                                WorkMode.TOUR.name(),
                                Text.of("inspect.mode.tour"),
                                "mdi2g-gesture-tap",
                                opr.fieldbook.ui.theme.Family.ACCENT,
                                0)));
        modes.setId("inspect.mode");
        modes.valueProperty().set(model.modeProperty().get().name());
        model.modeProperty().addListener((source, before, now) -> modes.valueProperty().set(now.name()));
        modes.onChoose(key -> {
            if (key != null) {
                model.modeProperty().set(WorkMode.valueOf(key));
            }
        });
        return modes;
    }

    private ActionButton nextButton() {
        return ActionButton.primary("inspect.next-unanswered", this::nextUnanswered)
                .icon("mdi2a-arrow-down-circle-outline")
                .key(Shortcut.NEXT_UNANSWERED.cap());
    }

    /** What stands at the right of the tabs: desk or tour, and the next unanswered item. */
    public List<Node> actions() {
        return actions;
    }

    @Override
    public Region node() {
        return layers;
    }

    @Override
    public void attach() {
        model.attach();
        keys.bind(panes, detail, sections);
        arrange();
        items.focusItems();
    }

    @Override
    public void detach() {
        detail.commit();
        keys.release();
        close(detailDrawer);
        close(sectionDrawer);
        model.detach();
    }

    @Override
    public List<Shortcut> keys() {
        return List.of(
                Shortcut.MET,
                Shortcut.NOT_MET,
                Shortcut.NOT_APPLICABLE,
                Shortcut.NOT_REVIEWED,
                Shortcut.NEXT_ITEM,
                Shortcut.NOTES,
                Shortcut.ALL_KEYS);
    }

    void nextUnanswered() {
        model.nextUnanswered();
    }

    void focusNotes() {
        if (!layout.detailDocked()) {
            openDetail();
        }
        detail.focusNotes();
    }

    void focusEvidence() {
        if (!layout.detailDocked()) {
            openDetail();
        }
        detail.focusEvidence();
    }

    void backToList() {
        close(detailDrawer);
        close(sectionDrawer);
        items.focusItems();
    }

    void movePane(int by) {
        List<Runnable> panes = List.of(sections::focusTree, items::focusItems, detail::focusNotes);
        Node owner = layers.getScene().getFocusOwner();
        int at = InspectLayout.holds(sections, owner) ? 0 : InspectLayout.holds(detail, owner) ? 2 : 1;
        if (!layout.sectionsDocked() || !layout.detailDocked()) {
            items.focusItems();
        } else {
            panes.get(Math.floorMod(at + by, panes.size())).run();
        }
    }

    void turnRightPane() {
        if (layout.wantsDetailDocked()) {
            layout.turnDetail();
            arrange();
        } else if (layers.getChildren().contains(detailDrawer)) {
            close(detailDrawer);
        } else {
            openDetail();
        }
    }

    void jot() {
        JotPane.open(desktop.layers(), model.detail().live());
    }

    private void openDetail() {
        detailDrawer.setWidthOf(layout.drawerWidth());
        detailDrawer.setWholeBody(detail);
        layers.open(detailDrawer);
    }

    private void openSections() {
        sectionDrawer.setWidthOf(layout.drawerWidth());
        sectionDrawer.setWholeBody(sections);
        layers.open(sectionDrawer);
        sections.focusTree();
    }

    private void close(Drawer drawer) {
        layers.close(drawer);
    }

    private void arrange() {
        double width = layers.getWidth();
        if (width <= 0) {
            return;
        }
        close(detailDrawer);
        close(sectionDrawer);
        layout.arrange(width, desktop.theme().scaleProperty().get());
        boolean narrow = !layout.detailDocked() && model.modeProperty().get() == WorkMode.TOUR;
        items.setOneAtATime(narrow && !layout.wantsDetailDocked());
        items.setButtons(!layout.sectionsDocked(), !layout.detailDocked());
        Style.WIDE.on(layers, layout.isWide());
        detail.setHistoryShown(layout.isWide());
    }
}
