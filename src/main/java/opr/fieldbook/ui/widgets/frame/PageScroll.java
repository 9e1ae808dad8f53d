package opr.fieldbook.ui.widgets.frame;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** A page that scrolls when it is higher than its place. It never takes the keyboard itself, not even by a click. */
public final class PageScroll extends ScrollPane {

    public PageScroll(Node page) {
        super(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    /** For a whole screen: it fills its place and scrolls both ways where it cannot be made so small. */
    public PageScroll bothWays() {
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
        return this;
    }

    /** The page is at least as high as its place. */
    public PageScroll filling() {
        setFitToHeight(true);
        return this;
    }

    @Override
    public void requestFocus() {
        // what stands in the page takes the keyboard
    }
}
