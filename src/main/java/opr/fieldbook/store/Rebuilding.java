package opr.fieldbook.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import opr.fieldbook.base.AtomicFile;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.log.Revision;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.seal.LibraryKey;
import opr.fieldbook.seal.SealBroken;
import opr.fieldbook.store.sqlite.Database;

/**
 * Makes a library again from its inspections and one secret, when {@code library.db}, {@code library.key} or both are lost.
 * What is still good is kept; a damaged database is set aside; damaged inspections are named and left where they are. Where
 * a library is there, nothing is touched.
 */
public final class Rebuilding implements AutoCloseable {

    private final LibraryFolder folder;
    private final LibraryLock lock;
    private final Remains remains;
    private final LibraryKey key;
    private final LibraryKeyFile.Content content;
    private final List<Path> backups;
    private final Map<String, InspectionKey> found = new LinkedHashMap<>();
    private final List<Left> left = new ArrayList<>();
    private boolean handedOver;

    private Rebuilding(LibraryFolder folder, LibraryLock lock, Remains remains, LibraryKey key, List<KeySlot> slots, List<Path> backups) {
        this.backups = backups;
        this.folder = folder;
        this.lock = lock;
        this.remains = remains;
        this.key = key;
        this.content = remains.keepsKeyFile(key) ? remains.keyFile() : new LibraryKeyFile.Content(key.id(), slots);
    }

    /** A file that was left as it is, and why. */
    public record Left(Path file, String reason) {}

    /** Takes the lock, finds the key, and looks at every inspection. Close what is returned. */
    public static Rebuilding begin(Path place, Secret secret) {
        return begin(place, secret, List.of());
    }

    /** @param backups folders in which a copy of the database may be, besides those that are known; the first go first */
    public static Rebuilding begin(Path place, Secret secret, List<Path> backups) {
        return begin(place, secret, backups, FileStore.real(), Clock.systemUTC());
    }

    static Rebuilding begin(Path place, Secret secret, List<Path> backups, FileStore files, Clock clock) {
        LibraryFolder folder = new LibraryFolder(place, files);
        if (!files.exists(folder.path())) {
            throw Problem.refused("problem.recover-nothing", folder.path());
        }
        LibraryLock lock = LibraryLock.of(folder.path());
        LibraryKey key = null;
        boolean done = false;
        try {
            Remains remains = Remains.in(folder);
            Remains.Slots set = remains.open(secret, new UnlockDelay(folder.path(), files, clock));
            key = set.key();
            Rebuilding rebuilding = new Rebuilding(folder, lock, remains, key, set.slots(), places(place, backups, files));
            remains.files().forEach(rebuilding::take);
            done = true;
            return rebuilding;
        } finally {
            if (!done) {
                if (key != null) {
                    key.close();
                }
                lock.close();
            }
        }
    }

    /** The folders that are named, the one where the backups were made, the usual one. */
    private static List<Path> places(Path library, List<Path> named, FileStore files) {
        List<Path> places = new ArrayList<>(named);
        new BackupPlace(library, files).read().ifPresent(places::add);
        places.add(library.resolve("backups"));
        return places.stream().distinct().toList();
    }

    private void take(Path file) {
        InspectionKey opened = null;
        boolean good = false;
        try {
            InspectionFile.Outline outline = InspectionFile.outline(file);
            opened = key.unwrap(outline.slots(), outline.inspection());
            Verification checked = Verify.file(file, opened);
            if (!file.equals(folder.inspection(outline.inspection()))) {
                left.add(new Left(file, Text.of("problem.recover-other-name", outline.inspection())));
            } else if (checked.isGood()) {
                found.put(outline.inspection(), opened);
                good = true;
            } else {
                left.add(new Left(file, checked.flaws().getFirst().text()));
            }
        } catch (SealBroken e) {
            left.add(new Left(file, Text.of("problem.recover-other-library")));
        } catch (Problem e) {
            left.add(new Left(file, String.valueOf(e.getMessage())));
        } finally {
            if (!good && opened != null) {
                opened.close();
            }
        }
    }

    /** The ids of the inspections that are whole. */
    public List<String> found() {
        return List.copyOf(found.keySet());
    }

    /** The files that are not taken up. */
    public List<Left> left() {
        return List.copyOf(left);
    }

    /** Whether {@code library.db} is good, so that owner, register and identity are still known. */
    public boolean keepsDatabase() {
        return remains.keepsDatabase(key);
    }

    /** Reads a whole inspection, to learn who worked in it. */
    public void revisions(String inspection, Consumer<Revision> taker) {
        InspectionKey opened = found.get(inspection);
        if (opened != null) {
            try (InspectionFile file = InspectionFile.attach(Database.beside(folder.inspection(inspection)), opened)) {
                file.revisions(taker);
            }
        }
    }

    /** What stands in the file of an inspection for its own laptop alone: it tells who worked there. */
    public LocalRows local(String inspection) {
        InspectionKey opened = found.get(inspection);
        if (opened == null) {
            return LocalRows.none();
        }
        try (InspectionFile file = InspectionFile.attach(Database.beside(folder.inspection(inspection)), opened)) {
            return LocalRows.read(file.database(), inspection, opened);
        }
    }

    /**
     * Writes what is missing and gives the unlocked library; the database first, {@code library.key} last. A lost database
     * comes back from the newest good copy beside the backups.
     *
     * @param owner asked only where the database is made anew
     */
    public Library finish(Supplier<OwnerProfile> owner) {
        return finish(owner, (known, records) -> {});
    }

    /** @param first puts in what is known of the owner, in one with a database that is made anew */
    public Library finish(Supplier<OwnerProfile> owner, BiConsumer<OwnerProfile, LibraryRecords> first) {
        return finish(owner, first, databaseCopy());
    }

    /** The same for a given owner: a lost database is made anew. */
    public Library finishAs(OwnerProfile owner, BiConsumer<OwnerProfile, LibraryRecords> first) {
        return finish(() -> owner, first, Optional.empty());
    }

    private Library finish(
            Supplier<OwnerProfile> owner, BiConsumer<OwnerProfile, LibraryRecords> first, Optional<Path> copy) {
        boolean keep = keepsDatabase();
        if (copy.isPresent()) {
            setAside();
            takeBack(copy.get());
            keep = true;
        } else if (!keep) {
            OwnerProfile known = owner.get();
            setAside();
            Creation.writeDatabase(folder, content, key, known, (index, records) -> {
                found.forEach(index::add);
                first.accept(known, records);
            });
        }
        folder.completeParts();
        if (!remains.keepsKeyFile(key)) {
            folder.keyFile().write(content);
        }
        Library library = Library.assemble(folder, lock, content, key);
        handedOver = true;
        if (keep) {
            found.forEach((id, inspection) -> {
                if (library.inspections().find(id).isEmpty()) {
                    library.inspections().add(id, inspection);
                }
            });
        }
        if (copy.isPresent()) {
            // Its summaries are as old as the copy.
            found.keySet().forEach(library.inspections()::markDirty);
        }
        close();
        return library;
    }

    /** The newest good copy of the database beside the backups, in the first folder that has one; with it owner, register and identity are still known. */
    public Optional<Path> databaseCopy() {
        return keepsDatabase()
                ? Optional.empty()
                : backups.stream()
                        .flatMap(place -> DatabaseCopies.in(place, folder.files()).stream())
                        .filter(file -> KeptDatabase.in(file)
                                .filter(kept -> kept.library().equals(key.id()))
                                .isPresent())
                        .findFirst();
    }

    private void takeBack(Path copy) {
        new AtomicFile(folder.files()).write(folder.database(), out -> {
            try (InputStream in = folder.files().open(copy)) {
                in.transferTo(out);
            }
        });
    }

    /** What is no longer a database of this library keeps its bytes under another name. */
    private void setAside() {
        Path database = folder.database();
        FileStore files = folder.files();
        try {
            for (String suffix : List.of("", "-wal", "-shm")) {
                Path part = database.resolveSibling(database.getFileName() + suffix);
                if (files.exists(part)) {
                    files.replace(part, free(database.resolveSibling(database.getFileName() + ".damaged" + suffix)));
                }
            }
        } catch (IOException e) {
            throw DiskProblems.of(e, database);
        }
    }

    private Path free(Path wanted) {
        Path at = wanted;
        for (int n = 2; folder.files().exists(at); n++) {
            at = wanted.resolveSibling(wanted.getFileName() + "-" + n);
        }
        return at;
    }

    @Override
    public void close() {
        found.values().forEach(InspectionKey::close);
        if (!handedOver) {
            key.close();
            lock.close();
        }
    }
}
