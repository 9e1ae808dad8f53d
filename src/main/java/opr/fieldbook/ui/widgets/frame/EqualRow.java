package opr.fieldbook.ui.widgets.frame;

import java.util.Collection;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Panes side by side, equally wide, and as high as their words need at the width they really get. */
public final class EqualRow extends HBox {

    private static final double USUAL = 320;

    public EqualRow(double gap) {
        super(gap);
    }

    /** Shows these panes. */
    public void show(Collection<? extends Region> panes) {
        panes.forEach(pane -> {
            pane.setPrefWidth(USUAL);
            HBox.setHgrow(pane, Priority.ALWAYS);
        });
        getChildren().setAll(panes);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double whole = width > 0 ? width : getWidth();
        int count = getChildren().size();
        double each = count == 0 ? 0 : (whole - getSpacing() * (count - 1)) / count;
        return getChildren().stream()
                .mapToDouble(pane -> pane.prefHeight(Math.max(Math.max(1, each), pane.minWidth(-1))))
                .max()
                .orElse(0);
    }
}
