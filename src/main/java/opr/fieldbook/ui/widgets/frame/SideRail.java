package opr.fieldbook.ui.widgets.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import org.jspecify.annotations.Nullable;

/** The navy rail at the left: the mark, the places with icon over label, help and settings below, the person. */
public final class SideRail extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int MARK = 24;

    /** A place to go: its text key and icon. */
    public record Place(String textKey, String icon) {}

    private static final double PERSON_GAP = 6;

    private final Map<String, Button> buttons = new LinkedHashMap<>();
    private final ObjectProperty<@Nullable String> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final Label person = Words.of("", Style.RAIL_PERSON);

    /** Places at the top and at the bottom; a press calls back with the text key. */
    public SideRail(List<Place> top, List<Place> bottom, Consumer<String> onGo) {
        Style.SIDE_RAIL.on(this);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        Region space = new Region();
        space.setMinHeight(6);
        getChildren().addAll(mark(false), space);
        top.forEach(place -> getChildren().add(button(place, onGo)));
        getChildren().add(gap);
        bottom.forEach(place -> getChildren().add(button(place, onGo)));
        person.setVisible(false);
        VBox.setMargin(person, new Insets(PERSON_GAP, 0, 0, 0));
        getChildren().add(person);
        chosen.addListener((source, before, now) -> show(now));
        setMinHeight(0);
    }

    /** With the largest text on a low screen the places come first: the person is named in Settings too. */
    @Override
    protected void layoutChildren() {
        double needed = computePrefHeight(-1)
                + (person.isManaged() ? 0 : person.prefHeight(-1) + PERSON_GAP + getSpacing());
        boolean room = needed <= getHeight() + 1;
        if (person.isManaged() != room) {
            person.setManaged(room);
            person.setVisible(room && !person.getText().isEmpty());
        }
        super.layoutChildren();
    }

    /** The text key of the place shown now. */
    public ObjectProperty<@Nullable String> chosenProperty() {
        return chosen;
    }

    /** Initials and name of the person at work. */
    public void setPerson(String initials, String name) {
        person.setText(initials);
        person.setVisible(person.isManaged() && !initials.isEmpty());
        requestLayout();
        person.setAccessibleText(Text.of("app.rail.person", name));
    }

    /** The mark of the program, a notebook with a check on blue; large on the unlock screen. */
    public static StackPane mark(boolean large) {
        StackPane mark = Style.RAIL_MARK.on(new StackPane(new Icon("mdi2n-notebook-check", large ? 38 : MARK)));
        Style.LARGE.on(mark, large);
        return mark;
    }

    private Button button(Place place, Consumer<String> onGo) {
        Button button = Style.RAIL_BUTTON.on(new Button(Text.of(place.textKey())));
        button.setId(place.textKey());
        button.setGraphic(new Icon(place.icon(), Icon.IN_RAIL));
        button.setAccessibleText(Text.of(place.textKey()));
        button.setOnAction(press -> onGo.accept(place.textKey()));
        buttons.put(place.textKey(), button);
        return button;
    }

    private void show(@Nullable String key) {
        buttons.forEach((name, button) -> {
            boolean here = name.equals(key);
            button.pseudoClassStateChanged(CHOSEN, here);
            button.setAccessibleText(here ? Text.of("app.rail.chosen", Text.of(name)) : Text.of(name));
        });
    }
}
