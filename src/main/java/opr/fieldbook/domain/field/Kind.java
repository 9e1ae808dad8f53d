package opr.fieldbook.domain.field;

/** The kinds of things an inspection holds, as they stand in the log. Names are for ever; a kind is never renamed. */
public final class Kind {

    public static final String INSPECTION = "inspection";
    public static final String LEA = "lea";
    public static final String CLAUSE = "clause";
    public static final String FACILITY = "facility";
    public static final String MEMBER = "member";
    public static final String DEVICE = "device";

    /** Somebody was asked to join with a work package. */
    public static final String INVITATION = "invitation";

    /** Whose part of the work something is. */
    public static final String ASSIGNMENT = "assignment";

    public static final String PROTOCOL = "protocol";
    public static final String CONCLUSION = "conclusion";
    public static final String OBSERVATION = "observation";
    public static final String ENTRY = "entry";
    public static final String FINDING = "finding";
    public static final String FINDING_ITEM = "finding-item";
    public static final String FINDING_CITATION = "finding-citation";

    /** A number or working key a finding had before. */
    public static final String FINDING_NAME = "finding-name";

    /** Two findings on the same facts, one for each party. */
    public static final String FINDING_PAIR = "finding-pair";

    private Kind() {}
}
