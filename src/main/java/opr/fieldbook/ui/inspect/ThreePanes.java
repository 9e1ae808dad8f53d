package opr.fieldbook.ui.inspect;

import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import javafx.scene.layout.Pane;
import opr.fieldbook.ui.theme.Style;
import org.jspecify.annotations.Nullable;

/** Up to three panes side by side; the lines between them can be dragged. The middle one takes what is left. */
final class ThreePanes extends Pane {

    private static final double LINE = 1;
    private static final double GRIP = 7;
    private static final double LEAST_SIDE = 200;
    private static final double LEAST_MIDDLE = 360;

    private final Region middle;
    private final Region leftGrip = grip(true);
    private final Region rightGrip = grip(false);
    private @Nullable Region left;
    private @Nullable Region right;
    private double leftWidth;
    private double rightWidth;

    ThreePanes(Region middle) {
        this.middle = middle;
        getChildren().add(middle);
        setMinWidth(0);
    }

    /** Which panes stand beside the middle; null for none. */
    void setSides(@Nullable Region leftPane, @Nullable Region rightPane) {
        left = leftPane;
        right = rightPane;
        getChildren().setAll(middle);
        if (leftPane != null) {
            getChildren().addAll(leftPane, leftGrip);
        }
        if (rightPane != null) {
            getChildren().addAll(rightPane, rightGrip);
        }
        requestLayout();
    }

    void setWidths(double leftWide, double rightWide) {
        leftWidth = leftWide;
        rightWidth = rightWide;
        requestLayout();
    }

    private Region grip(boolean ofLeft) {
        Region grip = Style.PANE_GRIP.on(new Region());
        grip.setCursor(Cursor.H_RESIZE);
        grip.setOnMouseDragged(drag -> {
            double x = sceneToLocal(drag.getSceneX(), 0).getX();
            if (ofLeft) {
                leftWidth = within(x, rightWidth);
            } else {
                rightWidth = within(getWidth() - x, leftWidth);
            }
            requestLayout();
        });
        return grip;
    }

    private double within(double wanted, double other) {
        double most = getWidth() - other - LEAST_MIDDLE;
        return Math.clamp(wanted, LEAST_SIDE, Math.max(LEAST_SIDE, most));
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double from = 0;
        double to = getWidth();
        Region leftPane = left;
        if (leftPane != null) {
            leftPane.resizeRelocate(0, 0, leftWidth, height);
            from = leftWidth + LINE;
            leftGrip.resizeRelocate(leftWidth - GRIP / 2, 0, GRIP, height);
            leftGrip.toFront();
        }
        Region rightPane = right;
        if (rightPane != null) {
            to = getWidth() - rightWidth;
            rightPane.resizeRelocate(to, 0, rightWidth, height);
            rightGrip.resizeRelocate(to - LINE - GRIP / 2, 0, GRIP, height);
            rightGrip.toFront();
            to -= LINE;
        }
        middle.resizeRelocate(from, 0, Math.max(0, to - from), height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return middle.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST_MIDDLE;
    }
}
