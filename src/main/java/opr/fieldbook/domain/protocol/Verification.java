package opr.fieldbook.domain.protocol;

/** How a follow-up review verifies that a finding is resolved. */
public enum Verification {
    SITE,
    DESK
}
