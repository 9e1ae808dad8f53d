package opr.fieldbook.ui.settle;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import opr.fieldbook.domain.conflict.WordDiffRules.Piece;
import opr.fieldbook.ui.theme.Style;

/** A text with some of its words marked: a tint behind them and a line below. */
final class MarkedText extends Region {

    private final TextFlow flow = new TextFlow();
    private final Path ground = Style.MARK_GROUND.on(new Path());
    private final Path line = Style.MARK_LINE.on(new Path());
    private final List<Piece> pieces;

    MarkedText(List<Piece> pieces) {
        this.pieces = pieces;
        flow.setLineSpacing(3);
        for (Piece piece : pieces) {
            flow.getChildren().add(Style.set(new Text(piece.text()), Style.WORDS));
        }
        ground.setManaged(false);
        line.setManaged(false);
        getChildren().addAll(ground, line, flow);
    }

    /** The marked words, for a screen reader. */
    static String marked(List<Piece> pieces) {
        return pieces.stream().filter(Piece::marked).map(Piece::text).collect(Collectors.joining("; "));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        ground.getElements().clear();
        line.getElements().clear();
        int at = 0;
        for (Piece piece : pieces) {
            int end = at + piece.text().length();
            if (piece.marked()) {
                add(ground, flow.rangeShape(at, end));
                add(line, flow.underlineShape(at, end));
            }
            at = end;
        }
    }

    private static void add(Path to, PathElement... shape) {
        to.getElements().addAll(shape);
    }
}
