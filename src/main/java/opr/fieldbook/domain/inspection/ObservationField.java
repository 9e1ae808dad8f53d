package opr.fieldbook.domain.inspection;

import java.time.OffsetDateTime;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;
import org.jspecify.annotations.Nullable;

/** The fields of an observation: one thing seen under an item. */
public final class ObservationField {

    /** How it was seen. */
    public enum Mode {
        LIVE,
        SIMULATED,
        REMOTE
    }

    /**
     * What was seen.
     *
     * @param result met or not met
     * @param shift  the shift or seat, in words
     * @param code   a person code such as DIO-03; never a name
     */
    public record Seen(Result result, @Nullable String shift, Mode mode, @Nullable String code) {}

    /** The conclusion it stands under, as a {@link ConclusionId}. */
    public static final Field<String> ITEM = Field.once(Kind.OBSERVATION, "item", Codec.TEXT);

    public static final Field<Seen> SEEN = Field.open(Kind.OBSERVATION, "seen", Codec.group(Seen.class));
    public static final Field<OffsetDateTime> AT = Field.once(Kind.OBSERVATION, "at", Codec.TIME);
    public static final Field<Boolean> PRESENT = Field.present(Kind.OBSERVATION);

    private ObservationField() {}
}
