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

    /** A photo or another file that was collected; its id is the name of its content. */
    public static final String EXHIBIT = "exhibit";

    /** How somebody added it: the ids of exhibit and device. The same file may be added on two laptops. */
    public static final String EXHIBIT_ADDED = "exhibit-added";

    public static final String EXHIBIT_ITEM = "exhibit-item";
    public static final String EXHIBIT_FINDING = "exhibit-finding";
    /** Two findings that were combined into one. */
    public static final String FINDING_SAME = "finding-same";

    /** Two findings that look alike and are not the same. */
    public static final String FINDING_APART = "finding-apart";

    /** Somebody of the staff, under a code. */
    public static final String PERSON = "person";

    /** A value made unreadable for good. */
    public static final String STRIKE = "strike";

    /** The public half of a key under which names are sealed. */
    public static final String IDENTITY_KEY = "identity-key";

    /** The issue of the report, or of an amendment to it; its id is the number: 1 is the report. */
    public static final String ISSUE = "issue";

    private Kind() {}
}
