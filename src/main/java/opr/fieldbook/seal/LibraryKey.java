package opr.fieldbook.seal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The random key of a library. It seals nothing itself: each use has a sub-key of its own, derived with a label. It is
 * kept only wrapped, in {@link KeySlot}s, and is wiped when the library is locked.
 */
public final class LibraryKey implements AutoCloseable {

    static final String PURPOSE = "library";

    private static final String WRAPS_INSPECTIONS = "inspection-keys";
    private static final String WRAPS_IDENTITIES = "identity-keys";
    private static final int ID_BYTES = 16;
    private static final byte[] NO_SALT = new byte[0];

    private final SecretBytes key;

    private LibraryKey(byte[] key) {
        this.key = new SecretBytes(key);
    }

    public static LibraryKey create() {
        return new LibraryKey(Crypto.random(Crypto.KEY_BYTES));
    }

    /** Opens a slot with the passphrase. */
    public static LibraryKey open(KeySlot slot, char[] passphrase) throws SealBroken {
        return new LibraryKey(slot.openWithPassphrase(PURPOSE, passphrase));
    }

    /** Opens a slot with the recovery key. */
    public static LibraryKey open(KeySlot slot, RecoveryKey recovery) throws SealBroken {
        return new LibraryKey(slot.openWithRecovery(PURPOSE, recovery));
    }

    /** Opens a slot with the private half of an organization's key. */
    public static LibraryKey open(KeySlot slot, OrganizationKey organization) throws SealBroken {
        byte[] shared = organization.agree(slot.ephemeral());
        byte[] recipient = organization.publicKey().encoded();
        return new LibraryKey(slot.openAgreed(KeySlot.Kind.ORGANIZATION, PURPOSE, shared, recipient));
    }

    public KeySlot slotFor(char[] passphrase, KdfCost cost) {
        return KeySlot.passphrase(PURPOSE, key.get(), passphrase, cost);
    }

    public KeySlot slotFor(RecoveryKey recovery) {
        return KeySlot.recovery(PURPOSE, key.get(), recovery);
    }

    /** A way in for an organization; the private half of its key opens it. */
    public KeySlot slotFor(OrganizationPublicKey organization) {
        try {
            return KeySlot.agreed(KeySlot.Kind.ORGANIZATION, PURPOSE, key.get(), organization.encoded());
        } catch (SealBroken e) {
            throw new IllegalStateException("The key was checked when it was read", e);
        }
    }

    /** The random id of the library: the first 16 bytes derived under {@code id}, in hex. */
    public String id() {
        return HexFormat.of().formatHex(derive("id"), 0, ID_BYTES);
    }

    /** A sealer under the sub-key with this label; equal labels give equal keys. */
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
        return Crypto.hkdf(key.get(), NO_SALT, "opr-fieldbook/library/" + label);
    }

    /** The inspection's key, sealed for this library and that inspection alone. */
    public byte[] wrap(InspectionKey inspection, String inspectionId) {
        try (Sealer sealer = sealer(WRAPS_INSPECTIONS)) {
            return sealer.seal(inspection.bytes(), inspectionId.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The inverse of {@link #wrap}. */
    public InspectionKey unwrap(byte[] wrapped, String inspectionId) throws SealBroken {
        try (Sealer sealer = sealer(WRAPS_INSPECTIONS)) {
            return new InspectionKey(sealer.open(wrapped, inspectionId.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** The slot that stands in the inspection's file, so that the library can be rebuilt from its files. */
    public KeySlot slotOf(InspectionKey inspection, String inspectionId) {
        return KeySlot.library(InspectionKey.PURPOSE, wrap(inspection, inspectionId));
    }

    /** The slot that keeps an inspection's identity key in its file, for this library and that inspection alone. */
    public KeySlot slotOf(IdentityKey identity, String inspectionId) {
        try (Sealer sealer = sealer(WRAPS_IDENTITIES)) {
            return KeySlot.library(IdentityKey.PURPOSE, sealer.seal(identity.bytes(), place(inspectionId)));
        }
    }

    /** The identity key out of the slot that {@link #slotOf(IdentityKey, String)} made. */
    public IdentityKey unwrapIdentity(KeySlot slot, String inspectionId) throws SealBroken {
        if (slot.kind() != KeySlot.Kind.LIBRARY || !slot.purpose().equals(IdentityKey.PURPOSE)) {
            throw new SealBroken("Not a slot of a library with an identity key", null);
        }
        try (Sealer sealer = sealer(WRAPS_IDENTITIES)) {
            return new IdentityKey(sealer.open(slot.wrapped(), place(inspectionId)));
        }
    }

    private static byte[] place(String inspectionId) {
        return inspectionId.getBytes(StandardCharsets.UTF_8);
    }

    /** The inspection's key out of the slot that {@link #slotOf} made, trying each. */
    public InspectionKey unwrap(List<KeySlot> slots, String inspectionId) throws SealBroken {
        for (KeySlot slot : slots) {
            if (slot.kind() == KeySlot.Kind.LIBRARY && slot.purpose().equals(InspectionKey.PURPOSE)) {
                return unwrap(slot.wrapped(), inspectionId);
            }
        }
        throw new SealBroken("No slot of a library", null);
    }

    @Override
    public void close() {
        key.wipe();
    }
}
