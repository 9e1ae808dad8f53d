package opr.fieldbook.ui.widgets.frame;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.IconButton;

/**
 * A drawer at the right: header with the title and a close button, a body that scrolls, a pinned footer. Closing keeps
 * what was written. Shown by {@link Layers#open}.
 */
public final class Drawer extends BorderPane {

    private static final double WIDTH = 1126;

    private final Label title = Words.of("", Style.NAME_TITLE);
    private final HBox before = new HBox(8);
    private final HBox after = new HBox(8);
    private final HBox footer = Style.DRAWER_FOOTER.on(new HBox());
    private Runnable close = () -> {};
    private Runnable closing = () -> {};

    public Drawer(String title) {
        Style.DRAWER.on(this);
        this.title.setText(title);
        setWidthOf(WIDTH);
        setMaxHeight(Double.MAX_VALUE);
        before.setAlignment(Pos.CENTER_LEFT);
        after.setAlignment(Pos.CENTER_RIGHT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        IconButton cross = new IconButton("mdi2c-close", "app.drawer.close", this::requestClose);
        setTop(Style.DRAWER_HEADER.on(new HBox(before, this.title, gap, after, cross)));
    }

    /** The title of the drawer. */
    public void setTitle(String words) {
        title.setText(words);
    }

    /** How wide it is at most; a narrow window makes it narrower. */
    public void setWidthOf(double width) {
        setPrefWidth(width);
        setMaxWidth(width);
        setMinWidth(320);
    }

    /** Nodes in the header before the title (tags) . */
    public void setBefore(Node... nodes) {
        before.getChildren().setAll(nodes);
    }

    /** Nodes in the header at the right (position, arrows). */
    public void setAfter(Node... nodes) {
        after.getChildren().setAll(nodes);
    }

    /** A body that scrolls when it is higher than the drawer. */
    public void setBody(Region body) {
        setCenter(new PageScroll(body));
    }

    /** A body that does its own scrolling, as a form beside a context pane. */
    public void setWholeBody(Node body) {
        setCenter(body);
    }

    /** The pinned footer; put a {@link #space()} where the buttons go to the right. */
    public void setFooter(Node... nodes) {
        footer.getChildren().setAll(nodes);
        setBottom(footer);
    }

    /** Room that pushes what follows to the right. */
    public static Region space() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /** Called when the person closes the drawer, before it is gone. */
    public void onClosing(Runnable action) {
        closing = action;
    }

    /** Closes as the person would by Escape. */
    public void requestClose() {
        closing.run();
        close.run();
    }

    /** Where the keyboard begins: the body, not the buttons of the header. */
    Parent beginning() {
        return getCenter() instanceof Parent body ? body : this;
    }

    void onClose(Runnable action) {
        close = action;
    }
}
