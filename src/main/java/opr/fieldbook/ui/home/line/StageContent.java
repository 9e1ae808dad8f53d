package opr.fieldbook.ui.home.line;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.mark.StagePill;

/** The stage as a pill; after issue one line for each of the two tracks. */
final class StageContent implements LineCell.Content {

    private final VBox node = new VBox(1);

    StageContent() {
        node.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(InspectionLine line) {
        node.getChildren().setAll(new StagePill(line.stage()));
        for (InspectionLine.Track track : line.tracks()) {
            Label words = Words.of(track.words(), Style.TINY, track.alarm() ? Style.FAMILY_TEXT : Style.SECONDARY);
            Style.SEMIBOLD.on(words, track.alarm());
            Family.RED.on(words);
            node.getChildren().add(words);
        }
    }
}
