package opr.fieldbook.ui.inspect.item;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.inspect.checklist.InspectModel;
import opr.fieldbook.ui.inspect.checklist.ItemFilter;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.widgets.input.Option;
import opr.fieldbook.ui.widgets.input.Segmented;

/** Which items are shown: three choices with their counts side by side, the others in a menu. */
final class FilterBar extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final InspectModel model;
    private final MenuButton further = new MenuButton();
    private List<Option> shown = List.of();

    FilterBar(InspectModel model) {
        super(5);
        this.model = model;
        setAlignment(Pos.CENTER_RIGHT);
        further.setId("inspect.filter.further");
        further.setMinWidth(USE_PREF_SIZE);
        Style.FILTER_MENU.on(further);
        further.setGraphic(new Icon("mdi2f-filter-variant", Icon.IN_CONTROL));
        Stream.of(ItemFilter.values()).filter(ItemFilter::isFurther).forEach(this::add);
        model.changesProperty().addListener(change -> show());
        model.filterProperty().addListener(change -> show());
        model.sectionProperty().addListener(change -> show());
        show();
    }

    private void add(ItemFilter filter) {
        RadioMenuItem item = new RadioMenuItem(filter.words());
        item.setId(filter.textKey());
        item.setOnAction(press -> {
            boolean again = model.filterProperty().get() == filter;
            model.filterProperty().set(again ? ItemFilter.ALL : filter);
            show();
        });
        further.getItems().add(item);
    }

    private void show() {
        ItemFilter now = model.filterProperty().get();
        List<Option> options = Stream.of(ItemFilter.values())
                .filter(filter -> !filter.isFurther())
                .map(filter -> Option.bare(
                        filter.textKey(), Text.of("inspect.filter.counted", filter.words(), model.count(filter))))
                .toList();
        boolean held = !getChildren().isEmpty() && getChildren().getFirst().isFocused();
        if (!options.equals(shown)) {
            shown = options;
            Segmented segments = new Segmented(Text.of("inspect.filter.group"), options);
            segments.setId("inspect.filter.group");
            segments.onChoose(key -> Stream.of(ItemFilter.values())
                    .filter(filter -> filter.textKey().equals(key))
                    .forEach(model.filterProperty()::set));
            getChildren().setAll(segments, further);
            if (held) {
                segments.requestFocus();
            }
        }
        if (getChildren().getFirst() instanceof Segmented segments) {
            segments.valueProperty().set(now.isFurther() ? null : now.textKey());
        }
        further.pseudoClassStateChanged(CHOSEN, now.isFurther());
        further.setText(now.isFurther() ? Text.of("inspect.filter.counted", now.words(), model.count(now)) : "");
        further.setAccessibleText(
                now.isFurther() ? Text.of("inspect.filter.now", now.words()) : Text.of("inspect.filter.further"));
        further.getItems().forEach(item -> {
            if (item instanceof RadioMenuItem radio) {
                radio.setSelected(now.textKey().equals(radio.getId()));
            }
        });
    }
}
