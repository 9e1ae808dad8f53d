package opr.fieldbook.ui.settle;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.frame.EqualRow;
import org.jspecify.annotations.Nullable;

/**
 * The values of one conflict: what was there before, and below it each value with its author, laptop and time, the words
 * that differ marked. Side by side where there is room, otherwise one below the other.
 */
public final class SidesBox extends VBox {

    /** Where each would have less room than this, they stand one below the other. */
    private static final double SIDE = 250;

    private static final double GAP = 12;
    private static final double STACKED = 8;

    private final ObservableValue<Double> factor = Theme.factorAround(this);
    private Side.@Nullable Before before;
    private List<Side> sides = List.of();
    private @Nullable Boolean narrow;

    public SidesBox() {
        super(9);
        widthProperty().addListener((source, was, now) -> arrange());
        factor.addListener((source, was, now) -> rebuild());
    }

    /** Shows these values; nothing was there before where {@code before} is null. */
    public void show(Side.@Nullable Before before, List<Side> sides) {
        this.before = before;
        this.sides = sides;
        rebuild();
    }

    private void arrange() {
        if (narrow == null || narrow != isNarrow()) {
            rebuild();
        }
    }

    private boolean isNarrow() {
        return getWidth() > 0 && getWidth() / factor.getValue() < SIDE * sides.size();
    }

    private void rebuild() {
        boolean below = isNarrow();
        narrow = below;
        getChildren().clear();
        if (before != null) {
            getChildren().add(box(before, below));
        }
        List<SidePane> panes = sides.stream().map(SidePane::new).toList();
        if (below) {
            getChildren().add(new VBox(STACKED, panes.toArray(Node[]::new)));
        } else {
            EqualRow row = new EqualRow(GAP);
            row.show(panes);
            getChildren().add(row);
        }
    }

    private Node box(Side.Before earlier, boolean below) {
        String key = sides.size() > 2 ? "settle.before-all" : "settle.before";
        Label when = Words.whole(Text.of(key, When.moment(earlier.at())), Style.SEMIBOLD);
        Label words = Words.wrapped(earlier.words(), Style.SECONDARY);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Region box = Style.BEFORE_BOX.on(below ? new VBox(when, words) : beside(when, words));
        box.setId("settle.before");
        box.setMinHeight(Region.USE_PREF_SIZE);
        return box;
    }

    private static HBox beside(Label when, Label words) {
        HBox box = new HBox(when, words);
        box.setAlignment(Pos.TOP_LEFT);
        return box;
    }
}
