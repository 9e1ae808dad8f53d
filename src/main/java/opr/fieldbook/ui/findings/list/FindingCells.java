package opr.fieldbook.ui.findings.list;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Glyph;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.mark.Tag;

/** What stands in the cells of a line. */
final class FindingCells {

    private FindingCells() {}

    static Node name(FindingLine line) {
        return Words.whole(line.name(), Style.SEMIBOLD);
    }

    static Node findingClass(FindingLine line) {
        return line.findingClass() == null
                ? new Tag(Family.SLATE, "mdi2h-help-circle-outline", Text.of("finding.class.open"))
                : new Tag(FindingGlyph.of(line.findingClass()));
    }

    static Node title(FindingLine line) {
        Label title = Words.of(line.title());
        title.setTooltip(new Tooltip(line.title()));
        if (line.subWords().isEmpty()) {
            title.setWrapText(true);
            return title;
        }
        Label sub = Words.of(line.subWords(), Style.SUB_LINE);
        Glyph glyph = line.sub();
        sub.setGraphic(new Icon(glyph == null ? "mdi2c-cancel" : glyph.icon(), Icon.IN_TAG));
        VBox both = new VBox(title, sub);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    static Node party(FindingLine line) {
        return Words.of(line.party(), Style.SECONDARY);
    }

    static Node citation(FindingLine line) {
        Label words = Words.of(line.citation());
        Style.SECONDARY.on(words, !line.cites());
        words.setWrapText(true);
        return words;
    }

    static Node verify(FindingLine line) {
        Glyph glyph = line.verify();
        if (glyph == null) {
            return Words.of(Text.of("finding.none"), Style.SECONDARY);
        }
        Label words = Words.whole(glyph.word());
        words.setGraphic(new Icon(glyph.icon(), Icon.IN_CONTROL));
        return words;
    }

    static Node state(FindingLine line) {
        Label words = Words.of(line.state(), Style.FAMILY_TEXT);
        words.setWrapText(true);
        String icon =
                switch (line.mood()) {
                    case READY -> "mdi2c-check-circle";
                    case LACKS -> "mdi2a-alert-circle-outline";
                    case NEVER_EXPORTED -> "mdi2e-eye-off-outline";
                    case WITHDRAWN -> "mdi2c-cancel";
                };
        Icon mark = Icon.family(icon, Icon.IN_CONTROL);
        words.setGraphic(mark);
        if (line.mood() == FindingLine.Mood.READY) {
            Family.GREEN.on(mark);
            Style.FAMILY_TEXT.off(words);
        } else {
            (line.mood() == FindingLine.Mood.LACKS ? Family.AMBER : Family.PLAIN).on(words);
        }
        return words;
    }
}
