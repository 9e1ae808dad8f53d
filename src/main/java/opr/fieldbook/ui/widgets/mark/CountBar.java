package opr.fieldbook.ui.widgets.mark;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Style;

/**
 * A bar of how much is done. The count in words stands beside it, written by the screen; the same words are given here
 * for a screen reader. Complete is green.
 */
public final class CountBar extends StackPane {

    private final Region fill = Style.BAR_FILL.on(new Region());
    private double share;

    public CountBar() {
        Style.BAR_TRACK.on(this);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(fill);
    }

    /** Shows done of total. */
    public void show(int done, int total, String words) {
        share = total <= 0 ? 0 : Math.clamp((double) done / total, 0, 1);
        (total > 0 && done >= total ? Family.GREEN : Family.ACCENT).on(this);
        setAccessibleText(words);
        requestLayout();
    }

    /** Shows done of total in the color of a family. */
    public void show(int done, int total, String words, Family family) {
        show(done, total, words);
        family.on(this);
    }

    @Override
    protected void layoutChildren() {
        double width = share == 0 ? 0 : Math.max(6, Math.round(getWidth() * share));
        fill.setMaxWidth(width);
        fill.setPrefWidth(width);
        super.layoutChildren();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 120;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 24;
    }
}
