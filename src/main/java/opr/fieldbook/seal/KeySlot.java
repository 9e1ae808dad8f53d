package opr.fieldbook.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A key, wrapped so that one more secret opens it. A slot states everything needed to open it except the secret: which
 * key it holds (purpose), the algorithm, its cost and its salt; all of it is authenticated.
 *
 * <p>Slots are not secret and may stand in any file.
 */
public final class KeySlot {

    /** Which secret opens a slot. */
    public enum Kind {
        /** A passphrase, stretched by Argon2id. */
        PASSPHRASE("argon2id-1.3+aes-256-gcm"),
        /** The printed recovery key, through HKDF-SHA256. */
        RECOVERY("hkdf-sha256+aes-256-gcm"),
        /** The key of the library that holds the file. */
        LIBRARY("hkdf-sha256+aes-256-gcm"),
        /** An organization's public key. */
        ORGANIZATION("x25519+hkdf-sha256+aes-256-gcm"),
        /** A colleague's public key. */
        COLLEAGUE("x25519+hkdf-sha256+aes-256-gcm");

        private final String algorithm;

        Kind(String algorithm) {
            this.algorithm = algorithm;
        }
    }

    /** The purpose of a slot that holds a library key. */
    public static final String OF_LIBRARY = LibraryKey.PURPOSE;

    private static final int SALT = 16;
    private static final byte[] NONE = new byte[0];

    private final Kind kind;
    private final String purpose;
    private final String algorithm;
    private final @Nullable KdfCost cost;
    /** Random; for a public key, the public half of the pair that was made for this slot alone. */
    private final byte[] salt;

    private final byte[] wrapped;

    private KeySlot(
            Kind kind, String purpose, String algorithm, @Nullable KdfCost cost, byte[] salt, byte[] wrapped) {
        this.kind = kind;
        this.purpose = purpose;
        this.algorithm = algorithm;
        this.cost = cost;
        this.salt = salt;
        this.wrapped = wrapped;
    }

    static KeySlot passphrase(String purpose, byte[] key, char[] passphrase, KdfCost cost) {
        byte[] salt = Crypto.random(SALT);
        KeySlot open = new KeySlot(Kind.PASSPHRASE, purpose, Kind.PASSPHRASE.algorithm, cost, salt, NONE);
        return open.wrap(key, Crypto.argon2id(passphrase, salt, cost));
    }

    static KeySlot recovery(String purpose, byte[] key, RecoveryKey recovery) {
        byte[] salt = Crypto.random(SALT);
        KeySlot open = new KeySlot(Kind.RECOVERY, purpose, Kind.RECOVERY.algorithm, null, salt, NONE);
        return open.wrap(key, Crypto.hkdf(recovery.bytes(), salt, open.label()));
    }

    static KeySlot library(String purpose, byte[] wrapped) {
        return new KeySlot(Kind.LIBRARY, purpose, Kind.LIBRARY.algorithm, null, NONE, wrapped);
    }

    /**
     * For whoever holds the private half of a public key: the secret is agreed between that key and a pair made for this
     * slot alone, whose private half is forgotten at once.
     */
    static KeySlot agreed(Kind kind, String purpose, byte[] key, byte[] recipient) throws SealBroken {
        KeyPair once = Agreement.pair();
        byte[] shared = Agreement.agree(once.getPrivate(), recipient);
        KeySlot open =
                new KeySlot(kind, purpose, kind.algorithm, null, once.getPublic().getEncoded(), NONE);
        return open.wrap(key, open.agreedKey(shared, recipient));
    }

    byte[] openAgreed(Kind expectedKind, String expected, byte[] shared, byte[] recipient) throws SealBroken {
        check(expectedKind, expected);
        return unwrap(agreedKey(shared, recipient));
    }

    /** Both public keys go into the derivation, so that the slot is bound to its recipient. */
    private byte[] agreedKey(byte[] shared, byte[] recipient) {
        try {
            byte[] both = ByteBuffer.allocate(salt.length + recipient.length).put(salt).put(recipient).array();
            return Crypto.hkdf(shared, both, label());
        } finally {
            Arrays.fill(shared, (byte) 0);
        }
    }

    /** The public half of the pair that was made for this slot. */
    byte[] ephemeral() {
        return salt;
    }

    byte[] openWithPassphrase(String expected, char[] passphrase) throws SealBroken {
        check(Kind.PASSPHRASE, expected);
        KdfCost stated = cost;
        if (stated == null) {
            throw new SealBroken("No cost stated", null);
        }
        return unwrap(Crypto.argon2id(passphrase, salt, stated));
    }

    byte[] openWithRecovery(String expected, RecoveryKey recovery) throws SealBroken {
        check(Kind.RECOVERY, expected);
        return unwrap(Crypto.hkdf(recovery.bytes(), salt, label()));
    }

    private void check(Kind expectedKind, String expectedPurpose) throws SealBroken {
        if (kind != expectedKind || !purpose.equals(expectedPurpose) || !algorithm.equals(kind.algorithm)) {
            throw new SealBroken("Not a slot for this: " + kind + " " + purpose + " " + algorithm, null);
        }
    }

    private KeySlot wrap(byte[] key, byte[] wrappingKey) {
        try (Sealer sealer = new Sealer(wrappingKey)) {
            return new KeySlot(kind, purpose, algorithm, cost, salt, sealer.seal(key, associated()));
        } finally {
            Arrays.fill(wrappingKey, (byte) 0);
        }
    }

    private byte[] unwrap(byte[] wrappingKey) throws SealBroken {
        try (Sealer sealer = new Sealer(wrappingKey)) {
            return sealer.open(wrapped, associated());
        } finally {
            Arrays.fill(wrappingKey, (byte) 0);
        }
    }

    private String label() {
        return "opr-fieldbook/slot/" + kind + "/" + purpose + "/" + algorithm;
    }

    private byte[] associated() {
        return (label() + "/" + cost + "/" + Base64.getEncoder().encodeToString(salt))
                .getBytes(StandardCharsets.UTF_8);
    }

    public Kind kind() {
        return kind;
    }

    /** Which key is inside: {@code library}, {@code inspection} or {@code identity}. */
    public String purpose() {
        return purpose;
    }

    public String algorithm() {
        return algorithm;
    }

    /** The cost of one guess; only a passphrase has one. */
    public @Nullable KdfCost cost() {
        return cost;
    }

    byte[] wrapped() {
        return wrapped;
    }

    /** The slot as names and values for a file; the inverse of {@link #of}. */
    public Map<String, String> fields() {
        Base64.Encoder base64 = Base64.getEncoder();
        Map<String, String> out = new LinkedHashMap<>();
        out.put("kind", kind.name());
        out.put("purpose", purpose);
        out.put("algorithm", algorithm);
        if (cost != null) {
            out.put("memory_kib", Integer.toString(cost.memoryKib()));
            out.put("iterations", Integer.toString(cost.iterations()));
            out.put("parallelism", Integer.toString(cost.parallelism()));
        }
        out.put("salt", base64.encodeToString(salt));
        out.put("wrapped", base64.encodeToString(wrapped));
        return out;
    }

    /** A slot from the names and values of a file; throws {@link IllegalArgumentException} if they make none. */
    public static KeySlot of(Map<String, String> fields) {
        Base64.Decoder base64 = Base64.getDecoder();
        KdfCost cost = fields.containsKey("memory_kib")
                ? KdfCost.of(number(fields, "memory_kib"), number(fields, "iterations"), number(fields, "parallelism"))
                : null;
        return new KeySlot(
                Kind.valueOf(value(fields, "kind")),
                value(fields, "purpose"),
                value(fields, "algorithm"),
                cost,
                base64.decode(value(fields, "salt")),
                base64.decode(value(fields, "wrapped")));
    }

    private static int number(Map<String, String> fields, String name) {
        return Integer.parseInt(value(fields, name));
    }

    private static String value(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("A slot has " + name);
        }
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeySlot slot && slot.fields().equals(fields());
    }

    @Override
    public int hashCode() {
        return fields().hashCode();
    }

    @Override
    public String toString() {
        return kind + " slot for " + purpose;
    }
}
