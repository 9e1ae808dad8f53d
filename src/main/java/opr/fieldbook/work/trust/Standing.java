package opr.fieldbook.work.trust;

/** How this library stands to a laptop. */
public enum Standing {
    /** It is this one. */
    SELF,
    /** Its six words were compared. */
    CONFIRMED,
    /** Its package was opened here, or it joined with a work package of somebody who is known. */
    INTRODUCED,
    /** Nobody has compared its six words yet. */
    NEW,
    /** Lost: what it signs after that day is kept aside. */
    LOST
}
