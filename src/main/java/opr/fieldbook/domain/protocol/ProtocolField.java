package opr.fieldbook.domain.protocol;

import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;

/** The fields of a protocol that an inspection carries; its entity id is the model's name. */
public final class ProtocolField {

    public static final Field<Protocol> CONTENT = Field.once(Kind.PROTOCOL, "content", Codec.group(Protocol.class));

    private ProtocolField() {}
}
