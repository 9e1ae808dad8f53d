package opr.fieldbook.domain.inspection;

import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;

/** The fields of a facility that is inspected. */
public final class FacilityField {

    public static final Field<String> NAME = Field.open(Kind.FACILITY, "name", Codec.TEXT);

    /** Its place in the order the facilities are shown in. */
    public static final Field<Long> ORDER = Field.open(Kind.FACILITY, "order", Codec.WHOLE);

    public static final Field<Boolean> PRESENT = Field.present(Kind.FACILITY);

    private FacilityField() {}
}
