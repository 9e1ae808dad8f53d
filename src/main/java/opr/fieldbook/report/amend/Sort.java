package opr.fieldbook.report.amend;

import java.util.Locale;
import opr.fieldbook.base.Text;

/** What happened to a finding, or a best practice, after the report was issued. */
public enum Sort {
    ADDED,
    REMOVED,
    /** Class, category or party. */
    RECLASSIFIED,
    /** What it cites, or the text of it. */
    RECITED,
    /** Its title or its statement. */
    REWORDED,
    /** Its number, what was mended on site, how it is verified. */
    CHANGED;

    /** As it is printed: "Reworded". */
    public String label() {
        return Text.of("document.amend.sort." + name().toLowerCase(Locale.ROOT));
    }
}
