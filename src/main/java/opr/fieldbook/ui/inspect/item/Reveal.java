package opr.fieldbook.ui.inspect.item;

import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.skin.VirtualFlow;

/** Scrolls a list only as far as needed to show a row whole; nothing moves when it is in view already. */
public final class Reveal {

    private Reveal() {}

    public static void row(Control list, int row) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getHeight() > 0) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            IndexedCell<?> last = flow.getLastVisibleCell();
            if (first == null || last == null || row < first.getIndex() || row > last.getIndex()) {
                flow.scrollTo(row);
                return;
            }
            IndexedCell<?> cell = flow.getCell(row);
            double top = cell.getLayoutY();
            double bottom = top + cell.getHeight();
            if (top < 0 || cell.getHeight() > flow.getHeight()) {
                flow.scrollPixels(top);
            } else if (bottom > flow.getHeight()) {
                flow.scrollPixels(bottom - flow.getHeight());
            }
        }
    }
}
