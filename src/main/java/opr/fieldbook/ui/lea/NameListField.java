package opr.fieldbook.ui.lea;

import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.input.IconButton;

/** Names, one field each, with a way to take one away and to add one. */
final class NameListField extends VBox {

    private final NameList names;
    private final String idPrefix;
    private final VBox rows = new VBox(6);

    NameListField(NameList names, String idPrefix) {
        super(6);
        this.names = names;
        this.idPrefix = idPrefix;
        ActionButton add = ActionButton.quiet("home.facilities.add", this::add).icon("mdi2p-plus");
        add.setId(idPrefix + ".add");
        getChildren().addAll(rows, add);
        names.entries().addListener((ListChangeListener<StringProperty>) change -> show());
        show();
    }

    private void add() {
        names.add();
        Node last = rows.getChildren().getLast();
        ((HBox) last).getChildren().getFirst().requestFocus();
    }

    private void show() {
        rows.getChildren().clear();
        for (int at = 0; at < names.entries().size(); at++) {
            StringProperty entry = names.entries().get(at);
            TextField field = new TextField();
            field.setId(idPrefix + "-" + (at + 1));
            field.setAccessibleText(Text.of("home.facilities.one", at + 1));
            field.textProperty().bindBidirectional(entry);
            HBox.setHgrow(field, Priority.ALWAYS);
            HBox row = new HBox(
                    4,
                    field,
                    new IconButton("mdi2c-close", "home.facilities.remove", () -> names.remove(entry), at + 1));
            row.setAlignment(Pos.CENTER_LEFT);
            rows.getChildren().add(row);
        }
    }
}
