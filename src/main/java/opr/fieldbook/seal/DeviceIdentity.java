package opr.fieldbook.seal;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The key pairs of one laptop's library: Ed25519 for signing hand-overs, X25519 for receiving keys. The private halves
 * leave only through {@link #encode}, whose result the caller must seal.
 */
public final class DeviceIdentity {

    private static final byte FORMAT = 1;

    private final SigningKey signing;
    private final byte[] signingKey;
    private final KeyPair agreement;

    private DeviceIdentity(SigningKey signing, KeyPair agreement) {
        this.signing = signing;
        this.signingKey = signing.open();
        this.agreement = agreement;
    }

    public static DeviceIdentity create() {
        return new DeviceIdentity(SigningKey.create(), Agreement.pair());
    }

    /** The device's name in revisions: 32 hex digits of the digest of its public keys. */
    public String device() {
        return nameOf(signingKey(), agreementKey());
    }

    /** The name of the device with these public keys. */
    public static String nameOf(byte[] signingKey, byte[] agreementKey) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(signingKey);
            return HexFormat.of().formatHex(digest.digest(agreementKey), 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public signing key, in X.509 form. */
    public byte[] signingKey() {
        return signingKey.clone();
    }

    /** The public agreement key, in X.509 form. */
    public byte[] agreementKey() {
        return agreement.getPublic().getEncoded();
    }

    /** 64 bytes, always the same for the same message. */
    public byte[] sign(byte[] message) {
        return signing.sign(message);
    }

    /** Whether the owner of the public signing key signed the message; false also for a key or signature that is none. */
    public static boolean verify(byte[] signingKey, byte[] message, byte[] signature) {
        return SigningKey.verify(signingKey, message, signature);
    }

    /** 32 secret bytes that only this device and the owner of the other agreement key can compute. */
    public byte[] agree(byte[] otherAgreementKey) throws SealBroken {
        return Agreement.agree(agreement.getPrivate(), otherAgreementKey);
    }

    /** Both pairs, private halves in the clear: seal them at once. */
    public byte[] encode() {
        byte[][] parts = {
            signing.secret(), signingKey(), agreement.getPrivate().getEncoded(), agreementKey()
        };
        int size = 1;
        for (byte[] part : parts) {
            size += Short.BYTES + part.length;
        }
        ByteBuffer out = ByteBuffer.allocate(size).put(FORMAT);
        for (byte[] part : parts) {
            out.putShort((short) part.length).put(part);
        }
        return out.array();
    }

    /** The inverse of {@link #encode}; throws {@link IllegalArgumentException} if the bytes are none. */
    public static DeviceIdentity decode(byte[] encoded) {
        try {
            ByteBuffer in = ByteBuffer.wrap(encoded);
            if (in.get() != FORMAT) {
                throw new IllegalArgumentException("Unknown format of a device identity");
            }
            SigningKey signing = SigningKey.of(next(in));
            if (!Arrays.equals(signing.open(), next(in))) {
                throw new IllegalArgumentException("The halves of the signing key do not belong together");
            }
            return new DeviceIdentity(signing, Agreement.pair(next(in), next(in)));
        } catch (BufferUnderflowException | GeneralSecurityException e) {
            throw new IllegalArgumentException("Not a device identity", e);
        }
    }

    private static byte[] next(ByteBuffer in) {
        byte[] part = new byte[in.getShort() & 0xFFFF];
        in.get(part);
        return part;
    }
}
