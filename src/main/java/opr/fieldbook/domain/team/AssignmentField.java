package opr.fieldbook.domain.team;

import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;

/**
 * Whose a part of the work is; the entity id names the part: {@code JEM|processing} for a section,
 * {@code interview:ID} for an interview, {@code case:ID} for a case file.
 */
public final class AssignmentField {

    /** The letter of a member, or none. */
    public static final Field<String> OWNER = Field.open(Kind.ASSIGNMENT, "owner", Codec.TEXT);

    private AssignmentField() {}
}
