package opr.fieldbook.work.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opr.fieldbook.base.Problem;
import opr.fieldbook.seal.DeviceIdentity;
import opr.fieldbook.seal.IdentityKey;
import opr.fieldbook.seal.KdfCost;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.seal.SealBroken;

/**
 * Who else may read the names of an inspection: the slots of its identity keys for a file that leaves. A hand-over leaves them
 * out; a work package takes them along only if the lead says so.
 */
public final class SharedIdentityKeys {

    private final Identities identities;

    public SharedIdentityKeys(Identities identities) {
        this.identities = identities;
    }

    /** Whether there is a key here that could be given. */
    public boolean any() {
        return identities.readable();
    }

    /** The slots of a file without those of identity keys: what leaves by default. */
    public static List<KeySlot> leftOut(List<KeySlot> slots) {
        return slots.stream().filter(slot -> !slot.purpose().equals(IdentityKey.PURPOSE)).toList();
    }

    /** For whoever is told the passphrase of the file. */
    public List<KeySlot> forPassphrase(char[] passphrase, KdfCost cost) {
        return identities.keys().stream().map(key -> key.slotFor(passphrase, cost)).toList();
    }

    /** For the owner of this public agreement key (X.509). */
    public List<KeySlot> forColleague(byte[] agreementKey) {
        List<KeySlot> slots = new ArrayList<>();
        for (IdentityKey key : identities.keys()) {
            try {
                slots.add(key.slotFor(agreementKey));
            } catch (SealBroken e) {
                throw Problem.refused(e, "problem.colleague-key");
            }
        }
        return slots;
    }

    /** Takes the keys of a file that came with a passphrase; answers how many opened. They are durable here then. */
    public int take(List<KeySlot> slots, char[] passphrase) {
        return take(slots, KeySlot.Kind.PASSPHRASE, slot -> IdentityKey.open(slot, passphrase));
    }

    /** Takes the keys of a file that were wrapped for this device; answers how many opened. They are durable here then. */
    public int take(List<KeySlot> slots, DeviceIdentity device) {
        return take(slots, KeySlot.Kind.COLLEAGUE, slot -> IdentityKey.open(slot, device));
    }

    private interface Opening {
        IdentityKey open(KeySlot slot) throws SealBroken;
    }

    private int take(List<KeySlot> slots, KeySlot.Kind kind, Opening opening) {
        int taken = 0;
        for (KeySlot slot : slots) {
            if (slot.kind() == kind && slot.purpose().equals(IdentityKey.PURPOSE)) {
                Optional<IdentityKey> key = tried(slot, opening);
                key.ifPresent(identities::add);
                taken += key.isPresent() ? 1 : 0;
            }
        }
        return taken;
    }

    private static Optional<IdentityKey> tried(KeySlot slot, Opening opening) {
        try {
            return Optional.of(opening.open(slot));
        } catch (SealBroken forAnother) {
            return Optional.empty();
        }
    }
}
