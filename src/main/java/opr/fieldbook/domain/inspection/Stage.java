package opr.fieldbook.domain.inspection;

/** How far an inspection is, up to the issue of its report; after that two tracks run side by side. */
public enum Stage {
    PLANNED,
    NOTIFIED,
    ON_SITE,
    DRAFTING,
    IN_REVIEW,
    ISSUED
}
