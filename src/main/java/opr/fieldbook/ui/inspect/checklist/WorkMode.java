package opr.fieldbook.ui.inspect.checklist;

/** How the checklist is laid out: dense rows for the desk, large targets for the tour. */
public enum WorkMode {
    DESK,
    TOUR
}
