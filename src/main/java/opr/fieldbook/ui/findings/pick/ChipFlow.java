package opr.fieldbook.ui.findings.pick;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Chips side by side, as wide as they need and never wider than most of the field they stand in. */
final class ChipFlow extends FlowPane {

    private static final double GAP = 6;
    private static final double SHARE = 0.68;

    ChipFlow() {
        super(GAP, GAP);
        setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
        parentProperty().addListener((source, before, now) -> {
            if (now instanceof Region field) {
                field.widthProperty().addListener(change -> Platform.runLater(this::requestLayout));
            }
        });
    }

    @Override
    protected double computePrefWidth(double height) {
        double wanted = -GAP;
        for (Node chip : getChildren()) {
            wanted += GAP + chip.prefWidth(-1);
        }
        double room = getParent() instanceof Region parent && parent.getWidth() > 0 ? parent.getWidth() * SHARE : wanted;
        return Math.max(0, Math.ceil(Math.min(wanted, room)));
    }
}
