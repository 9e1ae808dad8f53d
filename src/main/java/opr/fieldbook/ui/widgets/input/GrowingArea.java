package opr.fieldbook.ui.widgets.input;

import javafx.application.Platform;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/**
 * A text area that grows with what is written, from a least number of lines to a most, and leaves Tab for moving on.
 */
public final class GrowingArea extends TextArea {

    /** Padding above and below, and at both sides, as the style sheet gives it in parts of the font size. */
    private static final double EDGE = 14.0 / 13;

    private static final double SIDE = 20.0 / 13;
    private static final double LINES = 4;

    private final int least;
    private final int most;
    private final Text measure = new Text();

    public GrowingArea(int least, int most) {
        this.least = least;
        this.most = most;
        setWrapText(true);
        setPrefRowCount(least);
        textProperty().addListener(change -> requestLayout());
        // a width that comes while the layout runs would leave the height of the width before
        widthProperty().addListener(change -> Platform.runLater(this::requestLayout));
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = (width > 0 ? width : getWidth()) - SIDE * getFont().getSize() - LINES;
        measure.setFont(getFont());
        measure.setText("X");
        double line = measure.getLayoutBounds().getHeight();
        measure.setWrappingWidth(Math.max(room, 40));
        measure.setText(getText() == null || getText().isEmpty() ? "X" : getText() + " ");
        double lines = Math.clamp(Math.ceil(measure.getLayoutBounds().getHeight() / line), least, most);
        measure.setWrappingWidth(0);
        return Math.ceil(lines * line + EDGE * getFont().getSize() + LINES);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(getWidth());
    }

    private void leaveByTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            event.consume();
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }
}
