package opr.fieldbook.ui.widgets.mark;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.ui.theme.Words;

/** A ring of how much is done, 14 pixels in trees and up to 68 on cards. Complete becomes a green check. */
public final class Ring extends StackPane {

    private static final int NUMBER_FROM = 36;

    private final int size;
    private final ObservableValue<Double> factor = Theme.factorAround(this);
    private final Circle track = new Circle();
    private final Arc arc = new Arc();
    private final Pane drawing = new Pane(track, arc);
    private final Label number = Words.whole("", Style.RING_NUMBER);
    private final Icon check;

    /** A ring of this many pixels; from 36 on it has a number inside. */
    public Ring(int size) {
        this.size = size;
        check = Icon.family("mdi2c-check-circle", size);
        track.getStyleClass().add(Style.RING_TRACK.css());
        arc.getStyleClass().add(Style.RING_ARC.css());
        arc.setType(ArcType.OPEN);
        arc.setStartAngle(90);
        getChildren().addAll(drawing, number, check);
        factor.addListener((source, before, now) -> measure(now));
        measure(1);
        show(0, 0, "");
    }

    /** Shows done of total; the words are for a screen reader and for the number inside. */
    public void show(int done, int total, String words) {
        boolean complete = total > 0 && done >= total;
        double share = total <= 0 ? 0 : Math.clamp((double) done / total, 0, 1);
        arc.setLength(-360 * share);
        arc.setVisible(share > 0);
        number.setText(size >= NUMBER_FROM ? words : "");
        number.setVisible(size >= NUMBER_FROM && !complete);
        number.setManaged(size >= NUMBER_FROM);
        drawing.setVisible(!complete);
        check.setVisible(complete);
        (complete ? Family.GREEN : Family.ACCENT).on(this);
        setAccessibleText(words);
    }

    /** The same in the color of a family, for a ring that asks for attention. */
    public void show(int done, int total, String words, Family family) {
        show(done, total, words);
        if (done < total) {
            family.on(this);
        }
    }

    private void measure(double scale) {
        double side = size * scale;
        double stroke = Math.max(2.5, side / 7);
        double radius = (side - stroke) / 2;
        track.setCenterX(side / 2);
        track.setCenterY(side / 2);
        track.setRadius(radius);
        track.setStrokeWidth(stroke);
        arc.setCenterX(side / 2);
        arc.setCenterY(side / 2);
        arc.setRadiusX(radius);
        arc.setRadiusY(radius);
        arc.setStrokeWidth(stroke);
        drawing.setMinSize(side, side);
        drawing.setMaxSize(side, side);
        setMinSize(side, side);
        setMaxSize(side, side);
    }
}
