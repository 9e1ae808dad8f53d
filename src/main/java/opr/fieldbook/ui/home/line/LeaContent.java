package opr.fieldbook.ui.home.line;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;

/** The LEA, and below it number and ICE field office. */
final class LeaContent implements LineCell.Content {

    private final Label name = Words.wrapped("", Style.LINE_TITLE);
    private final Label place = Words.of("", Style.META, Style.SECONDARY);
    private final Tooltip whole = new Tooltip();
    private final Label conflicts = Words.whole("", Style.META, Style.FAMILY_TEXT);
    private final VBox node = new VBox(1, name, new HBox(8, place, conflicts));

    LeaContent() {
        node.setAlignment(Pos.CENTER_LEFT);
        Tooltip.install(node, whole);
        place.setMinWidth(0);
        Family.AMBER.on(conflicts);
        conflicts.setGraphic(Icon.family("mdi2a-alert-outline", Icon.IN_TAG));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(InspectionLine line) {
        name.setText(line.name());
        place.setText(line.place());
        int open = line.summary().progress().conflicts();
        conflicts.setText(open == 1 ? Text.of("settle.open-one") : Text.of("settle.open", open));
        conflicts.setVisible(open > 0);
        conflicts.setManaged(open > 0);
        whole.setText(line.name() + "\n" + line.place());
    }
}
