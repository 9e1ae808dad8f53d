package opr.fieldbook.ui.inspect.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.protocol.Item;
import opr.fieldbook.ui.inspect.checklist.InspectModel;
import opr.fieldbook.ui.inspect.checklist.ItemState;
import opr.fieldbook.ui.inspect.checklist.SourceLine;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.mark.Banner;

/** What to check and how, what to beware of, where the duty is written, and items on the same requirement. */
final class GuidanceBox extends VBox {

    private final InspectModel model;

    GuidanceBox(InspectModel model) {
        super(12);
        this.model = model;
    }

    void show(ItemState item) {
        Item.Guidance guidance = item.asked().item().guidance();
        List<Node> parts = new ArrayList<>();
        if (item.asked().item().script() != null) {
            parts.add(new ScriptBox(item.asked().item().script(), model.detail().role(item)));
        }
        parts.add(new Part("inspect.detail.check", Words.wrapped(guidance.check(), Style.BODY)));
        if (!guidance.how().isEmpty()) {
            Part how = new Part("inspect.detail.how");
            guidance.how().forEach(step -> how.getChildren().add(bullet(step)));
            parts.add(how);
        }
        if (guidance.caution() != null) {
            parts.add(new Banner(
                    Family.AMBER, "mdi2a-alert-outline", Text.of("inspect.detail.caution"), guidance.caution()));
        }
        List<SourceLine> sources = model.detail().sources(item);
        if (!sources.isEmpty()) {
            parts.add(new SourcesPart(sources));
        }
        List<ItemState> same = model.detail().sameRequirement(item);
        if (!same.isEmpty()) {
            parts.add(links(same));
        }
        if (!guidance.evidence().isEmpty()) {
            parts.add(new Part(
                    "inspect.detail.evidence-wanted",
                    Words.wrapped(String.join("; ", guidance.evidence()), Style.META, Style.SECONDARY)));
        }
        getChildren().setAll(parts);
    }

    private Part links(List<ItemState> same) {
        FlowPane links = new FlowPane(4, 2);
        for (ItemState other : same) {
            Hyperlink link = new Hyperlink(other.id().item());
            link.setId("inspect.detail.same." + other.id().item());
            link.setAccessibleText(
                    Text.of("inspect.detail.same-item", other.id().item(), other.asked().item().text()));
            link.setTooltip(new javafx.scene.control.Tooltip(other.asked().item().text()));
            link.setOnAction(press -> model.show(other.id()));
            links.getChildren().add(link);
        }
        Label says = Words.wrapped(Text.of("inspect.detail.same-says"), Style.META, Style.SECONDARY);
        return new Part("inspect.detail.same", says, links);
    }

    static HBox bullet(String words) {
        Label text = Words.wrapped(words, Style.BODY);
        HBox.setHgrow(text, javafx.scene.layout.Priority.ALWAYS);
        HBox row = new HBox(7, Words.whole("•", Style.TERTIARY), text);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }
}
