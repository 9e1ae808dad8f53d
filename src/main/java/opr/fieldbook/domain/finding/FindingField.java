package opr.fieldbook.domain.finding;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.field.Merge;
import opr.fieldbook.domain.field.Sensitivity;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.domain.protocol.Verification;
import org.jspecify.annotations.Nullable;

/** The fields of a finding. There is none for a remedy: OPR finds, ERO mends. */
public final class FindingField {

    /**
     * Class, category and party belong together.
     *
     * @param category category code, null until chosen
     * @param reason   why the class was changed; null the first time
     */
    public record Classed(
            FindingClass findingClass, @Nullable String category, @Nullable Party party, @Nullable String reason) {}

    /** The plain questions; null where not yet answered. */
    public record Questions(
            @Nullable Judgment rule, @Nullable Judgment broken, @Nullable Judgment weaker, @Nullable Judgment fosters) {
        public static final Questions OPEN = new Questions(null, null, null, null);
    }

    /** Yes, no, or not sure. */
    public enum Judgment {
        YES,
        NO,
        NOT_SURE
    }

    /** The main citation: the key of its source and its text as printed in the report. */
    public record Cited(String key, @Nullable String text) {}

    /** What was done on site; the finding stays and counts. */
    public record Corrected(String what, @Nullable LocalDate date, @Nullable String verifiedBy, @Nullable String how) {}

    /** A withdrawn finding stays, with its number, and counts no more. */
    public record Withdrawn(String reason) {}

    /** The author's letter and the count in its series, for example A-F05 or A-BP01. */
    public static final Field<String> KEY = Field.open(Kind.FINDING, "key", Codec.TEXT);

    /** F-01, BP-01, W-01: given once by the lead's numbering. */
    public static final Field<String> NUMBER = Field.open(Kind.FINDING, "number", Codec.TEXT);

    public static final Field<Classed> CLASSED = Field.open(Kind.FINDING, "classed", Codec.group(Classed.class));
    public static final Field<Questions> QUESTIONS =
            Field.working(Kind.FINDING, "questions", Codec.group(Questions.class));
    public static final Field<String> TITLE = Field.open(Kind.FINDING, "title", Codec.TEXT);
    public static final Field<String> CONDITION = Field.open(Kind.FINDING, "condition", Codec.TEXT);
    public static final Field<String> CRITERIA = Field.open(Kind.FINDING, "criteria", Codec.TEXT);
    public static final Field<String> CAUSE = Field.open(Kind.FINDING, "cause", Codec.TEXT);
    public static final Field<String> EFFECT = Field.open(Kind.FINDING, "effect", Codec.TEXT);
    public static final Field<String> EVIDENCE = Field.open(Kind.FINDING, "evidence", Codec.TEXT);
    public static final Field<Cited> CITED = Field.open(Kind.FINDING, "cited", Codec.group(Cited.class));
    public static final Field<Verification> VERIFICATION =
            Field.open(Kind.FINDING, "verification", Codec.oneOf(Verification.class));
    public static final Field<Corrected> CORRECTED =
            Field.open(Kind.FINDING, "corrected", Codec.group(Corrected.class));
    public static final Field<Withdrawn> WITHDRAWN =
            Field.open(Kind.FINDING, "withdrawn", Codec.group(Withdrawn.class));
    public static final Field<OffsetDateTime> RAISED_AT = Field.once(Kind.FINDING, "raised-at", Codec.TIME);

    /** The name of who raised it: not for the report. */
    public static final Field<String> RAISED_BY =
            new Field<>(Kind.FINDING, "raised-by", Codec.TEXT, Sensitivity.WORKING, Merge.ONCE);

    public static final Field<Boolean> PRESENT = Field.present(Kind.FINDING);

    private FindingField() {}
}
