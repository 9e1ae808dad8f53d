package opr.fieldbook.ui.inspect;

import javafx.scene.Node;
import javafx.scene.layout.Region;
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

    private final ThreePanes panes;
    private final Region sections;
    private final Region detail;
    private double width;
    private double factor = 1;
    private boolean drawers;
    private boolean hidden;

    InspectLayout(ThreePanes panes, Region sections, Region detail) {
        this.panes = panes;
        this.sections = sections;
        this.detail = detail;
    }

    /** Sides and their widths; what a person dragged stays while the kind of layout stays. */
    void arrange(double now, TextScale scale) {
        boolean wasWide = isWide();
        boolean first = width == 0 || scale.factor() != factor;
        width = now;
        factor = scale.factor();
        drawers = scale.panesBecomeDrawers();
        panes.setSides(sectionsDocked() ? sections : null, detailDocked() ? detail : null);
        if (first || wasWide != isWide()) {
            panes.setWidths(left(), right());
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
