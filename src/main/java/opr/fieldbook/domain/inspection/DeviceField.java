package opr.fieldbook.domain.inspection;

import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;

/** How a device introduces itself: its public keys. The entity id is the device's id. */
public final class DeviceField {

    /** Public keys, base64: Ed25519 for signatures, X25519 for agreement. */
    public record Keys(String signing, String agreement) {}

    public static final Field<Keys> KEYS = Field.once(Kind.DEVICE, "keys", Codec.group(Keys.class));

    private DeviceField() {}
}
