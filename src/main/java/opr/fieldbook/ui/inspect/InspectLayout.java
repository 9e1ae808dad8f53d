package opr.fieldbook.ui.inspect;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import opr.fieldbook.ui.inspect.detail.DetailPane;
import opr.fieldbook.ui.inspect.item.ItemPane;
import opr.fieldbook.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/** Which panes stand side by side for a width and a text scale, and how wide they begin. */
final class InspectLayout {

    /** The rail beside this screen. */
    private static final double RAIL = 72;

    private static final double THREE_PANES = 1280;
    private static final double WIDE = 1800;
    private static final double LEFT = 290;
    private static final double LEFT_WIDE = 304;
    private static final double RIGHT = 414;
    private static final double RIGHT_WIDE = 560;

    private final SplitPane split;
    private final Region sections;
    private final Region items;
    private final Region detail;
    private double width;
    private double factor = 1;
    private boolean drawers;
    private boolean hidden;

    InspectLayout(SplitPane split, SectionPane sections, ItemPane items, DetailPane detail) {
        this.split = split;
        this.sections = sections;
        this.items = items;
        this.detail = detail;
        items.setMinWidth(360);
        sections.setMinWidth(200);
        detail.setMinWidth(300);
        SplitPane.setResizableWithParent(sections, false);
        SplitPane.setResizableWithParent(detail, false);
    }

    void arrange(double now, TextScale scale) {
        boolean same = now == width && scale.factor() == factor;
        width = now;
        factor = scale.factor();
        drawers = scale.panesBecomeDrawers();
        List<Node> panes = new ArrayList<>();
        if (sectionsDocked()) {
            panes.add(sections);
        }
        panes.add(items);
        if (detailDocked()) {
            panes.add(detail);
        }
        if (!split.getItems().equals(panes) || !same) {
            split.getItems().setAll(panes);
            List<Double> dividers = new ArrayList<>();
            if (sectionsDocked()) {
                dividers.add(left() / width);
            }
            if (detailDocked()) {
                dividers.add(1 - right() / width);
            }
            split.setDividerPositions(dividers.stream().mapToDouble(at -> at).toArray());
        }
    }

    boolean isWide() {
        return width + RAIL >= WIDE;
    }

    boolean sectionsDocked() {
        return !drawers;
    }

    /** Whether there is room for the right pane, shown or not. */
    boolean wantsDetailDocked() {
        return !drawers && width + RAIL >= THREE_PANES * Math.min(factor, 1.15);
    }

    boolean detailDocked() {
        return wantsDetailDocked() && !hidden;
    }

    /** Shows the right pane, or hides it. */
    void turnDetail() {
        hidden = !hidden;
    }

    double drawerWidth() {
        return Math.min(width - 40, RIGHT_WIDE * Math.min(factor, 1.5));
    }

    private double left() {
        return (isWide() ? LEFT_WIDE : LEFT) * Math.min(factor, 1.2);
    }

    private double right() {
        return isWide() ? RIGHT_WIDE : RIGHT;
    }

    static boolean holds(Node pane, @Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == pane) {
                return true;
            }
        }
        return false;
    }
}
