package opr.fieldbook.domain.record;

import java.time.OffsetDateTime;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;

/**
 * The fields of a strike: one value made unreadable for good. The entity id is the id of the change whose value it was. A
 * strike is never taken back, so it counts as soon as anything of it is known, {@code present} or not.
 */
public final class StrikeField {

    /** Why, in words that do not repeat what was struck. */
    public static final Field<String> REASON = Field.once(Kind.STRIKE, "reason", Codec.TEXT);

    /** The name of the lead or chief who struck it. */
    public static final Field<String> BY = Field.once(Kind.STRIKE, "by", Codec.TEXT);

    public static final Field<OffsetDateTime> AT = Field.once(Kind.STRIKE, "at", Codec.TIME);

    /** The field whose value it was: {@code kind:id/field}. */
    public static final Field<String> STRUCK = Field.once(Kind.STRIKE, "field", Codec.TEXT);

    /** The salted digest that the change keeps; copies of the value in the same field have the same. */
    public static final Field<String> DIGEST = Field.once(Kind.STRIKE, "digest", Codec.TEXT);

    public static final Field<Boolean> PRESENT = Field.present(Kind.STRIKE);

    private StrikeField() {}
}
