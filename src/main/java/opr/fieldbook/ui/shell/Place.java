package opr.fieldbook.ui.shell;

import java.util.Locale;

/** Where a key works. A place is on while its screen, or its part of a screen, is shown. */
public enum Place {
    EVERYWHERE,
    HOME,
    CHECKLIST,
    CASE_FILES,
    FINDING,
    INTERVIEW,
    MERGE,
    REPORT,
    ACTION_PLAN,
    PROGRAM;

    /** The key of its name. */
    public String textKey() {
        return "app.place." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
