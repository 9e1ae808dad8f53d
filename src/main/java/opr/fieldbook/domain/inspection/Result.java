package opr.fieldbook.domain.inspection;

/** The four answers to an item. */
public enum Result {
    MET,
    NOT_MET,
    /** Needs a reason. */
    NA,
    /** Needs a reason; printed in the limits of the report. */
    NOT_REVIEWED;

    public boolean needsReason() {
        return this == NA || this == NOT_REVIEWED;
    }
}
