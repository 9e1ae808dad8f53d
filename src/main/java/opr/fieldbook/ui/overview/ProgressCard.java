package opr.fieldbook.ui.overview;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.ui.theme.Glyph;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.mark.CountBar;
import opr.fieldbook.ui.widgets.mark.Tag;

/** How far the inspection is and what was found so far. The two stand apart: progress is not compliance. */
final class ProgressCard {

    private final OverviewModel model;
    private final VBox progress = Cards.card("inspect.overview.progress");
    private final VBox bars = new VBox(10);
    private final VBox findings = Cards.card("inspect.overview.findings");
    private final FlowPane tags = new FlowPane(8, 6);

    ProgressCard(OverviewModel model) {
        this.model = model;
        progress.getChildren().add(bars);
        findings.getChildren().add(tags);
    }

    VBox progress() {
        return progress;
    }

    VBox findings() {
        return findings;
    }

    void show() {
        bars.getChildren().clear();
        model.progress().forEach((component, done) -> {
            String words = Text.of("inspect.section.answered", done.answered(), done.asked());
            CountBar bar = new CountBar();
            bar.show(done.answered(), done.asked(), words);
            HBox.setHgrow(bar, Priority.ALWAYS);
            Label name = Words.whole(Text.of("word.component." + Codec.key(component)), Style.MEDIUM);
            name.setStyle("-fx-min-width: 7em;");
            Label count = Words.whole(words, Style.META, Style.SECONDARY);
            count.setStyle("-fx-min-width: 10em; -fx-alignment: center-right;");
            HBox line = new HBox(10, name, bar, count);
            line.setAlignment(Pos.CENTER_LEFT);
            bars.getChildren().add(line);
        });
        tags.getChildren().clear();
        model.findings().forEach((each, count) -> {
            if (count > 0 || each.counted()) {
                tags.getChildren().add(new Tag(glyph(each), Text.of("inspect.overview.count", glyph(each).word(), count)));
            }
        });
    }

    private static Glyph glyph(FindingClass findingClass) {
        return switch (findingClass) {
            case DEFICIENCY -> Glyph.DEFICIENCY;
            case AREA_OF_CONCERN -> Glyph.AREA_OF_CONCERN;
            case BEST_PRACTICE -> Glyph.BEST_PRACTICE;
            case WORKING_NOTE -> Glyph.WORKING_NOTE;
        };
    }
}
