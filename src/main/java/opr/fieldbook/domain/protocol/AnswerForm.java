package opr.fieldbook.domain.protocol;

/** How an interview question is answered. */
public enum AnswerForm {
    /** Knows, partly, does not know, not asked: knowledge questions to staff only. */
    KNOWLEDGE,
    FREE,
    /** Yes, No, Not sure, Declined. */
    CHOICE
}
