package opr.fieldbook.ui.home.line;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;

/** A cell of a line: its nodes are made once and shown anew for each line that passes. */
final class LineCell extends TableCell<InspectionLine, InspectionLine> {

    /** The content of a cell. */
    interface Content {
        Node node();

        void show(InspectionLine line);
    }

    private final Content content;

    LineCell(Supplier<? extends Content> maker) {
        content = maker.get();
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(InspectionLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
        } else {
            content.show(line);
            setGraphic(content.node());
        }
    }
}
