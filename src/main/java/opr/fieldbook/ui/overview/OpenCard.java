package opr.fieldbook.ui.overview;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.check.CheckRules;
import opr.fieldbook.domain.check.Point;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Glyph;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;

/** What is open, by kind, each kind with its count and links to the first places to mend. */
final class OpenCard {

    private static final int LINKS = 6;

    private final OverviewModel model;
    private final VBox card = Cards.card("inspect.overview.open");
    private final VBox lines = new VBox(12);

    OpenCard(OverviewModel model) {
        this.model = model;
        card.getChildren().add(lines);
    }

    VBox node() {
        return card;
    }

    void show() {
        lines.getChildren().clear();
        for (OpenKind kind : model.open()) {
            lines.getChildren().add(line(kind));
        }
        if (lines.getChildren().isEmpty()) {
            HBox done = new HBox(
                    8,
                    Icon.of(Glyph.DONE, Icon.IN_LIST),
                    Words.wrapped(Text.of("inspect.overview.open-none"), Style.BODY));
            done.setAlignment(Pos.CENTER_LEFT);
            lines.getChildren().add(done);
        }
    }

    private VBox line(OpenKind kind) {
        boolean blocks = CheckRules.blocksFinal(kind.points().getFirst());
        Icon icon = (blocks ? Family.AMBER : Family.SLATE)
                .on(Icon.family(blocks ? "mdi2a-alert-circle-outline" : "mdi2b-bookmark-outline", Icon.IN_CONTROL));
        var words = Words.wrapped(
                Text.of("inspect.overview.point." + key(kind.kind()), kind.points().size()), Style.MEDIUM);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(8, icon, words);
        head.setAlignment(Pos.TOP_LEFT);
        FlowPane links = new FlowPane(4, 2);
        links.setStyle("-fx-padding: 0 0 0 1.8462em;");
        kind.points().stream().limit(LINKS).forEach(point -> links.getChildren().add(link(point)));
        int rest = kind.points().size() - LINKS;
        if (rest > 0) {
            links.getChildren().add(Words.whole(Text.of("inspect.overview.more", rest), Style.META, Style.SECONDARY));
        }
        return new VBox(2, head, links);
    }

    private Hyperlink link(Point point) {
        Hyperlink link = new Hyperlink(OverviewModel.where(point));
        link.setId("go-" + key(point.kind()) + "-" + OverviewModel.where(point));
        link.setAccessibleText(point.text());
        link.setTooltip(new javafx.scene.control.Tooltip(point.text()));
        link.setOnAction(press -> model.go(point));
        return link;
    }

    private static String key(Point.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
