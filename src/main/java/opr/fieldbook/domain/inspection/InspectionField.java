package opr.fieldbook.domain.inspection;

import java.time.LocalDate;
import java.util.List;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;
import org.jspecify.annotations.Nullable;

/** The fields of the inspection itself; its entity id is the inspection's id. */
public final class InspectionField {

    /**
     * What the chief decided about a follow-up review.
     *
     * @param decision ordered or waived
     * @param reason   why; needed to waive, and to order one below four findings
     */
    public record FollowUpChoice(Decision decision, @Nullable String reason) {}

    /** Ordered or waived. */
    public enum Decision {
        ORDERED,
        WAIVED
    }

    /** Who owns a review whose protocol leaves that open. */
    public enum Owner {
        OPR,
        ERO
    }

    /**
     * Nothing is struck or removed while it is on.
     *
     * @param on     put on, or lifted
     * @param reason why
     * @param by     the name of the lead or chief
     */
    public record Hold(boolean on, String reason, String by, LocalDate date) {}

    /** For example {@code 287G-FY2027-JEM-0012}. */
    public static final Field<String> NUMBER = Field.open(Kind.INSPECTION, "number", Codec.TEXT);

    /** The id of the LEA, which the inspection carries whole. */
    public static final Field<String> LEA = Field.once(Kind.INSPECTION, "lea", Codec.TEXT);

    public static final Field<List<String>> MODELS = Field.once(Kind.INSPECTION, "models", Codec.TEXTS);

    /** First and last day on site. */
    public static final Field<OnSite> ON_SITE = Field.open(Kind.INSPECTION, "on-site", Codec.group(OnSite.class));

    /** The time the documents cover. */
    public static final Field<OnSite> PERIOD = Field.open(Kind.INSPECTION, "period", Codec.group(OnSite.class));

    public static final Field<Stage> STAGE = Field.open(Kind.INSPECTION, "stage", Codec.oneOf(Stage.class));
    public static final Field<Owner> OWNER = Field.open(Kind.INSPECTION, "owner", Codec.oneOf(Owner.class));

    /** The tour is part of this inspection. */
    public static final Field<Boolean> TOUR = Field.open(Kind.INSPECTION, "tour", Codec.FLAG);

    /** Plainly synthetic, for practice; never merged into a real one. */
    public static final Field<Boolean> PRACTICE = Field.once(Kind.INSPECTION, "practice", Codec.FLAG);

    public static final Field<FollowUpChoice> FOLLOW_UP =
            Field.open(Kind.INSPECTION, "follow-up", Codec.group(FollowUpChoice.class));

    /** The number of the earlier inspection it follows on, if one was chosen. */
    public static final Field<String> FROM = Field.once(Kind.INSPECTION, "from", Codec.TEXT);

    public static final Field<Hold> HOLD = Field.open(Kind.INSPECTION, "hold", Codec.group(Hold.class));

    /** A span of days, both ends included; written together. */
    public record OnSite(LocalDate start, LocalDate end) {}

    private InspectionField() {}
}
