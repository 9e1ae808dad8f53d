package opr.fieldbook.ui.inspect.item;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Nodes in a line that goes on below where there is no room; its height always follows the width it is given. */
class WrapLine extends Pane {

    private final double gap;
    private final double lineGap;

    WrapLine(double gap, double lineGap) {
        this.gap = gap;
        this.lineGap = lineGap;
        setMinWidth(0);
    }

    private List<List<Node>> lines(double room) {
        List<List<Node>> lines = new ArrayList<>();
        double x = 0;
        for (Node node : getManagedChildren()) {
            double width = node.prefWidth(-1);
            if (lines.isEmpty() || x + width > room) {
                lines.add(new ArrayList<>());
                x = 0;
            }
            lines.getLast().add(node);
            x += width + gap;
        }
        return lines;
    }

    private static double height(List<Node> line) {
        return line.stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return getManagedChildren().stream().mapToDouble(node -> node.prefWidth(-1) + gap).sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        List<List<Node>> lines = lines(width < 0 ? Double.MAX_VALUE : width);
        return lines.stream().mapToDouble(WrapLine::height).sum() + lineGap * Math.max(0, lines.size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width < 0 ? getWidth() : width);
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (List<Node> line : lines(getWidth())) {
            double high = height(line);
            double x = 0;
            for (Node node : line) {
                double height = node.prefHeight(-1);
                node.resizeRelocate(
                        snapPositionX(x), snapPositionY(y + (high - height) / 2), node.prefWidth(-1), height);
                x += node.prefWidth(-1) + gap;
            }
            y += high + lineGap;
        }
    }
}
