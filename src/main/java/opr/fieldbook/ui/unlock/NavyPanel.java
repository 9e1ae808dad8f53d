package opr.fieldbook.ui.unlock;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.frame.PageScroll;
import opr.fieldbook.ui.widgets.frame.SideRail;

/** The navy half at the left: the mark, the name, three facts, the version. */
final class NavyPanel extends VBox {

    private static final int FACT_ICON = 20;

    private final List<Label> says = new ArrayList<>();

    /** A fact: icon, and the keys of its title and its sentence. */
    record Fact(String icon, String titleKey, String textKey) {}

    NavyPanel(double width, List<Fact> facts) {
        Style.set(this, Style.NAVY, Style.NAVY_PANEL);
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        VBox brand = new VBox(
                Words.wrapped(Text.of("app.name"), Style.BRAND_TITLE, Style.ON_NAVY),
                Words.wrapped(Text.of("unlock.tagline"), Style.NAVY_TAGLINE, Style.ON_NAVY_SOFT));
        Style.NAVY_BRAND.on(brand);
        VBox list = Style.NAVY_FACTS.on(new VBox());
        facts.forEach(fact -> list.getChildren().add(row(fact)));
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        HBox mark = new HBox(SideRail.mark(true));
        getChildren().addAll(mark, brand, list, gap);
        String version = NavyPanel.class.getPackage().getImplementationVersion();
        if (version != null) {
            getChildren().add(Words.of(Text.of("unlock.version", version), Style.META, Style.ON_NAVY_SOFT));
        }
    }

    /** In a place where it scrolls when the text is large. */
    PageScroll scrolling() {
        PageScroll scroll = new PageScroll(this);
        minHeightProperty().bind(scroll.heightProperty());
        Style.NAVY.on(scroll);
        scroll.setMinWidth(getMinWidth());
        scroll.setMaxWidth(getMaxWidth());
        return scroll;
    }

    /** Other words for a fact. */
    void say(int fact, String words) {
        says.get(fact).setText(words);
    }

    private HBox row(Fact fact) {
        Label sentence = Words.wrapped(Text.of(fact.textKey()), Style.NAVY_SENTENCE, Style.ON_NAVY_SOFT);
        says.add(sentence);
        VBox words = new VBox(Words.wrapped(Text.of(fact.titleKey()), Style.CARD_TITLE, Style.ON_NAVY), sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(14, Style.NAVY_ICON.on(new Icon(fact.icon(), FACT_ICON)), words);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }
}
