package opr.fieldbook.domain.record;

import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;

/**
 * The fields of a key under which names are sealed: its public half only. The entity id is the key's name, a digest of that
 * half, so two laptops that each make one never contradict each other.
 */
public final class IdentityKeyField {

    /** Base64 of the public X25519 key in X.509 form. */
    public static final Field<String> KEY = Field.once(Kind.IDENTITY_KEY, "key", Codec.TEXT);

    public static final Field<Boolean> PRESENT = Field.present(Kind.IDENTITY_KEY);

    private IdentityKeyField() {}
}
