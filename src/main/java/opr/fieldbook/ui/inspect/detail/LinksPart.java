package opr.fieldbook.ui.inspect.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.inspect.checklist.InspectModel;
import opr.fieldbook.ui.inspect.checklist.ItemState;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;

/** Items on the same requirement, which one finding serves; and the findings of the item. */
final class LinksPart {

    private final InspectModel model;
    private final Part part = new Part("inspect.detail.same");

    LinksPart(InspectModel model) {
        this.model = model;
    }

    Part node() {
        return part;
    }

    void show(ItemState item) {
        List<ItemState> same = model.detail().sameRequirement(item);
        boolean any = !same.isEmpty();
        part.setVisible(any);
        part.setManaged(any);
        if (any) {
            FlowPane links = new FlowPane(4, 2);
            same.forEach(other -> links.getChildren().add(link(other)));
            List<Node> lines = new ArrayList<>();
            lines.add(Words.wrapped(Text.of("inspect.detail.same-says"), Style.META, Style.SECONDARY));
            lines.add(links);
            part.fill(lines);
        }
    }

    private Hyperlink link(ItemState other) {
        Hyperlink link = new Hyperlink(other.id().item());
        link.setId("same-" + other.id().item());
        link.setAccessibleText(
                Text.of("inspect.detail.same-item", other.id().item(), other.asked().item().text()));
        link.setTooltip(new Tooltip(other.asked().item().text()));
        link.setOnAction(press -> model.show(other.id()));
        return link;
    }
}
