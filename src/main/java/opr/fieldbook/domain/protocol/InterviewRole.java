package opr.fieldbook.domain.protocol;

/** Whom an interview is held with. A detainee is named by code, role and language only. */
public record InterviewRole(String key, String title, boolean detainee) {}
