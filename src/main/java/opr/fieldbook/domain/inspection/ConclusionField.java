package opr.fieldbook.domain.inspection;

import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;

/** The fields of a conclusion; its entity id is a {@link ConclusionId}. */
public final class ConclusionField {

    public static final Field<Answer> ANSWER = Field.open(Kind.CONCLUSION, "answer", Codec.group(Answer.class));

    /** Marked to come back to later. */
    public static final Field<Boolean> LATER = Field.working(Kind.CONCLUSION, "later", Codec.FLAG);

    private ConclusionField() {}
}
