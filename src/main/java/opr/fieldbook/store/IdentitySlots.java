package opr.fieldbook.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import opr.fieldbook.seal.DeviceIdentity;
import opr.fieldbook.seal.IdentityKey;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.seal.LibraryKey;
import opr.fieldbook.seal.SealBroken;

/** Who may read the names of people: the slots of an inspection's identity keys that one library can open. */
public final class IdentitySlots {

    private final LibraryKey key;
    private final Collection<DeviceIdentity> devices;

    /** @param devices the identities the library has and had: a slot may be for a former one */
    IdentitySlots(LibraryKey key, Collection<DeviceIdentity> devices) {
        this.key = key;
        this.devices = devices;
    }

    /** The identity keys of an inspection, as far as this library can open them; the caller closes them. */
    public List<IdentityKey> open(OpenInspection opened) {
        List<IdentityKey> keys = new ArrayList<>();
        for (KeySlot slot : opened.file().slots()) {
            if (!slot.purpose().equals(IdentityKey.PURPOSE)) {
                continue;
            }
            if (slot.kind() == KeySlot.Kind.LIBRARY) {
                tried(() -> key.unwrapIdentity(slot, opened.id())).ifPresent(keys::add);
            } else if (slot.kind() == KeySlot.Kind.COLLEAGUE) {
                devices.stream()
                        .flatMap(device -> tried(() -> IdentityKey.open(slot, device)).stream())
                        .findFirst()
                        .ifPresent(keys::add);
            }
        }
        return keys;
    }

    private interface Opening {
        IdentityKey open() throws SealBroken;
    }

    /** Nothing where the slot is for another. */
    private static Optional<IdentityKey> tried(Opening opening) {
        try {
            return Optional.of(opening.open());
        } catch (SealBroken forAnother) {
            return Optional.empty();
        }
    }

    /** Makes an identity key readable for this library, durably. */
    public void keep(OpenInspection opened, IdentityKey identity) {
        List<KeySlot> slots = new ArrayList<>(opened.file().slots());
        slots.add(key.slotOf(identity, opened.id()));
        opened.file().replaceSlots(slots);
    }
}
