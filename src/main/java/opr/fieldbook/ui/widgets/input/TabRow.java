package opr.fieldbook.ui.widgets.input;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import org.jspecify.annotations.Nullable;

/** The tabs of an inspection, each with an optional count, and room for actions at the right. */
public final class TabRow extends HBox {

    private final Map<String, ToggleButton> tabs = new LinkedHashMap<>();
    private final ObjectProperty<@Nullable String> shown = new SimpleObjectProperty<>(this, "shown");
    private final Region gap = new Region();
    private final Consumer<String> onShow;

    /** Tabs by the keys of their texts; a press calls back with the key. */
    public TabRow(Consumer<String> onShow, String... textKeys) {
        this.onShow = onShow;
        Style.TAB_ROW.on(this);
        HBox.setHgrow(gap, Priority.ALWAYS);
        for (String key : textKeys) {
            tabs.put(key, tab(key));
        }
        getChildren().addAll(tabs.values());
        getChildren().add(gap);
        shown.addListener((source, before, now) -> tabs.forEach((key, tab) -> tab.setSelected(key.equals(now))));
    }

    /** The key of the tab shown. */
    public ObjectProperty<@Nullable String> shownProperty() {
        return shown;
    }

    /** Gives the keyboard to a tab. */
    public void focus(String textKey) {
        ToggleButton tab = tabs.get(textKey);
        if (tab != null) {
            tab.requestFocus();
        }
    }

    /** Puts a count beside the name of a tab; empty takes it away. */
    public void count(String textKey, String count) {
        ToggleButton tab = tabs.get(textKey);
        if (tab == null) {
            throw new IllegalArgumentException("No tab " + textKey);
        }
        Label chip = Words.whole(count, Style.COUNT_CHIP);
        tab.setGraphic(count.isEmpty() ? null : chip);
        tab.setAccessibleText(count.isEmpty() ? tab.getText() : tab.getText() + " " + count);
    }

    /** Adds an action at the right end. */
    public void addAction(Node action) {
        setMargin(action, new Insets(0, 0, 4, 0));
        getChildren().add(action);
    }

    /** Takes an action away from the right end; nothing happens if it is not there. */
    public void removeAction(Node action) {
        getChildren().remove(action);
    }

    private ToggleButton tab(String key) {
        ToggleButton tab = Style.TAB_BUTTON.on(new ToggleButton(Text.of(key)));
        tab.setId(key);
        tab.setAccessibleText(Text.of(key));
        tab.setContentDisplay(ContentDisplay.RIGHT);
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.setOnAction(press -> {
            tab.setSelected(true);
            shown.set(key);
            onShow.accept(key);
        });
        return tab;
    }
}
