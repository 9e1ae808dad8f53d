package opr.fieldbook.store;

import java.nio.file.Path;
import java.util.Optional;
import opr.fieldbook.seal.InspectionKey;

/** Checks files with the keys of an unlocked library. */
public final class LibraryCheck {

    private final Library library;

    public LibraryCheck(Library library) {
        this.library = library;
    }

    /** Checks the file of one inspection, and its exhibits on this laptop, with its key. */
    public Verification verify(String id) {
        try (InspectionKey inspectionKey = library.inspections().keyOf(id)) {
            return own(id, inspectionKey, Verify.Further.NONE);
        }
    }

    /** Checks any file of an inspection whose key the library has, wherever it lies; nothing if it has none. */
    public Optional<Verification> verify(Path file, Verify.Further further) {
        Optional<InspectionKey> found = library.keyFor(file);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (InspectionKey inspectionKey = found.get()) {
            Path at = file.toAbsolutePath().normalize();
            String id = InspectionFile.outline(file).inspection();
            boolean own = at.equals(library.inspectionPath(id))
                    && library.inspections().find(id).isPresent();
            return Optional.of(own ? own(id, inspectionKey, further) : Verify.file(file, inspectionKey, further));
        }
    }

    private Verification own(String id, InspectionKey with, Verify.Further further) {
        return Verify.own(
                library.inspectionPath(id),
                with,
                library.exhibits(id, with),
                library.device().device(),
                further);
    }
}
