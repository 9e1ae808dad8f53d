package opr.fieldbook.ui.inspect.item;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.ui.inspect.checklist.InspectModel;
import opr.fieldbook.ui.inspect.checklist.ItemState;
import opr.fieldbook.ui.inspect.checklist.Spoken;
import org.jspecify.annotations.Nullable;

/** A row of the list: the card of an item, brought up to date by itself. */
final class ItemCell extends ListCell<ConclusionId> {

    private final InspectModel model;
    private final ItemCard card;
    private final InvalidationListener refresh = change -> refresh();
    private boolean fresh;

    ItemCell(InspectModel model, Runnable backToList) {
        this.model = model;
        this.card = new ItemCard(model, backToList);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        WeakInvalidationListener weak = new WeakInvalidationListener(refresh);
        model.changesProperty().addListener(weak);
        model.modeProperty().addListener(weak);
        model.selectedProperty().addListener(weak);
        model.answering().askingProperty().addListener(weak);
    }

    @Override
    protected void updateItem(@Nullable ConclusionId id, boolean empty) {
        super.updateItem(id, empty);
        refresh();
    }

    private void refresh() {
        ItemState item = isEmpty() ? null : model.item(getItem());
        if (item == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            fresh |= card.show(item, item.id().equals(model.selectedProperty().get()));
            setGraphic(card);
            setAccessibleText(Spoken.card(item));
        }
    }

    /** The card wraps its question, so its height depends on the width; what is new in it is styled before it is measured. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        if (fresh) {
            fresh = false;
            applyCss();
        }
        double room = (width > 0 ? width : getWidth()) - snappedLeftInset() - snappedRightInset();
        return snapSizeY(card.prefHeight(room)) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
