package opr.fieldbook.ui.widgets.input;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A text area that grows with what is written, from a least number of lines to a most, and leaves Tab for moving on. */
public final class GrowingArea extends TextArea {

    private static final double EDGE = 18;
    private static final double SIDE = 24;

    private final int least;
    private final int most;
    private final Text measure = new Text();

    public GrowingArea(int least, int most) {
        this.least = least;
        this.most = most;
        setWrapText(true);
        setPrefRowCount(least);
        textProperty().addListener(change -> requestLayout());
        widthProperty().addListener(change -> requestLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = (width > 0 ? width : getWidth()) - SIDE;
        measure.setFont(getFont());
        measure.setText("X");
        double line = measure.getLayoutBounds().getHeight();
        measure.setWrappingWidth(Math.max(room, 40));
        measure.setText(getText() == null || getText().isEmpty() ? "X" : getText() + " ");
        double lines = Math.clamp(Math.ceil(measure.getLayoutBounds().getHeight() / line), least, most);
        measure.setWrappingWidth(0);
        return Math.ceil(lines * line + EDGE);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(getWidth());
    }

    private void leaveByTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            event.consume();
            requestFocusTraversal(
                    event.isShiftDown()
                            ? javafx.scene.TraversalDirection.PREVIOUS
                            : javafx.scene.TraversalDirection.NEXT);
        }
    }
}
