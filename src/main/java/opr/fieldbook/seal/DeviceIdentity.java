package opr.fieldbook.seal;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/**
 * The key pairs of one laptop's library: Ed25519 for signing hand-overs, X25519 for receiving keys. The private halves
 * leave only through {@link #encode}, whose result the caller must seal.
 */
public final class DeviceIdentity {

    private static final byte FORMAT = 1;
    private static final String SIGNING = "Ed25519";
    private static final String AGREEMENT = "X25519";

    private final KeyPair signing;
    private final KeyPair agreement;

    private DeviceIdentity(KeyPair signing, KeyPair agreement) {
        this.signing = signing;
        this.agreement = agreement;
    }

    public static DeviceIdentity create() {
        try {
            return new DeviceIdentity(
                    KeyPairGenerator.getInstance(SIGNING).generateKeyPair(),
                    KeyPairGenerator.getInstance(AGREEMENT).generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
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
        return signing.getPublic().getEncoded();
    }

    /** The public agreement key, in X.509 form. */
    public byte[] agreementKey() {
        return agreement.getPublic().getEncoded();
    }

    /** 64 bytes; about 1.4 ms, so sign heads, not rows. */
    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(SIGNING);
            signature.initSign(signing.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the owner of the public signing key signed the message; false also for a key or signature that is none. */
    public static boolean verify(byte[] signingKey, byte[] message, byte[] signature) {
        try {
            Signature check = Signature.getInstance(SIGNING);
            check.initVerify(publicKey(SIGNING, signingKey));
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** 32 secret bytes that only this device and the owner of the other agreement key can compute. */
    public byte[] agree(byte[] otherAgreementKey) throws SealBroken {
        return Agreement.agree(agreement.getPrivate(), otherAgreementKey);
    }

    /** Both pairs, private halves in the clear: seal them at once. */
    public byte[] encode() {
        byte[][] parts = {
            signing.getPrivate().getEncoded(), signingKey(), agreement.getPrivate().getEncoded(), agreementKey()
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
            return new DeviceIdentity(pair(SIGNING, next(in), next(in)), pair(AGREEMENT, next(in), next(in)));
        } catch (BufferUnderflowException | GeneralSecurityException e) {
            throw new IllegalArgumentException("Not a device identity", e);
        }
    }

    private static byte[] next(ByteBuffer in) {
        byte[] part = new byte[in.getShort() & 0xFFFF];
        in.get(part);
        return part;
    }

    private static KeyPair pair(String algorithm, byte[] secret, byte[] open) throws GeneralSecurityException {
        return new KeyPair(
                publicKey(algorithm, open),
                KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(secret)));
    }

    private static PublicKey publicKey(String algorithm, byte[] encoded) throws GeneralSecurityException {
        return KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(encoded));
    }
}
