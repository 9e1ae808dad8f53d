package opr.fieldbook.ui.home;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.widgets.input.Option;
import opr.fieldbook.ui.widgets.input.Segmented;
import org.jspecify.annotations.Nullable;

/** Which inspections the list shows, with their counts, and in which order. */
final class FilterBar extends HBox {

    private final HomeModel model;
    private final HBox place = new HBox();
    private final ComboBox<HomeSort> sort = new ComboBox<>();
    private Map<String, Long> shown = Map.of();
    private @Nullable Segmented now;

    FilterBar(HomeModel model) {
        super(12);
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
        place.setMinWidth(0);
        HBox.setHgrow(place, Priority.ALWAYS);
        getChildren().addAll(place, sort);
        model.filterProperty().addListener((source, before, key) -> {
            Segmented segments = now;
            if (segments != null && shown.containsKey(key)) {
                segments.valueProperty().set(key);
            }
        });
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
