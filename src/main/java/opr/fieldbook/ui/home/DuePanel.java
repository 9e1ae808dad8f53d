package opr.fieldbook.ui.home;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.program.Due;
import opr.fieldbook.domain.program.DueRules;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Glyph;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.frame.PageScroll;

/** What is due: overdue, the next thirty days, later this fiscal year. */
final class DuePanel extends VBox {

    /** More of one urgency are counted, not listed. */
    private static final int MOST = 15;

    private final VBox rows = new VBox(2);
    private final Consumer<Due> go;

    /** A card with its title, or without both where a drawer has them. */
    DuePanel(boolean card, Consumer<Due> go) {
        this.go = go;
        (card ? Style.CARD : Style.FORM_PAGE).on(this);
        setId("home.due");
        setSpacing(6);
        PageScroll scroll = new PageScroll(rows);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        if (card) {
            getChildren().add(Words.of(Text.of("home.due"), Style.CARD_TITLE));
        }
        getChildren().add(scroll);
    }

    void show(HomeContent content) {
        Map<String, Integer> cycles = content.coverage().stream()
                .collect(Collectors.toMap(HomeContent.CoverageLine::model, HomeContent.CoverageLine::cycleMonths));
        rows.getChildren().clear();
        for (HomeContent.DueGroup group : content.due()) {
            rows.getChildren().add(head(group.when()));
            List<Due> dues = group.dues();
            dues.stream()
                    .limit(MOST)
                    .map(due -> new DueRow(due, cycles.get(String.valueOf(due.model())), content.today(), go))
                    .forEach(rows.getChildren()::add);
            if (dues.size() > MOST) {
                Label more = Words.of(Text.of("home.due.more", dues.size() - MOST), Style.META, Style.SECONDARY);
                more.setPadding(new Insets(4, 6, 4, 46));
                rows.getChildren().add(more);
            }
        }
        if (content.due().isEmpty()) {
            rows.getChildren().add(Words.wrapped(Text.of("home.due.none"), Style.SECONDARY));
        }
    }

    private static Label head(DueRules.When when) {
        String key = "home.due." + when.name().toLowerCase(Locale.ROOT);
        Label head = Words.of(Text.of(key), Style.SMALL_LABEL, Style.SECONDARY);
        head.setId(key);
        head.setPadding(new Insets(6, 0, 2, 0));
        if (when == DueRules.When.OVERDUE) {
            head.setGraphic(Icon.of(Glyph.OVERDUE, Icon.IN_TAG));
            Style.FAMILY_TEXT.on(Family.RED.on(head));
        }
        return head;
    }
}
