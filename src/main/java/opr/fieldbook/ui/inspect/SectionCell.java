package opr.fieldbook.ui.inspect;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TreeCell;
import opr.fieldbook.ui.inspect.checklist.SectionLine;
import opr.fieldbook.ui.widgets.mark.SectionRow;
import org.jspecify.annotations.Nullable;

/** A line of the tree of sections. */
final class SectionCell extends TreeCell<SectionLine> {

    private final SectionRow row = new SectionRow();

    SectionCell() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable SectionLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            setId(null);
        } else {
            row.show(line.title(), line.isHead(), line.findings(), line.done(), line.total());
            row.showConflicts(line.conflicts());
            setGraphic(row);
            setId(line.key());
            setAccessibleText(row.getAccessibleText());
        }
    }

    /** The name is cut before anything else is: a tree never scrolls sideways. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
