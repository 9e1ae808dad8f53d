package opr.fieldbook.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import opr.fieldbook.seal.DeviceIdentity;
import opr.fieldbook.seal.IdentityKey;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.seal.LibraryKey;
import opr.fieldbook.seal.SealBroken;

/** The keys of inspections under which names are sealed, as far as this library may read them: slots of their files. */
public final class IdentityKeys {

    private final LibraryKey key;
    private final Supplier<DeviceIdentity> device;

    IdentityKeys(LibraryKey key, Supplier<DeviceIdentity> device) {
        this.key = key;
        this.device = device;
    }

    /** Those of one inspection; the caller closes them. */
    public List<IdentityKey> of(OpenInspection opened) {
        List<IdentityKey> out = new ArrayList<>();
        for (KeySlot slot : opened.file().slots()) {
            try {
                if (slot.purpose().equals(IdentityKey.PURPOSE) && slot.kind() == KeySlot.Kind.LIBRARY) {
                    out.add(key.unwrapIdentity(slot, opened.id()));
                } else if (slot.purpose().equals(IdentityKey.PURPOSE) && slot.kind() == KeySlot.Kind.COLLEAGUE) {
                    out.add(IdentityKey.open(slot, device.get()));
                }
            } catch (SealBroken forAnother) {
                continue;
            }
        }
        return out;
    }

    /** Makes one readable for this library, durably. */
    public void keep(OpenInspection opened, IdentityKey identity) {
        List<KeySlot> slots = new ArrayList<>(opened.file().slots());
        slots.add(key.slotOf(identity, opened.id()));
        opened.file().replaceSlots(slots);
    }
}
