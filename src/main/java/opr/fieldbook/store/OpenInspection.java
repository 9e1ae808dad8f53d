package opr.fieldbook.store;

import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.store.exhibit.ExhibitStore;

/**
 * An inspection's file with the key that opens it; closing ends both.
 *
 * @param file     its revisions and drafts
 * @param key      for what else belongs to the inspection: hand-over, identities
 * @param exhibits its exhibits on this laptop
 */
public record OpenInspection(InspectionFile file, InspectionKey key, ExhibitStore exhibits) implements AutoCloseable {

    /** A file that stands alone, outside a library; no exhibits lie beside it. */
    public OpenInspection(InspectionFile file, InspectionKey key) {
        this(file, key, new ExhibitStore(
                file.path().resolveSibling(file.id() + ".exhibits"), file.id(), key, FileStore.real()));
    }

    public String id() {
        return file.id();
    }

    /** Makes the file's copy of the library's slots the present one. */
    void keepSlots(List<KeySlot> library) {
        List<KeySlot> present = file.slots();
        List<KeySlot> wanted = new ArrayList<>(present);
        wanted.removeIf(slot -> slot.purpose().equals(KeySlot.OF_LIBRARY));
        wanted.addAll(library);
        if (!wanted.equals(present)) {
            file.replaceSlots(wanted);
        }
    }

    @Override
    public void close() {
        try (key) {
            file.close();
        }
    }
}
