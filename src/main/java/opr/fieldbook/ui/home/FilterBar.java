package opr.fieldbook.ui.home;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.widgets.input.Option;
import opr.fieldbook.ui.widgets.input.Segmented;
import org.jspecify.annotations.Nullable;

/** Which inspections the list shows, with their counts, and in which order. */
final class FilterBar extends FlowPane {

    private final HomeModel model;
    private static final double GAP = 12;

    private final HBox place = new HBox();
    private final HBox right = new HBox(GAP);
    private final ComboBox<HomeSort> sort = new ComboBox<>();
    private Map<String, Long> shown = Map.of();
    private @Nullable Segmented now;

    FilterBar(HomeModel model) {
        super(GAP, 8);
        this.model = model;
        setAlignment(Pos.CENTER_LEFT);
        sort.getItems().setAll(HomeSort.values());
        sort.setId("home.sort");
        sort.setAccessibleText(Text.of("home.sort"));
        sort.setMinWidth(Region.USE_PREF_SIZE);
        sort.setConverter(new StringConverter<>() {
            @Override
            public String toString(HomeSort order) {
                return order == null ? "" : order.words();
            }

            @Override
            public HomeSort fromString(String words) {
                return HomeSort.NEXT_DUE;
            }
        });
        sort.valueProperty().bindBidirectional(model.sortProperty());
        right.getChildren().add(sort);
        getChildren().addAll(place, right);
        model.filterProperty().addListener((source, before, key) -> {
            Segmented segments = now;
            if (segments != null && shown.containsKey(key)) {
                segments.valueProperty().set(key);
            }
        });
    }

    /** Something more at the right end. */
    void addRight(Node node) {
        right.getChildren().add(node);
    }

    /** The filters take the room that is left, so that the rest stands at the right; else the rest wraps below. */
    @Override
    protected void layoutChildren() {
        double room = getWidth() - right.prefWidth(-1) - GAP;
        place.setPrefWidth(Math.max(shownWidth(), Math.floor(room)));
        super.layoutChildren();
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width > 0 ? width : getWidth();
        boolean one = shownWidth() + GAP + right.prefWidth(-1) <= wide;
        double first = place.prefHeight(-1);
        return one || wide <= 0 ? Math.max(first, right.prefHeight(-1)) : first + getVgap() + right.prefHeight(-1);
    }

    private double shownWidth() {
        Segmented segments = now;
        return segments == null ? 0 : segments.prefWidth(-1);
    }

    /** The filters as they are now; made anew only when a count changed. */
    void show() {
        Map<String, Long> filters = model.filters();
        if (List.copyOf(filters.entrySet()).equals(List.copyOf(shown.entrySet()))) {
            return;
        }
        shown = filters;
        Segmented segments = new Segmented(
                Text.of("home.filter"),
                filters.entrySet().stream()
                        .map(entry -> Option.bare(entry.getKey(), Text.of("home.filter.count", words(entry.getKey()), entry.getValue())))
                        .toList());
        segments.setId("home.filter");
        segments.valueProperty().set(model.filterProperty().get());
        segments.onChoose(key -> {
            if (key != null) {
                model.filterProperty().set(key);
            }
        });
        now = segments;
        place.getChildren().setAll(segments);
    }

    private static String words(String key) {
        return switch (key) {
            case HomeModel.ALL, HomeModel.MINE -> Text.of("home.filter." + key);
            default -> Text.of("word.stage." + key.toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }
}
