package opr.fieldbook.store;

import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.seal.DeviceIdentity;
import opr.fieldbook.seal.IdentityKey;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.seal.LibraryKey;
import opr.fieldbook.seal.SealBroken;

/** Who may read the names of people: the slots of an inspection's identity keys that one library can open. */
public final class IdentitySlots {

    private final LibraryKey key;
    private final DeviceIdentity device;

    IdentitySlots(LibraryKey key, DeviceIdentity device) {
        this.key = key;
        this.device = device;
    }

    /** The identity keys of an inspection, as far as this library can open them; the caller closes them. */
    public List<IdentityKey> open(OpenInspection opened) {
        List<IdentityKey> out = new ArrayList<>();
        for (KeySlot slot : opened.file().slots()) {
            try {
                if (slot.purpose().equals(IdentityKey.PURPOSE) && slot.kind() == KeySlot.Kind.LIBRARY) {
                    out.add(key.unwrapIdentity(slot, opened.id()));
                } else if (slot.purpose().equals(IdentityKey.PURPOSE) && slot.kind() == KeySlot.Kind.COLLEAGUE) {
                    out.add(IdentityKey.open(slot, device));
                }
            } catch (SealBroken forAnother) {
                continue;
            }
        }
        return out;
    }

    /** Makes an identity key readable for this library, durably. */
    public void keep(OpenInspection opened, IdentityKey identity) {
        List<KeySlot> slots = new ArrayList<>(opened.file().slots());
        slots.add(key.slotOf(identity, opened.id()));
        opened.file().replaceSlots(slots);
    }
}
