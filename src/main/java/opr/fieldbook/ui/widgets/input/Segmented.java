package opr.fieldbook.ui.widgets.input;

import java.util.List;
import opr.fieldbook.ui.theme.Style;

/** A choice of one in accent: role, party, year, filter, yes or no. Always one chosen, unless told to clear. */
public final class Segmented extends ChoiceBar {

    /** A choice that cannot be cleared. */
    public Segmented(String group, List<Option> options) {
        this(group, options, false);
    }

    /** A choice that may be cleared by choosing it again. */
    public Segmented(String group, List<Option> options, boolean clears) {
        super(group, options, clears);
    }

    /** Twenty-eight pixels high. */
    public Segmented small() {
        Style.SMALL.on(this);
        return this;
    }

    /** As wide as its place, the segments sharing the room. */
    public Segmented filling() {
        setMaxWidth(Double.MAX_VALUE);
        return this;
    }

    /** The key that chooses an option, shown as a cap on it. */
    public Segmented withKey(String option, String shown) {
        cap(option, shown);
        return this;
    }
}
