package opr.fieldbook.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

/**
 * The key pair of an inspection under which names of people are sealed once more. The public half travels with the
 * inspection, so every laptop of the team can write a name; the private half is here, and only who has it can read one. It is
 * kept only wrapped, in {@link KeySlot}s that name who may read.
 *
 * <p>A sealed name is: format (one byte, 1), the name of the key (16 bytes), the public half of a pair made for this value
 * alone (44 bytes, X.509), and the value, padded to a multiple of 64 bytes and sealed under what the two pairs agree on.
 */
public final class IdentityKey implements AutoCloseable {

    /** The purpose of a slot that holds such a key. */
    public static final String PURPOSE = "identity";

    private static final byte FORMAT = 1;
    private static final int NAME = 16;
    private static final int PUBLIC = 44;
    private static final int STEP = 64;
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b656e032100");
    private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b656e04220420");
    private static final String LABEL = "opr-fieldbook/identity/value/";

    private final SecretBytes key;
    private final byte[] publicKey;

    IdentityKey(byte[] key) {
        this.key = new SecretBytes(key);
        this.publicKey = publicOf(key);
    }

    public static IdentityKey create() {
        return new IdentityKey(Crypto.random(Crypto.KEY_BYTES));
    }

    /** Opens a slot with the passphrase of a file that was handed over. */
    public static IdentityKey open(KeySlot slot, char[] passphrase) throws SealBroken {
        return new IdentityKey(slot.openWithPassphrase(PURPOSE, passphrase));
    }

    /** Opens a slot made for this device. */
    public static IdentityKey open(KeySlot slot, DeviceIdentity device) throws SealBroken {
        byte[] agreed = device.agree(slot.ephemeral());
        return new IdentityKey(
                slot.openAgreed(KeySlot.Kind.COLLEAGUE, PURPOSE, agreed, device.agreementKey()));
    }

    /** A slot that this passphrase opens. */
    public KeySlot slotFor(char[] passphrase, KdfCost cost) {
        return KeySlot.passphrase(PURPOSE, key.get(), passphrase, cost);
    }

    /** A slot that the owner of this public agreement key (X.509) opens. */
    public KeySlot slotFor(byte[] colleague) throws SealBroken {
        return KeySlot.agreed(KeySlot.Kind.COLLEAGUE, PURPOSE, key.get(), colleague);
    }

    /** The public half, in X.509 form. */
    public byte[] publicKey() {
        return publicKey.clone();
    }

    /** The name of the pair: 32 hex digits of the digest of its public half. */
    public String name() {
        return nameOf(publicKey);
    }

    /** The name of the pair with this public half. */
    public static String nameOf(byte[] publicKey) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(publicKey);
            return HexFormat.of().formatHex(digest, 0, NAME);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the bytes are a public half and the name is theirs. */
    public static boolean isPublicKey(byte[] publicKey, String name) {
        try {
            return nameOf(publicKey).equals(name)
                    && Agreement.agree(Agreement.pair().getPrivate(), publicKey).length == Crypto.KEY_BYTES;
        } catch (SealBroken none) {
            return false;
        }
    }

    /** Seals bytes for the owner of the pair and for the place that the associated data names. */
    public static byte[] seal(byte[] publicKey, byte[] plain, byte[] place) throws SealBroken {
        KeyPair once = Agreement.pair();
        byte[] oncePublic = once.getPublic().getEncoded();
        byte[] padded = Arrays.copyOf(
                ByteBuffer.allocate(Integer.BYTES + plain.length).putInt(plain.length).put(plain).array(),
                (Integer.BYTES + plain.length + STEP - 1) / STEP * STEP);
        try (Sealer sealer = sealer(Agreement.agree(once.getPrivate(), publicKey), oncePublic, publicKey)) {
            byte[] sealed = sealer.seal(padded, place);
            return ByteBuffer.allocate(1 + NAME + PUBLIC + sealed.length)
                    .put(FORMAT)
                    .put(HexFormat.of().parseHex(nameOf(publicKey)))
                    .put(oncePublic)
                    .put(sealed)
                    .array();
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    /** Opens what was sealed for this pair and this place. */
    public byte[] open(byte[] sealed, byte[] place) throws SealBroken {
        int head = 1 + NAME + PUBLIC;
        if (sealed.length < head || sealed[0] != FORMAT || !nameIn(sealed).equals(name())) {
            throw new SealBroken("Not sealed for this key", null);
        }
        byte[] oncePublic = Arrays.copyOfRange(sealed, 1 + NAME, head);
        try (Sealer sealer = sealer(Agreement.agree(own(), oncePublic), oncePublic, publicKey)) {
            byte[] padded = sealer.open(Arrays.copyOfRange(sealed, head, sealed.length), place);
            int length = ByteBuffer.wrap(padded).getInt();
            if (length < 0 || length > padded.length - Integer.BYTES) {
                throw new SealBroken("No length in it", null);
            }
            return Arrays.copyOfRange(padded, Integer.BYTES, Integer.BYTES + length);
        }
    }

    private static String nameIn(byte[] sealed) {
        return HexFormat.of().formatHex(sealed, 1, 1 + NAME);
    }

    private static Sealer sealer(byte[] agreed, byte[] oncePublic, byte[] publicKey) {
        byte[] derived = Crypto.hkdf(agreed, oncePublic, LABEL + nameOf(publicKey));
        try {
            return new Sealer(derived);
        } finally {
            Arrays.fill(agreed, (byte) 0);
            Arrays.fill(derived, (byte) 0);
        }
    }

    /** The private half as the platform takes it: its fixed beginning in PKCS #8 form, and the 32 bytes. */
    private PrivateKey own() {
        try {
            return KeyFactory.getInstance("X25519").generatePrivate(new PKCS8EncodedKeySpec(joined(PKCS8, key.get())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] publicOf(byte[] secret) {
        return joined(X509, new X25519PrivateKeyParameters(secret, 0).generatePublicKey().getEncoded());
    }

    private static byte[] joined(byte[] beginning, byte[] rest) {
        return ByteBuffer.allocate(beginning.length + rest.length).put(beginning).put(rest).array();
    }

    byte[] bytes() {
        return key.get();
    }

    @Override
    public void close() {
        key.wipe();
    }
}
