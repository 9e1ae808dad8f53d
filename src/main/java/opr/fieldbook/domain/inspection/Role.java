package opr.fieldbook.domain.inspection;

/** What a person sees first; no rights come with it. */
public enum Role {
    INSPECTOR,
    LEAD,
    CHIEF
}
