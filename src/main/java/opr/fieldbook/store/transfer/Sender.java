package opr.fieldbook.store.transfer;

import java.util.Base64;
import opr.fieldbook.seal.DeviceIdentity;

/**
 * Who made a file: the device with its public keys, and the person. The device's name is a digest of its keys, so keys of
 * another device do not pass for it.
 *
 * @param device    32 hex digits
 * @param signing   public Ed25519 key, Base64 of its X.509 form
 * @param agreement public X25519 key, likewise
 */
public record Sender(String device, String signing, String agreement, String name, String initials, String role) {

    public static Sender of(DeviceIdentity device, String name, String initials, String role) {
        Base64.Encoder base64 = Base64.getEncoder();
        return new Sender(
                device.device(),
                base64.encodeToString(device.signingKey()),
                base64.encodeToString(device.agreementKey()),
                name,
                initials,
                role);
    }

    /** Whether the device's name is that of these keys. */
    public boolean holds() {
        try {
            return DeviceIdentity.nameOf(decoded(signing), decoded(agreement)).equals(device);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether this device signed the message. */
    boolean signed(byte[] message, byte[] signature) {
        return holds() && DeviceIdentity.verify(decoded(signing), message, signature);
    }

    private static byte[] decoded(String key) {
        return Base64.getDecoder().decode(key);
    }
}
