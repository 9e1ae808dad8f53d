package opr.fieldbook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.Problem;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.seal.LibraryKey;
import opr.fieldbook.store.sqlite.Container;
import opr.fieldbook.store.sqlite.Database;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a library: its key file, its database, its inspections, as far as each can be read. Slots are looked for
 * in all three, in this order, and among the inspections in the one written last first: it has the newest copies.
 *
 * @param keyFile  what {@code library.key} or its copy says, or null
 * @param database what {@code library.db} says, or null if it is not there or not good
 * @param files    the inspections, the newest first
 */
record Remains(
        LibraryKeyFile.@Nullable Content keyFile, @Nullable KeptDatabase database, List<Path> files) {

    /** The slots among which the secret opened one, and the key it opened. */
    record Slots(LibraryKey key, List<KeySlot> slots) {}

    /** Looks at a folder; one that holds a library, or nothing of one, is refused. */
    static Remains in(LibraryFolder folder) {
        Remains remains = new Remains(keyFileOf(folder), KeptDatabase.in(folder.database()).orElse(null), inspections(folder));
        if (remains.keyFile != null && remains.database != null) {
            throw Problem.refused("problem.recover-not-needed", folder.path());
        }
        if (remains.sets().isEmpty()) {
            throw Problem.refused("problem.recover-nothing", folder.path());
        }
        return remains;
    }

    private static LibraryKeyFile.@Nullable Content keyFileOf(LibraryFolder folder) {
        try {
            return folder.keyFile().exists() ? folder.keyFile().read() : null;
        } catch (Problem damaged) {
            if (damaged.kind() == Problem.Kind.DAMAGED) {
                return null;
            }
            throw damaged;
        }
    }

    private static List<Path> inspections(LibraryFolder folder) {
        try {
            return folder.files().list(folder.inspections()).stream()
                    .filter(file -> file.toString().endsWith(InspectionFile.SUFFIX))
                    .sorted(Comparator.comparing(Remains::written).reversed())
                    .toList();
        } catch (IOException e) {
            throw DiskProblems.of(e, folder.inspections());
        }
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private List<List<KeySlot>> sets() {
        Set<List<KeySlot>> sets = new LinkedHashSet<>();
        if (keyFile != null) {
            sets.add(keyFile.slots());
        }
        if (database != null) {
            sets.add(database.slots());
        }
        for (Path file : files) {
            sets.add(slotsOf(file));
        }
        List<List<KeySlot>> out = new ArrayList<>(sets);
        out.removeIf(List::isEmpty);
        return out;
    }

    private static List<KeySlot> slotsOf(Path file) {
        try {
            return InspectionFile.outline(file).slots().stream()
                    .filter(slot -> slot.purpose().equals(KeySlot.OF_LIBRARY))
                    .toList();
        } catch (Problem unreadable) {
            return List.of();
        }
    }

    /** Opens the first slot that the secret fits. */
    Slots open(Secret secret, UnlockDelay delay) {
        if (secret.isGuessable()) {
            delay.check();
        }
        for (List<KeySlot> set : sets()) {
            LibraryKey key = secret.open(set);
            if (key != null) {
                delay.reset();
                return new Slots(key, set);
            }
        }
        throw secret.isGuessable() ? delay.failed() : Problem.refused(secret.wrongKey());
    }

    /** Whether the key file is good and belongs to this key. */
    boolean keepsKeyFile(LibraryKey key) {
        return keyFile != null && keyFile.library().equals(key.id());
    }

    /** Whether the database is good and belongs to this key. */
    boolean keepsDatabase(LibraryKey key) {
        return database != null && database.library().equals(key.id());
    }
}
