package opr.fieldbook.domain.record;

import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.field.Merge;
import opr.fieldbook.domain.field.Sensitivity;

/** The fields of a person of the staff roster; the entity id is the code, such as DIO-03. Never a detainee. */
public final class PersonField {

    /** Stored sealed, for those who have the identity key. */
    public static final Field<String> NAME =
            new Field<>(Kind.PERSON, "name", Codec.TEXT, Sensitivity.IDENTITY, Merge.SETTLE);

    /** Role or title, in words that name nobody. */
    public static final Field<String> TITLE = Field.open(Kind.PERSON, "title", Codec.TEXT);

    public static final Field<Boolean> PRESENT = Field.present(Kind.PERSON);

    private PersonField() {}
}
