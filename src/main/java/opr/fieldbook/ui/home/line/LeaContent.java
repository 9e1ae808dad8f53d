package opr.fieldbook.ui.home.line;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;

/** The LEA, and below it number and ICE field office. */
final class LeaContent implements LineCell.Content {

    private final Label name = Words.wrapped("", Style.LINE_TITLE);
    private final Label place = Words.of("", Style.META, Style.SECONDARY);
    private final Tooltip whole = new Tooltip();
    private final VBox node = new VBox(1, name, place);

    LeaContent() {
        node.setAlignment(Pos.CENTER_LEFT);
        Tooltip.install(node, whole);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(InspectionLine line) {
        name.setText(line.name());
        place.setText(line.place());
        whole.setText(line.name() + "\n" + line.place());
    }
}
