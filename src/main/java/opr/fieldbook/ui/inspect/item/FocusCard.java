package opr.fieldbook.ui.inspect.item;

import javafx.beans.InvalidationListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.inspect.checklist.InspectModel;
import opr.fieldbook.ui.inspect.checklist.ItemState;
import opr.fieldbook.ui.inspect.checklist.Spoken;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.frame.PageScroll;
import opr.fieldbook.ui.widgets.input.ActionButton;

/** One item in view, with what to check under it and large buttons for the next and the one before. */
final class FocusCard extends BorderPane {

    private final InspectModel model;
    private final ItemCard card;
    private final VBox body;
    private final Label place = Words.whole("", Style.META, Style.SECONDARY);
    private final Label check = Words.wrapped("", Style.READING);

    FocusCard(InspectModel model, Runnable backToList) {
        this.model = model;
        card = new ItemCard(model, backToList);
        Style.set(this, Style.KEY_LIST, Style.TOUR);
        setId("focus-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        VBox guide = new VBox(
                4, Words.of(Text.of("inspect.detail.check"), Style.SMALL_LABEL, Style.SECONDARY), check);
        Style.set(guide, Style.CARD);
        body = new VBox(12, card, guide);
        body.setPadding(new Insets(0, 16, 12, 16));
        PageScroll scroll = new PageScroll(body);
        setCenter(scroll);
        setBottom(buttons());
        InvalidationListener show = change -> show();
        model.changesProperty().addListener(show);
        model.selectedProperty().addListener(show);
        model.answering().askingProperty().addListener(show);
        show();
    }

    private HBox buttons() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(
                12,
                ActionButton.secondary("inspect.focus.previous", () -> model.move(-1))
                        .icon("mdi2c-chevron-left")
                        .key("K")
                        .large(),
                place,
                gap,
                ActionButton.secondary("inspect.focus.next", () -> model.move(1))
                        .icon("mdi2c-chevron-right")
                        .key("J")
                        .large());
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(10, 16, 10, 16));
        return Style.set(row, Style.SURFACE, Style.LINE_ABOVE);
    }

    private void show() {
        ItemState item = model.selectedItem();
        if (item != null) {
            card.show(item, true);
            check.setText(item.asked().item().guidance().check());
            place.setText(Text.of(
                    "inspect.focus.place", model.items().indexOf(item.id()) + 1, model.items().size()));
            setAccessibleText(Spoken.card(item));
        }
    }
}
