package opr.fieldbook.ui.home.line;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.mark.CountBar;

/** How much of the tour and the documents is answered, in percent and as a bar. */
final class AnsweredContent implements LineCell.Content {

    private static final double BAR = 48;

    private final Label percent = Words.whole("", Style.META);
    private final CountBar bar = new CountBar();
    private final VBox node = new VBox(5, percent, bar);

    AnsweredContent() {
        node.setAlignment(Pos.CENTER_LEFT);
        bar.setMaxWidth(BAR);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(InspectionLine line) {
        Summary.Counts progress = line.summary().progress();
        percent.setText(Text.of("home.line.percent", line.counts().percent()));
        bar.show(progress.answered(), progress.asked(), Text.of("home.line.answered", progress.answered(), progress.asked()));
    }
}
