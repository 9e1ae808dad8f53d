package opr.fieldbook.ui.widgets.input;

import java.util.List;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Glyph;
import opr.fieldbook.ui.theme.Style;

/**
 * The answer to an item: Met, Not met, N/A, Not reviewed, always in this order and these widths so that rows line up.
 * Choosing the chosen one again clears it. A screen reader hears "Item J-T-03, answer, Not met, 2 of 4".
 */
public final class AnswerControl extends ChoiceBar {

    /** The keys of {@link #standard}. */
    public static final String MET = "met";

    public static final String NOT_MET = "not-met";
    public static final String NOT_APPLICABLE = "not-applicable";
    public static final String NOT_REVIEWED = "not-reviewed";

    /** The answers of an item with the four standard options. */
    public AnswerControl(String item) {
        this(item, standard());
    }

    /** The answers of an item with options of the caller's. */
    public AnswerControl(String item, List<Option> options) {
        super(Text.of("app.answer.group", item), options, true);
    }

    /** The four standard options. */
    public static List<Option> standard() {
        return List.of(
                Option.of(MET, Glyph.MET, 80),
                Option.of(NOT_MET, Glyph.NOT_MET, 92),
                Option.of(NOT_APPLICABLE, Glyph.NOT_APPLICABLE, 72),
                Option.of(NOT_REVIEWED, Glyph.NOT_REVIEWED, 128));
    }

    /** The item shown, when a row is used again for another one. */
    public void setItem(String item) {
        setGroup(Text.of("app.answer.group", item));
    }

    /** Forty pixels high instead of thirty-two, for fingers; the same happens under {@link Style#TOUR}. */
    public void setTour(boolean tour) {
        Style.TOUR.on(this, tour);
    }
}
