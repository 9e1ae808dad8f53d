package opr.fieldbook.seal;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals and opens bytes with AES-256-GCM under one key. Sealed bytes are: the algorithm (one byte, 1), a random 96-bit
 * nonce, the encrypted bytes with their 128-bit tag. The caller gives associated data that says where the bytes belong;
 * they open nowhere else.
 *
 * <p>An object keeps its cipher for speed and so belongs to one thread, or to one lock. With random nonces a key is good
 * for 2^32 seals; an inspection makes less than 2^20.
 */
public final class Sealer implements AutoCloseable {

    /** What sealing adds to the length, in bytes. */
    public static final int OVERHEAD = 1 + 12 + 16;

    private static final byte AES_256_GCM = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Cipher cipher;
    private final SecureRandom random = new SecureRandom();
    private @Nullable SecretKeySpec key;

    /** The key is copied; the caller may wipe its own. */
    public Sealer(byte[] key) {
        if (key.length != Crypto.KEY_BYTES) {
            throw new IllegalArgumentException("A key has 32 bytes, not " + key.length);
        }
        this.key = new SecretKeySpec(key, "AES");
        try {
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Seals bytes for the place that the associated data names. */
    public byte[] seal(byte[] plain, byte[] associated) {
        byte[] out = new byte[plain.length + OVERHEAD];
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        out[0] = AES_256_GCM;
        System.arraycopy(nonce, 0, out, 1, NONCE);
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(associated);
            cipher.doFinal(plain, 0, plain.length, out, 1 + NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return out;
    }

    /** Opens sealed bytes; throws if they were sealed with another key or for another place, or were altered. */
    public byte[] open(byte[] sealed, byte[] associated) throws SealBroken {
        if (sealed.length < OVERHEAD) {
            throw new SealBroken("Too short: " + sealed.length + " bytes", null);
        }
        if (sealed[0] != AES_256_GCM) {
            throw new SealBroken("Unknown algorithm " + sealed[0], null);
        }
        try {
            cipher.init(Cipher.DECRYPT_MODE, key(), new GCMParameterSpec(TAG_BITS, sealed, 1, NONCE));
            cipher.updateAAD(associated);
            return cipher.doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
        } catch (AEADBadTagException e) {
            throw new SealBroken("The bytes do not open with this key and place", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SecretKeySpec key() {
        SecretKeySpec at = key;
        if (at == null) {
            throw new IllegalStateException("The sealer is closed");
        }
        return at;
    }

    /** Forgets the key. Copies inside the platform's cipher are cleared by re-keying it and left to the collector. */
    @Override
    public void close() {
        if (key == null) {
            return;
        }
        key = null;
        try {
            byte[] none = new byte[Crypto.KEY_BYTES];
            cipher.init(
                    Cipher.ENCRYPT_MODE, new SecretKeySpec(none, "AES"), new GCMParameterSpec(TAG_BITS, new byte[NONCE]));
            Arrays.fill(none, (byte) 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
