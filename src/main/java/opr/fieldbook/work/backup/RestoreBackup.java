package opr.fieldbook.work.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import opr.fieldbook.base.AtomicFile;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.MissingFile;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.conflict.ThingName;
import opr.fieldbook.domain.conflict.ValueWords;
import opr.fieldbook.domain.edit.Inventory;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Head;
import opr.fieldbook.log.Register;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.log.Value;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.store.InspectionFile;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.store.Verification;
import opr.fieldbook.store.Verify;
import opr.fieldbook.store.backup.BackupFolder;
import opr.fieldbook.work.Dump;
import opr.fieldbook.work.Session;
import org.jspecify.annotations.Nullable;

/**
 * Restores a backup into a new file beside everything, and says in what it differs from what the library has now. Nothing
 * is overwritten: to take back what is missing, the new file is merged. Exhibits that the library lost come back at once.
 */
public final class RestoreBackup {

    private final Library library;
    private final FileStore files;

    public RestoreBackup(Session session, FileStore files) {
        this.library = session.library();
        this.files = files;
    }

    /** A saved change that only one side has. */
    public record Change(RevisionId id, String author, String device, OffsetDateTime at, String edit) {}

    /** A field that reads otherwise; null is a field that was never written, or that is in conflict. */
    public record Difference(
            String kind,
            String entity,
            String field,
            @Nullable Object restored,
            @Nullable Object present,
            Words words) {}

    /**
     * A difference as a person reads it.
     *
     * @param where    the item, finding or other thing
     * @param label    what the field is called
     * @param restored the value in words, of a conflict all values; empty for none
     */
    public record Words(String where, String label, String restored, String present) {}

    /**
     * What a backup holds against the library.
     *
     * @param number       of the inspection
     * @param known        whether the library has the inspection
     * @param revisions    how many the backup holds
     * @param onlyRestored by time
     * @param onlyPresent  by time
     */
    public record Comparison(
            String number,
            boolean known,
            int revisions,
            List<Change> onlyRestored,
            List<Change> onlyPresent,
            List<Difference> differences) {}

    /**
     * The new file and the comparison.
     *
     * @param exhibits how many the library had lost or damaged and took back from beside the backup
     */
    public record Restored(Path file, Comparison comparison, int exhibits) {}

    /** Compares without writing. */
    public Comparison compare(Path backup) {
        try (InspectionKey key = keyOf(backup)) {
            return compare(backup, key);
        }
    }

    /** Writes a new file into the folder, which is made if it is not there; the backup is checked first, and a damaged one is refused. */
    public Restored restore(Path backup, Path folder) {
        try (InspectionKey key = keyOf(backup)) {
            Verification checked = Verify.file(backup, key);
            if (!checked.isGood()) {
                throw Problem.damaged(
                        "problem.restore-damaged", backup, checked.flaws().getFirst().text());
            }
            Comparison comparison = compare(backup, key);
            Path target = free(folder.toAbsolutePath().normalize(), comparison.number());
            new AtomicFile(files).write(target, out -> Files.copy(backup, out));
            return new Restored(target, comparison, exhibits(backup, key));
        }
    }

    private int exhibits(Path backup, InspectionKey key) {
        String id = InspectionFile.outline(backup).inspection();
        BackupFolder beside = new BackupFolder(backup.toAbsolutePath().getParent(), library, files);
        return library.inspections().find(id).isEmpty()
                ? 0
                : beside.exhibits().bringBack(id, library.exhibits(id, key));
    }

    private Path free(Path folder, String number) {
        if (files.exists(folder) && !Files.isDirectory(folder)) {
            throw Problem.refused("problem.not-a-folder", folder);
        }
        try {
            files.createFolder(folder);
        } catch (IOException e) {
            throw DiskProblems.of(e, folder);
        }
        Path at = folder.resolve(number + "-restored" + InspectionFile.SUFFIX);
        for (int n = 2; files.exists(at); n++) {
            at = folder.resolve(number + "-restored-" + n + InspectionFile.SUFFIX);
        }
        return at;
    }

    private InspectionKey keyOf(Path backup) {
        if (!Files.isRegularFile(backup)) {
            throw MissingFile.of(backup);
        }
        return library.keyFor(backup).orElseThrow(() -> Problem.refused("problem.restore-other-library", backup));
    }

    private Comparison compare(Path backup, InspectionKey key) {
        Fold restored = new Fold();
        String id;
        try (InspectionFile file = InspectionFile.openReadOnly(backup, key)) {
            id = file.id();
            file.revisions(restored::apply);
        }
        Optional<Fold> present = present(id);
        Fold now = present.orElseGet(Fold::new);
        return new Comparison(
                restored.size() == 0 ? id : Inspection.of(restored).number(),
                present.isPresent(),
                restored.size(),
                missing(restored, now),
                missing(now, restored),
                present.isPresent() ? differences(restored, now) : List.of());
    }

    private Optional<Fold> present(String id) {
        if (library.inspections().find(id).isEmpty()) {
            return Optional.empty();
        }
        Fold fold = new Fold();
        try (OpenInspection opened = library.lookAt(id)) {
            opened.file().revisions(fold::apply);
        }
        return Optional.of(fold);
    }

    private static List<Change> missing(Fold here, Fold there) {
        return here.revisions().stream()
                .filter(revision -> there.revision(revision.id()) == null)
                .sorted(Comparator.comparingLong((Revision revision) -> revision.stamp().logical())
                        .thenComparing(revision -> revision.id().hex()))
                .map(revision -> new Change(
                        revision.id(),
                        revision.stamp().author(),
                        revision.device(),
                        revision.stamp().at(),
                        revision.edit()))
                .toList();
    }

    private static List<Difference> differences(Fold restored, Fold present) {
        Map<EntityKey, Entity> before = byKey(restored);
        Map<EntityKey, Entity> now = byKey(present);
        List<EntityKey> keys = new ArrayList<>(before.keySet());
        now.keySet().stream().filter(key -> !before.containsKey(key)).forEach(keys::add);
        List<Difference> out = new ArrayList<>();
        for (EntityKey key : keys) {
            Map<String, Register> one = fields(before.get(key));
            Map<String, Register> two = fields(now.get(key));
            TreeSet<String> names = new TreeSet<>(one.keySet());
            names.addAll(two.keySet());
            for (String name : names) {
                List<Value> left = values(one.get(name));
                List<Value> right = values(two.get(name));
                if (!left.equals(right)) {
                    Fold there = now.containsKey(key) ? present : restored;
                    out.add(new Difference(
                            key.kind(), key.id(), name, single(left), single(right), words(key, name, left, right, there)));
                }
            }
        }
        return out;
    }

    private static Words words(EntityKey key, String name, List<Value> left, List<Value> right, Fold there) {
        Field<?> field = Inventory.find(key.kind(), name).orElse(null);
        return new Words(
                ThingName.of(Inspection.of(there), key),
                field == null ? name : Text.of(field.textKey()),
                words(field, left),
                words(field, right));
    }

    private static String words(@Nullable Field<?> field, List<Value> values) {
        return values.stream()
                .filter(Value::holds)
                .map(value -> ValueWords.of(field, value))
                .collect(Collectors.joining(" / "));
    }

    private static Map<EntityKey, Entity> byKey(Fold fold) {
        Map<EntityKey, Entity> out = new LinkedHashMap<>();
        for (String kind : new TreeSet<>(fold.kinds())) {
            for (Entity entity : fold.all(kind)) {
                out.put(entity.key(), entity);
            }
        }
        return out;
    }

    private static Map<String, Register> fields(@Nullable Entity entity) {
        return entity == null ? Map.of() : entity.fields();
    }

    /** Several are a conflict; in an order that is the same on both sides. */
    private static List<Value> values(@Nullable Register register) {
        return register == null
                ? List.of()
                : register.heads().stream()
                        .map(Head::value)
                        .distinct()
                        .sorted(Comparator.comparing(Value::toString))
                        .collect(Collectors.toList());
    }

    private static @Nullable Object single(List<Value> values) {
        return values.size() == 1 ? Dump.value(values.getFirst()) : null;
    }
}
