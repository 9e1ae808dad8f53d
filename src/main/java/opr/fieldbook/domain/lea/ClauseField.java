package opr.fieldbook.domain.lea;

import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;
import org.jspecify.annotations.Nullable;

/** What the MOA in force prints for a clause; the entity id is the clause's citation key. */
public final class ClauseField {

    /**
     * Where a clause stands and what it says.
     *
     * @param section   as printed, for example "§ XIV"
     * @param page      as printed, may be empty
     * @param wording   the clause's own words, pasted from the agreement
     * @param timeLimit a time limit it sets, in words, if it sets one
     */
    public record Printed(
            String section, @Nullable String page, @Nullable String wording, @Nullable String timeLimit) {}

    public static final Field<Printed> PRINTED = Field.open(Kind.CLAUSE, "printed", Codec.group(Printed.class));

    private ClauseField() {}
}
