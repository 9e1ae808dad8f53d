package opr.fieldbook.ui.inspect.item;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The title at the left, the filters at the right; under each other where there is no room. The count after the title
 * gives way first: lines that jumped whenever a count grew by a digit would take the answers from under the hand.
 */
final class HeadLine extends Pane {

    private static final double GAP = 6;
    private static final double COUNT_GAP = 8;

    private final Region left;
    private final Region count;
    private final Region right;

    HeadLine(Region left, Region count, Region right) {
        this.left = left;
        this.count = count;
        this.right = right;
        setPadding(new Insets(9, 14, 9, 16));
        setMinWidth(0);
        getChildren().addAll(left, count, right);
    }

    private double room(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private boolean beside(double room) {
        return left.prefWidth(-1) + GAP + right.prefWidth(-1) <= room;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double insets = snappedTopInset() + snappedBottomInset();
        double one = Math.max(left.prefHeight(-1), right.prefHeight(-1));
        return width < 0 || beside(room(width))
                ? insets + one
                : insets + left.prefHeight(-1) + GAP + right.prefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width < 0 ? getWidth() : width);
    }

    @Override
    protected void layoutChildren() {
        double room = room(getWidth());
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double leftHeight = left.prefHeight(-1);
        double rightHeight = right.prefHeight(-1);
        double rightWidth = Math.min(room, right.prefWidth(-1));
        if (beside(room)) {
            double line = Math.max(leftHeight, rightHeight);
            double leftWidth = Math.min(left.prefWidth(-1), room - rightWidth - GAP);
            left.resizeRelocate(x, y + (line - leftHeight) / 2, leftWidth, leftHeight);
            place(x + leftWidth, y, line, room - rightWidth - GAP - leftWidth);
            right.resizeRelocate(x + room - rightWidth, y + (line - rightHeight) / 2, rightWidth, rightHeight);
        } else {
            double leftWidth = Math.min(left.prefWidth(-1), room);
            left.resizeRelocate(x, y, leftWidth, leftHeight);
            place(x + leftWidth, y, leftHeight, room - leftWidth);
            right.resizeRelocate(x, y + leftHeight + GAP, rightWidth, rightHeight);
        }
    }

    private void place(double x, double y, double line, double room) {
        double width = count.prefWidth(-1);
        double height = count.prefHeight(-1);
        count.setVisible(COUNT_GAP + width <= room);
        count.resizeRelocate(x + COUNT_GAP, y + (line - height) / 2, width, height);
    }
}
