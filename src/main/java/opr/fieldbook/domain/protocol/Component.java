package opr.fieldbook.domain.protocol;

/** The three components of an inspection (GAO-21-186, pp. 30-31). */
public enum Component {
    TOUR,
    DOCUMENTS,
    INTERVIEWS
}
