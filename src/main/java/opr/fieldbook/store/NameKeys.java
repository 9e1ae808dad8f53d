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

/** The keys under which the names of an inspection are sealed, as far as a library can open them. */
final class NameKeys {

    private NameKeys() {}

    /**
     * Those of an inspection; the caller closes them.
     *
     * @param devices the identities the library has and had: a slot may be for a former one
     */
    static List<IdentityKey> open(OpenInspection opened, LibraryKey library, Collection<DeviceIdentity> devices) {
        List<IdentityKey> keys = new ArrayList<>();
        for (KeySlot slot : opened.file().slots()) {
            if (!slot.purpose().equals(IdentityKey.PURPOSE)) {
                continue;
            }
            if (slot.kind() == KeySlot.Kind.LIBRARY) {
                tried(() -> library.unwrapIdentity(slot, opened.id())).ifPresent(keys::add);
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
}
