package opr.fieldbook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opr.fieldbook.base.AtomicFile;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.store.sqlite.Container;
import opr.fieldbook.store.sqlite.Database;

/**
 * The damaged file of an inspection: what in it still opens, and a whole file in its place. The damaged one is kept beside it
 * with all its bytes, under a name that no other part of the program opens.
 */
public final class RescuedFile {

    /** What follows the name of a damaged file that was set aside, before a number. */
    static final String DAMAGED = ".damaged-";

    /** No row is as small: the bound for probing where the engine cannot tell the last one. */
    private static final long SMALLEST_ROW = 128;

    /** Why a change is kept aside that follows a lost one. */
    public static final String REASON = "damaged";

    private final Path file;
    private final String id;
    private final InspectionKey key;
    private final FileStore files;

    public RescuedFile(Path file, String id, InspectionKey key, FileStore files) {
        this.file = file;
        this.id = id;
        this.key = key;
        this.files = files;
    }

    /** The revisions that still open, also of damaged files set aside before, in the order of arrival. */
    public List<Revision> survivors() {
        Map<RevisionId, Revision> found = new LinkedHashMap<>();
        survivors(file, found);
        kept().forEach(each -> survivors(each, found));
        return List.copyOf(found.values());
    }

    /** What the damaged file keeps for this laptop alone and still opens. */
    public LocalRows local() {
        try (Database database = open(file)) {
            return LocalRows.read(database, id, key);
        } catch (Problem nothingIn) {
            return LocalRows.none();
        }
    }

    private void survivors(Path from, Map<RevisionId, Revision> found) {
        try (Database database = open(from);
                RevisionTable table = new RevisionTable(database, id, key)) {
            long last = lastRow(database, from);
            for (long row = 1; row <= last; row++) {
                Revision revision = revision(database, table, row);
                if (revision != null) {
                    found.putIfAbsent(revision.id(), revision);
                }
            }
        } catch (Problem nothingIn) {
            return;
        }
    }

    private static Database open(Path from) {
        Container.INSPECTION.check(from);
        return Database.beside(from);
    }

    private static long lastRow(Database database, Path from) {
        try {
            return database.run(() -> database.prepared("select max(rowid) from revision").executeQuery().getLong(1));
        } catch (Problem damaged) {
            return size(from) / SMALLEST_ROW;
        }
    }

    private static @org.jspecify.annotations.Nullable Revision revision(Database database, RevisionTable table, long row) {
        try {
            SealedRow found = database.run(() -> RevisionTable.inPlace(database, row));
            return found == null ? null : table.open(found, new ArrayList<>());
        } catch (Problem damaged) {
            return null;
        }
    }

    private static long size(Path from) {
        try {
            return Files.size(from);
        } catch (IOException e) {
            throw DiskProblems.of(e, from);
        }
    }

    private List<Path> kept() {
        try (Stream<Path> beside = Files.list(file.toAbsolutePath().getParent())) {
            return beside.filter(each -> String.valueOf(each.getFileName())
                            .matches(java.util.regex.Pattern.quote(file.getFileName() + DAMAGED) + "\\d+"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw DiskProblems.of(e, file);
        }
    }

    /** Those of these revisions whose chain is whole; what follows a gap is left out. */
    public static List<Revision> chained(List<Revision> all) {
        Map<RevisionId, Revision> known = new LinkedHashMap<>();
        all.forEach(revision -> known.put(revision.id(), revision));
        Set<RevisionId> whole = new LinkedHashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Revision revision : known.values()) {
                RevisionId prev = revision.prev();
                if (!whole.contains(revision.id()) && (prev == null || whole.contains(prev))) {
                    more |= whole.add(revision.id());
                }
            }
        }
        return all.stream().filter(revision -> whole.contains(revision.id())).toList();
    }

    /**
     * Keeps the damaged file under another name and puts a whole one in its place, with the revisions whose chain is whole; the
     * others are kept aside in it and come back with a merge that brings what is missing before them. What the laptop keeps for
     * itself goes along. Nobody may have it open.
     *
     * @param local without those of its changes kept aside that are among the revisions
     * @param noted what becomes of an entry of the journal in a file whose rows have other numbers
     * @return where the damaged file is
     */
    public Path write(
            List<KeySlot> slots, List<Revision> revisions, LocalRows local, UnaryOperator<byte[]> noted) {
        Path kept = keep();
        List<Revision> whole = chained(revisions);
        Set<RevisionId> inChain = whole.stream().map(Revision::id).collect(Collectors.toSet());
        new AtomicFile(files).build(file, part -> {
            files.delete(part);
            try (Database database = Database.create(part, Container.INSPECTION);
                    RevisionTable table = new RevisionTable(database, id, key)) {
                database.transaction(() -> {
                    FileHead.write(database, id, key, slots);
                    table.insertNew(whole);
                    for (Revision revision : revisions) {
                        if (!inChain.contains(revision.id())) {
                            table.keepAside(revision, REASON);
                        }
                    }
                    for (LocalRows.Aside each : local.aside()) {
                        table.keepAside(each.revision(), each.why());
                    }
                    local.write(database, id, key, noted);
                    return true;
                });
            }
            FileHead.sealNew(part);
            if (!Verify.file(part, key).isGood()) {
                throw Problem.refused("problem.disk-readback", file);
            }
            // The log of the damaged file is no log of this one.
            for (String beside : List.of("-wal", "-shm")) {
                files.delete(file.resolveSibling(file.getFileName() + beside));
            }
        });
        return kept;
    }

    private Path keep() {
        int number = 1;
        while (files.exists(file.resolveSibling(file.getFileName() + DAMAGED + number))) {
            number++;
        }
        Path target = file.resolveSibling(file.getFileName() + DAMAGED + number);
        for (String beside : List.of("-wal", "")) {
            Path from = file.resolveSibling(file.getFileName() + beside);
            if (files.exists(from)) {
                new AtomicFile(files).write(
                        target.resolveSibling(target.getFileName() + beside), out -> Files.copy(from, out));
            }
        }
        return target;
    }
}
