package opr.fieldbook.seal;

import java.util.Arrays;

/**
 * The random key of one inspection, shared by the team's laptops. Each use has a sub-key of its own. On a laptop it is
 * kept wrapped under the library key; in a hand-over, under a passphrase.
 */
public final class InspectionKey implements AutoCloseable {

    static final String PURPOSE = "inspection";

    private static final byte[] NO_SALT = new byte[0];

    private final SecretBytes key;

    InspectionKey(byte[] key) {
        this.key = new SecretBytes(key);
    }

    public static InspectionKey create() {
        return new InspectionKey(Crypto.random(Crypto.KEY_BYTES));
    }

    /** Opens the passphrase slot of a file that was handed over. */
    public static InspectionKey open(KeySlot slot, char[] passphrase) throws SealBroken {
        return new InspectionKey(slot.openWithPassphrase(PURPOSE, passphrase));
    }

    public KeySlot slotFor(char[] passphrase, KdfCost cost) {
        return KeySlot.passphrase(PURPOSE, key.get(), passphrase, cost);
    }

    /** A sealer under the sub-key with this label. */
    public Sealer sealer(String label) {
        byte[] subKey = derive(label);
        try {
            return new Sealer(subKey);
        } finally {
            Arrays.fill(subKey, (byte) 0);
        }
    }

    /** 32 bytes derived under this label. */
    public byte[] derive(String label) {
        return Crypto.hkdf(key.get(), NO_SALT, "opr-fieldbook/inspection/" + label);
    }

    /** A name for something that reveals nothing about it without the key: HMAC-SHA-256 under this label, 32 bytes. */
    public byte[] blindName(String label, byte[] content) {
        return Crypto.hmac(derive("name/" + label), content);
    }

    byte[] bytes() {
        return key.get();
    }

    @Override
    public void close() {
        key.wipe();
    }
}
