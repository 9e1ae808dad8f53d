package opr.fieldbook.ui.overview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;

/** The clauses of the agreement in force, which findings and items cite. */
final class ClausesCard {

    private final OverviewModel model;
    private final Label count = Words.whole("", Style.META, Style.SECONDARY);
    private final VBox card = Cards.card("inspect.overview.clauses", count);
    private final VBox lines = new VBox();
    private final Map<String, ClauseRow> rows = new LinkedHashMap<>();

    ClausesCard(OverviewModel model) {
        this.model = model;
        card.getChildren()
                .addAll(Words.wrapped(Text.of("inspect.overview.clauses-says"), Style.META, Style.SECONDARY), lines);
    }

    VBox node() {
        return card;
    }

    void show() {
        List<ClauseLine> clauses = model.clauses();
        for (ClauseLine clause : clauses) {
            ClauseRow row = rows.get(clause.citation().key());
            if (row == null) {
                ClauseRow made = new ClauseRow(model, clause);
                rows.put(clause.citation().key(), made);
                lines.getChildren().add(made);
            } else {
                row.show(clause);
            }
        }
        long entered = clauses.stream().filter(clause -> clause.printed() != null).count();
        count.setText(Text.of("inspect.overview.clauses-entered", entered, clauses.size()));
    }
}
