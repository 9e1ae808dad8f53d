package opr.fieldbook.ui.window;

/** The text keys of the tabs of an inspection. Tabs of what is not built yet are absent, not dead. */
final class Tabs {

    static final String OVERVIEW = "app.tab.overview";
    static final String CHECKLIST = "app.tab.checklist";
    static final String FINDINGS = "app.tab.findings";
    static final String REPORT = "app.tab.report";

    private Tabs() {}
}
