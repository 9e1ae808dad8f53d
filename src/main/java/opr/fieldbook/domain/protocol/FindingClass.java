package opr.fieldbook.domain.protocol;

/**
 * What a finding is (GAO-21-186, pp. 31-37). Only deficiencies and areas of concern are findings in the strict sense and
 * count; best practices and working notes are kept apart.
 */
public enum FindingClass {
    /** Violates written policy tied to the MOA, ICE policy or an operational procedure. */
    DEFICIENCY("F"),
    /** Reduces the effectiveness of the program and violates nothing written. */
    AREA_OF_CONCERN("F"),
    /** A practice that fosters compliance with the MOA. */
    BEST_PRACTICE("BP"),
    /** Kept with the working papers; never exported. */
    WORKING_NOTE("W");

    private final String series;

    FindingClass(String series) {
        this.series = series;
    }

    /** Counts toward the four findings that mean a follow-up review. */
    public boolean counted() {
        return this == DEFICIENCY || this == AREA_OF_CONCERN;
    }

    /** The number series: F, BP or W. The class itself is never part of a number. */
    public String series() {
        return series;
    }
}
