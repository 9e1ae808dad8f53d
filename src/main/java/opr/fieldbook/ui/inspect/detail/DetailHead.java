package opr.fieldbook.ui.inspect.detail;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import opr.fieldbook.ui.inspect.checklist.InspectModel;
import opr.fieldbook.ui.inspect.checklist.ItemState;
import opr.fieldbook.ui.inspect.item.FindingTags;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.IconButton;
import opr.fieldbook.ui.widgets.mark.Tag;

/** The head of the detail pane: which item, its findings, the item before and the next. */
final class DetailHead extends VBox {

    private final InspectModel model;
    private final FlowPane tags = new FlowPane(8, 4);
    private final Label title = Words.wrapped("", Style.DETAIL_TITLE);

    DetailHead(InspectModel model) {
        super(5);
        this.model = model;
        Style.set(this, Style.LINE_BELOW);
        setPadding(new Insets(9, 16, 12, 16));
        HBox.setHgrow(tags, Priority.ALWAYS);
        tags.setAlignment(Pos.CENTER_LEFT);
        HBox head = new HBox(
                2,
                tags,
                new IconButton("mdi2c-chevron-up", "inspect.detail.previous", () -> model.move(-1)),
                new IconButton("mdi2c-chevron-down", "inspect.detail.next", () -> model.move(1)));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, title);
    }

    void show(ItemState item) {
        tags.getChildren().setAll(Tag.plain(item.id().item()));
        item.findings().forEach(finding -> tags.getChildren().add(FindingTags.whole(finding)));
        String facility = model.facilityName(item.id());
        if (!facility.isEmpty()) {
            tags.getChildren().add(Tag.plain(facility));
        }
        title.setText(item.asked().item().text());
    }
}
