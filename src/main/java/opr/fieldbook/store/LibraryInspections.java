package opr.fieldbook.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import opr.fieldbook.base.Problem;
import opr.fieldbook.seal.IdentityKey;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.seal.LibraryKey;
import opr.fieldbook.seal.SealBroken;
import opr.fieldbook.store.exhibit.ExhibitStore;

/** The inspections of a library as files with their keys: making, adding, opening and removing them. */
final class LibraryInspections {

    private final LibraryFolder folder;
    private final LibraryKey key;
    private final LibraryKeys keys;
    private final InspectionIndex index;

    LibraryInspections(LibraryFolder folder, LibraryKey key, LibraryKeys keys, InspectionIndex index) {
        this.folder = folder;
        this.key = key;
        this.keys = keys;
        this.index = index;
    }

    /** A new one with a random id and key, and an identity key that is kept for its readers. */
    OpenInspection create(IdentitySlots readers) {
        OpenInspection opened = add(UUID.randomUUID().toString(), InspectionKey.create());
        boolean done = false;
        try (IdentityKey identity = IdentityKey.create()) {
            readers.keep(opened, identity);
            done = true;
            return opened;
        } finally {
            if (!done) {
                opened.close();
                index.remove(opened.id());
                folder.discard(folder.inspection(opened.id()));
            }
        }
    }

    /** One that came with its id and key from elsewhere, whole or not at all. Takes the key over. */
    OpenInspection add(String id, InspectionKey inspectionKey) {
        if (!id.matches("[0-9a-f-]{8,64}")) {
            throw new IllegalArgumentException("Not the id of an inspection");
        }
        if (index.find(id).isPresent()) {
            throw Problem.refused("problem.inspection-exists", id);
        }
        Path path = folder.inspection(id);
        boolean stood = folder.files().exists(path);
        InspectionFile file = null;
        boolean done = false;
        try {
            file = InspectionFile.create(path, id, inspectionKey, slotsFor(id, inspectionKey), folder.files());
            OpenInspection opened = new OpenInspection(file, inspectionKey, exhibits(id, inspectionKey));
            index.add(id, inspectionKey);
            done = true;
            return opened;
        } finally {
            if (!done) {
                if (file != null) {
                    file.close();
                }
                inspectionKey.close();
                if (!stood) {
                    folder.discard(path);
                }
            }
        }
    }

    /** Opens one to work in, and brings the copy of the library's slots in it up to date. */
    OpenInspection open(String id) {
        OpenInspection opened = lookAt(id);
        boolean done = false;
        try {
            opened.keepSlots(keys.slots());
            done = true;
            return opened;
        } finally {
            if (!done) {
                opened.close();
            }
        }
    }

    /** Opens one for looking, beside whoever works in it; nothing is written. */
    OpenInspection lookAt(String id) {
        InspectionKey inspectionKey = index.keyOf(id);
        boolean done = false;
        try {
            InspectionFile file = InspectionFile.open(folder.inspection(id), inspectionKey);
            OpenInspection opened = new OpenInspection(file, inspectionKey, exhibits(id, inspectionKey));
            done = true;
            return opened;
        } finally {
            if (!done) {
                inspectionKey.close();
            }
        }
    }

    /** The copies of the slots in all files follow at once where they can, otherwise when a file is next opened. */
    void refreshSlots() {
        for (InspectionIndex.Entry entry : index.list()) {
            refreshSlots(entry.id());
        }
    }

    private void refreshSlots(String id) {
        try {
            open(id).close();
        } catch (Problem atNextOpening) {
            return;
        }
    }

    ExhibitStore exhibits(String id, InspectionKey inspectionKey) {
        return new ExhibitStore(folder.exhibits(id), id, inspectionKey, folder.files());
    }

    /** The slots that stand in a file: for this library, and copies of the library's own. */
    List<KeySlot> slotsFor(String id, InspectionKey inspectionKey) {
        List<KeySlot> out = new ArrayList<>();
        out.add(key.slotOf(inspectionKey, id));
        out.addAll(keys.slots());
        return out;
    }

    /** The key of any file of an inspection: of one that is here, or that the file holds for this library. */
    Optional<InspectionKey> keyFor(Path file) {
        InspectionFile.Outline outline = InspectionFile.outline(file);
        if (index.find(outline.inspection()).isPresent()) {
            return Optional.of(index.keyOf(outline.inspection()));
        }
        try {
            return Optional.of(key.unwrap(outline.slots(), outline.inspection()));
        } catch (SealBroken notOfThisLibrary) {
            return Optional.empty();
        }
    }
}
