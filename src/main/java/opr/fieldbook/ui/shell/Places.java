package opr.fieldbook.ui.shell;

import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.log.EntityKey;

/** Ways from one part of an open inspection to another. */
public interface Places {

    /** Shows an item in the checklist. */
    void toItem(ConclusionId item);

    /** Opens a finding in its drawer, over whatever is shown. */
    void toFinding(String findingId);

    /** Raises a finding from an item, with what the item brings along, and opens it. */
    void raiseFrom(ConclusionId item);

    /** Raises a finding from nothing and opens it. */
    void raise();

    /** Shows whatever an open point is about. */
    void toThing(EntityKey thing);

    /** Opens the list of all that is in conflict. */
    void toConflicts();

    /** Shows a tab by its text key. */
    void toTab(String textKey);
}
