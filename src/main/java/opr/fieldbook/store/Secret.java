package opr.fieldbook.store;

import java.util.Collection;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.seal.LibraryKey;
import opr.fieldbook.seal.OrganizationKey;
import opr.fieldbook.seal.RecoveryKey;
import opr.fieldbook.seal.SealBroken;
import org.jspecify.annotations.Nullable;

/** One of the things that open a library. It stays the caller's, who wipes it. */
public final class Secret {

    private final KeySlot.Kind kind;
    private final Try opening;

    private Secret(KeySlot.Kind kind, Try opening) {
        this.kind = kind;
        this.opening = opening;
    }

    /** The secret tried on one slot. */
    @FunctionalInterface
    private interface Try {
        LibraryKey on(KeySlot slot) throws SealBroken;
    }

    public static Secret passphrase(char[] passphrase) {
        return new Secret(KeySlot.Kind.PASSPHRASE, slot -> LibraryKey.open(slot, passphrase));
    }

    public static Secret recoveryKey(RecoveryKey recovery) {
        return new Secret(KeySlot.Kind.RECOVERY, slot -> LibraryKey.open(slot, recovery));
    }

    /** The private half of an organization's key. */
    public static Secret organizationKey(OrganizationKey organization) {
        return new Secret(KeySlot.Kind.ORGANIZATION, slot -> LibraryKey.open(slot, organization));
    }

    /** Whether people choose it, so that it could be guessed: wrong ones make the next try wait. */
    boolean isGuessable() {
        return kind == KeySlot.Kind.PASSPHRASE;
    }

    /** The text key for a secret that opens nothing. */
    String wrongKey() {
        return kind == KeySlot.Kind.ORGANIZATION ? "problem.organization-key-wrong" : "problem.recovery-key-wrong";
    }

    /** The library key out of the first slot that opens; null if none does. */
    @Nullable LibraryKey open(Collection<KeySlot> slots) {
        for (KeySlot slot : slots) {
            if (slot.kind() == kind && slot.purpose().equals(KeySlot.OF_LIBRARY)) {
                try {
                    return opening.on(slot);
                } catch (SealBroken notThisOne) {
                    continue;
                }
            }
        }
        return null;
    }
}
