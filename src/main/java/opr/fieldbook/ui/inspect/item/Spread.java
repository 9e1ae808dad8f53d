package opr.fieldbook.ui.inspect.item;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** One node at the left and tags at the right of the same line; on a line of their own where there is no room. */
final class Spread extends Pane {

    private static final double GAP = 6;

    private final Node left;

    Spread(Node left) {
        this.left = left;
        getChildren().add(left);
        setMinWidth(0);
    }

    void setRight(List<? extends Node> nodes) {
        if (!getChildren().subList(1, getChildren().size()).equals(nodes)) {
            getChildren().setAll(left);
            getChildren().addAll(nodes);
        }
    }

    private List<Node> right() {
        return getManagedChildren().stream().filter(node -> node != left).toList();
    }

    private double rightWidth() {
        return right().stream().mapToDouble(node -> node.prefWidth(-1) + GAP).sum();
    }

    private boolean fits(double width) {
        return left.prefWidth(-1) + rightWidth() <= width;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return left.prefWidth(-1) + rightWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        double line = left.prefHeight(-1);
        if (right().isEmpty() || width < 0 || fits(width)) {
            return line;
        }
        return line + GAP + tagHeight();
    }

    private double tagHeight() {
        return right().stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double line = left.prefHeight(-1);
        left.resizeRelocate(0, 0, left.prefWidth(-1), line);
        boolean beside = fits(getWidth());
        double x = beside ? getWidth() - rightWidth() + GAP : 0;
        for (Node node : right()) {
            double height = node.prefHeight(-1);
            double y = beside ? (line - height) / 2 : line + GAP + (tagHeight() - height) / 2;
            node.resizeRelocate(snapPositionX(x), snapPositionY(y), node.prefWidth(-1), height);
            x += node.prefWidth(-1) + GAP;
        }
    }
}
