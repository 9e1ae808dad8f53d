package opr.fieldbook.domain.field;

/** What happens when two people write a field without sight of each other. */
public enum Merge {
    /** Different values are a conflict, kept and shown until a person settles it. */
    SETTLE,
    /** Belongs to its author, so it cannot conflict: two authors write two things. */
    OWNED,
    /** Present wins over a removal that did not see everything. */
    PRESENCE,
    /** Written once, when the thing is made, and never again. */
    ONCE
}
