package opr.fieldbook.ui.findings.side;

import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.findings.model.FindingView.Link;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.IconButton;

/** One item or finding that is linked. */
final class LinkRow extends HBox {

    LinkRow(Link link, Runnable remove) {
        Style.LINK_ROW.on(this);
        setId("finding.link." + link.name());
        boolean item = link.sort() == Link.Sort.ITEM;
        var name = Words.whole(link.name(), Style.MEDIUM);
        var words = Words.of(link.words(), Style.META, Style.SECONDARY);
        VBox texts = new VBox(name, words);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        Tooltip.install(this, new Tooltip(link.words()));
        var state = Words.whole(link.state(), Style.META, Style.SECONDARY);
        state.setMinWidth(Region.USE_PREF_SIZE);
        getChildren()
                .addAll(
                        new Icon(item ? "mdi2f-format-list-checks" : "mdi2l-link-variant", Icon.IN_CONTROL),
                        texts,
                        state,
                        new IconButton("mdi2c-close", "finding.link.remove", remove, link.name()).inside());
        setAccessibleText(Text.of("finding.link.spoken", link.name(), link.words(), link.state()));
    }
}
