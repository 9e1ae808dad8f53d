package opr.fieldbook.ui.widgets.input;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.mark.KeyCap;
import org.jspecify.annotations.Nullable;

/**
 * Choices side by side with one tab stop. The arrow keys move a cursor, space or enter chooses what is under it, a
 * click chooses at once. Moving never changes the value, so looking around writes nothing.
 */
abstract class ChoiceBar extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final double EM = 13;

    private final List<Option> options;
    private final boolean clears;
    private final List<Label> segments;
    private final ObjectProperty<@Nullable String> value = new SimpleObjectProperty<>(this, "value");
    private Consumer<@Nullable String> onChoose = key -> {};
    private final Map<String, String> caps = new HashMap<>();
    private String group;
    private int cursor;

    ChoiceBar(String group, List<Option> options, boolean clears) {
        this.group = group;
        this.options = List.copyOf(options);
        this.clears = clears;
        this.segments = this.options.stream().map(this::segment).toList();
        Style.SEGMENTS.on(this);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setMaxWidth(Region.USE_PREF_SIZE);
        Style.FIRST.on(segments.getFirst());
        Style.LAST.on(segments.getLast());
        getChildren().addAll(segments);
        value.addListener((source, before, now) -> showValue());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        showValue();
    }

    /** The key of the chosen option, or null. */
    public final ObjectProperty<@Nullable String> valueProperty() {
        return value;
    }

    public final @Nullable String value() {
        return value.get();
    }

    /** Called after a person chose; null when the choice was cleared. Not called when the program sets the value. */
    public final void onChoose(Consumer<@Nullable String> action) {
        onChoose = action;
    }

    /** What is being chosen, for a screen reader: "Item J-T-03, answer". */
    public final void setGroup(String words) {
        group = words;
        speak();
    }

    public final List<Option> options() {
        return options;
    }

    /** Chooses as a person would, by key or click; choosing the chosen again clears it where that is allowed. */
    public final void choose(String key) {
        boolean again = key.equals(value.get());
        if (again && !clears) {
            return;
        }
        String next = again ? null : key;
        if (!value.isBound()) {
            value.set(next);
        }
        moveTo(indexOf(key));
        onChoose.accept(next);
    }

    private Label segment(Option option) {
        Label label = new Label(option.text());
        Style.SEGMENT.on(label);
        option.family().on(label);
        label.setId(option.key());
        label.setMinWidth(Region.USE_PREF_SIZE);
        if (option.width() > 0) {
            label.setStyle(String.format(Locale.ROOT, "-fx-pref-width: %.4fem; -fx-padding: 0;", option.width() / EM));
        } else {
            HBox.setHgrow(label, Priority.ALWAYS);
            label.setMaxWidth(Double.MAX_VALUE);
        }
        label.setMaxHeight(Double.MAX_VALUE);
        label.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> requestFocus());
        label.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                choose(option.key());
            }
        });
        return label;
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> moveTo(Math.max(0, cursor - 1));
            case RIGHT -> moveTo(Math.min(options.size() - 1, cursor + 1));
            case HOME -> moveTo(0);
            case END -> moveTo(options.size() - 1);
            case SPACE, ENTER -> choose(options.get(cursor).key());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void moveTo(int at) {
        cursor = at;
        for (int i = 0; i < segments.size(); i++) {
            segments.get(i).pseudoClassStateChanged(CURSOR, i == at);
        }
        speak();
    }

    private void showValue() {
        int chosen = value.get() == null ? -1 : indexOf(value.get());
        for (int i = 0; i < segments.size(); i++) {
            Option option = options.get(i);
            segments.get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
            Icon icon = i == chosen && !option.icon().isEmpty() ? new Icon(option.icon(), Icon.IN_CONTROL) : null;
            String cap = caps.get(option.key());
            if (cap == null) {
                segments.get(i).setGraphic(icon);
            } else {
                capped(segments.get(i), option, icon, cap);
            }
        }
        moveTo(Math.max(chosen, 0));
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    /** Shows the key that chooses an option as a cap on its segment. */
    final void cap(String key, String shown) {
        caps.put(key, shown);
        showValue();
    }

    private static void capped(Label segment, Option option, @Nullable Icon icon, String cap) {
        Label words = Words.whole(option.text());
        words.textFillProperty().bind(segment.textFillProperty());
        words.fontProperty().bind(segment.fontProperty());
        HBox row = new HBox(8);
        row.setAlignment(Pos.CENTER);
        if (icon != null) {
            row.getChildren().add(icon);
        }
        row.getChildren().addAll(words, new KeyCap(cap));
        segment.setGraphic(row);
        segment.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    private int indexOf(String key) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException("No option " + key);
    }

    private void speak() {
        setAccessibleText(
                Text.of("app.choice.spoken", group, options.get(cursor).text(), cursor + 1, options.size()));
    }

    @Override
    public final Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.SELECTED) {
            return options.get(cursor).key().equals(value.get());
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public final void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            choose(options.get(cursor).key());
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
