package opr.fieldbook.domain.lea;

import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;

/** The LEA as an inspection carries it, whole; its entity id is the LEA's id. */
public final class LeaField {

    public static final Field<Lea> CONTENT = Field.open(Kind.LEA, "content", Codec.group(Lea.class));

    private LeaField() {}
}
