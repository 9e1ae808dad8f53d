package opr.fieldbook.ui.widgets.mark;

import java.util.List;
import java.util.Set;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Glyph;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;

/**
 * The six steps from planned to issued: done with a check, the current one as a pill, the others open. Only to look at.
 */
public final class StageStepper extends HBox {

    /** The steps of an inspection until its report is issued. */
    public static final List<Glyph> STEPS =
            List.of(Glyph.PLANNED, Glyph.NOTIFIED, Glyph.ON_SITE, Glyph.DRAFTING, Glyph.IN_REVIEW, Glyph.ISSUED);

    private final List<String> steps;
    private boolean brief;
    private Set<Integer> left = Set.of();
    private final IntegerProperty current = new SimpleIntegerProperty(this, "current", 0);

    /** The six steps of an inspection. */
    public StageStepper() {
        this(STEPS.stream().map(Glyph::word).toList());
    }

    /** Steps with words of their own, as in the two tracks after issue. */
    public StageStepper(List<String> steps) {
        this.steps = List.copyOf(steps);
        Style.STEPPER.on(this);
        setMinWidth(Region.USE_PREF_SIZE);
        current.addListener(change -> show());
        show();
    }

    /** The index of the current step; the number of steps means all are done. */
    public IntegerProperty currentProperty() {
        return current;
    }

    /** Steps before the current one that are not done: they have no check. */
    public void leave(Set<Integer> steps) {
        if (!left.equals(steps)) {
            left = Set.copyOf(steps);
            show();
        }
    }

    /** In a narrow place: only the current step and which of how many it is. */
    public void setBrief(boolean wanted) {
        if (brief != wanted) {
            brief = wanted;
            show();
        }
    }

    /** How wide all steps are beside each other. */
    public double wholeWidth() {
        boolean now = brief;
        setBrief(false);
        applyCss();
        double width = prefWidth(-1);
        setBrief(now);
        return width;
    }

    private void show() {
        getChildren().clear();
        int shown = Math.min(current.get(), steps.size() - 1);
        setAccessibleText(Text.of("app.stepper.spoken", steps.get(shown), shown + 1, steps.size()));
        if (brief) {
            Label of = Words.whole(Text.of("app.stepper.of", shown + 1, steps.size()), Style.STEP_OPEN);
            getChildren().addAll(step(shown), of);
            return;
        }
        for (int at = 0; at < steps.size(); at++) {
            if (at > 0) {
                Region line = Style.STEP_LINE.on(new Region());
                Style.DONE.on(line, at <= current.get());
                getChildren().add(line);
            }
            getChildren().add(step(at));
        }
    }

    private Label step(int at) {
        Label label;
        if (at < current.get() && !left.contains(at)) {
            label = Words.whole(steps.get(at), Style.STEP_DONE);
            label.setGraphic(new Icon("mdi2c-check", Icon.IN_TAG));
        } else if (at == current.get()) {
            label = Words.whole(steps.get(at), Style.PILL, Style.STEP);
            label.setGraphic(Icon.family("mdi2c-circle-slice-8", Icon.IN_TAG));
            Family.ACCENT.on(label);
        } else {
            label = Words.whole(steps.get(at), Style.STEP_OPEN);
            label.setGraphic(new Icon("mdi2c-circle-outline", Icon.IN_TAG));
        }
        return label;
    }
}
