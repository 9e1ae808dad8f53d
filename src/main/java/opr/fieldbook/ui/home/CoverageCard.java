package opr.fieldbook.ui.home;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.program.Coverage;
import opr.fieldbook.domain.program.FiscalYear;
import opr.fieldbook.ui.home.line.DueWords;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.mark.CountBar;

/** How many LEAs due by a model's cycle are inspected this fiscal year. */
final class CoverageCard extends VBox {

    CoverageCard(HomeContent.CoverageLine line, FiscalYear year) {
        super(8);
        Style.CARD.on(this);
        setId("home.coverage");
        Coverage coverage = line.coverage();
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        String title = DueWords.isBiennial(line.cycleMonths())
                ? Text.of("home.coverage.biennial", year)
                : Text.of("home.coverage.cycle", year, line.cycleMonths());
        HBox head = new HBox(
                4,
                Words.of(title, Style.CARD_TITLE),
                gap,
                Words.whole(String.valueOf(coverage.inspected()), Style.BOLD, Style.META),
                Words.whole(Text.of("home.coverage.of", coverage.due()), Style.META, Style.SECONDARY));
        head.setAlignment(Pos.CENTER_LEFT);
        String says = coverage.left() == 0
                ? Text.of("home.coverage.all", coverage.due(), line.model())
                : Text.of(
                        coverage.left() == 1 ? "home.coverage.left-one" : "home.coverage.says", coverage.inspected(), coverage.due(), line.model(), coverage.left());
        if (!line.apart().isEmpty()) {
            says += " " + Text.of("home.coverage.apart", String.join(", ", line.apart()));
        }
        CountBar bar = new CountBar();
        bar.show(coverage.inspected(), coverage.due(), says);
        getChildren().addAll(head, bar, Words.wrapped(says, Style.META, Style.SECONDARY));
    }
}
