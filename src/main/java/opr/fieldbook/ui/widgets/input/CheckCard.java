package opr.fieldbook.ui.widgets.input;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.mark.IconTile;

/** A card that is chosen or not, with a check box at its corner: one of the exports of a report. */
public final class CheckCard extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final BooleanProperty chosen = new SimpleBooleanProperty(this, "chosen", false);
    private final String title;
    private final Label foot = Words.of("", Style.META, Style.SECONDARY);

    public CheckCard(Family family, String icon, String title, String says) {
        this.title = title;
        Style.CHECK_CARD.on(this);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        StackPane box = Style.CARD_BOX.on(new StackPane(new Icon("mdi2c-check", Icon.IN_TAG)));
        Label name = Words.of(title, Style.CARD_TITLE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, new IconTile(family, icon, false), name, gap, box);
        head.setAlignment(Pos.CENTER_LEFT);
        Region push = new Region();
        VBox.setVgrow(push, Priority.ALWAYS);
        getChildren().addAll(head, Words.wrapped(says, Style.META, Style.SECONDARY), push, foot);
        chosen.addListener((source, before, now) -> show());
        setOnMouseClicked(click -> {
            requestFocus();
            turn();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                turn();
                event.consume();
            }
        });
        show();
    }

    /** The line at the bottom: how it is protected. */
    public CheckCard foot(String icon, String words) {
        foot.setText(words);
        foot.setGraphic(icon.isEmpty() ? null : new Icon(icon, Icon.IN_TAG));
        return this;
    }

    public BooleanProperty chosenProperty() {
        return chosen;
    }

    public boolean isChosen() {
        return chosen.get();
    }

    private void turn() {
        chosen.set(!chosen.get());
    }

    private void show() {
        pseudoClassStateChanged(CHOSEN, chosen.get());
        setAccessibleText(Text.of(chosen.get() ? "app.card.chosen" : "app.card.not-chosen", title));
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) chosen.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            turn();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
