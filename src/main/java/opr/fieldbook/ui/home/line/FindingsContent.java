package opr.fieldbook.ui.home.line;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Glyph;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;

/** Deficiencies and areas of concern, with their icons. */
final class FindingsContent implements LineCell.Content {

    private final Label none = Words.whole(Text.of("home.line.not-started"), Style.SECONDARY);
    private final Label deficiencies = count(Glyph.DEFICIENCY);
    private final Label concerns = count(Glyph.AREA_OF_CONCERN);
    private final HBox node = new HBox(11);

    FindingsContent() {
        node.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(InspectionLine line) {
        if (!line.counts().started()) {
            node.getChildren().setAll(none);
            return;
        }
        show(deficiencies, Glyph.DEFICIENCY, line.counts().deficiencies());
        show(concerns, Glyph.AREA_OF_CONCERN, line.counts().concerns());
        node.getChildren().setAll(deficiencies, concerns);
    }

    private static void show(Label label, Glyph glyph, long count) {
        label.setText(String.valueOf(count));
        (count == 0 ? Family.SLATE : glyph.family()).on(label);
        label.setAccessibleText(Text.of("home.line.counted", glyph.word(), count));
    }

    private static Label count(Glyph glyph) {
        Label label = Words.whole("", Style.CARD_TITLE, Style.MEDIUM, Style.FAMILY_TEXT);
        label.setGraphic(Icon.family(glyph.icon(), Icon.IN_TAG + 1));
        return label;
    }
}
