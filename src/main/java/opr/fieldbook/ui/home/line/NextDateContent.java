package opr.fieldbook.ui.home.line;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Glyph;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;

/** What is next and when; red once it is past. */
final class NextDateContent implements LineCell.Content {

    private final Label kind = Words.of("", Style.META, Style.SECONDARY);
    private final Label date = Words.of("", Style.SEMIBOLD);
    private final VBox node = new VBox(2, kind, date);

    NextDateContent() {
        node.setAlignment(Pos.CENTER_LEFT);
        date.setGraphicTextGap(6);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(InspectionLine line) {
        InspectionLine.NextDate next = line.next();
        if (next == null) {
            kind.setText(Text.of("home.line.no-date"));
            node.getChildren().setAll(kind);
            return;
        }
        kind.setText(next.kind());
        date.setText(next.words());
        boolean plain = next.glyph() == Glyph.LATER;
        (plain ? Family.PLAIN : next.glyph().family()).on(date);
        Style.FAMILY_TEXT.on(date, !plain);
        date.setGraphic(Icon.family(next.glyph().icon(), Icon.IN_TAG + 1));
        node.getChildren().setAll(kind, date);
    }
}
