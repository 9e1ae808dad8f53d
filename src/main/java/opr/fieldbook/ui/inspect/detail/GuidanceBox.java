package opr.fieldbook.ui.inspect.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.protocol.Item;
import opr.fieldbook.ui.inspect.checklist.InspectModel;
import opr.fieldbook.ui.inspect.checklist.ItemState;
import opr.fieldbook.ui.inspect.checklist.SourceLine;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.mark.Banner;

/** What to check and how, what to beware of, and where the duty is written. */
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
        getChildren().setAll(parts);
    }

    static HBox bullet(String words) {
        Label text = Words.wrapped(words, Style.BODY);
        HBox.setHgrow(text, javafx.scene.layout.Priority.ALWAYS);
        HBox row = new HBox(3, new Icon("mdi2c-circle-small", Icon.IN_LIST), text);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }
}
