package opr.fieldbook.work.backup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.store.InspectionFile;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.LibraryCheck;
import opr.fieldbook.store.LocalRows;
import opr.fieldbook.store.RescuedFile;
import opr.fieldbook.store.Verify;
import opr.fieldbook.store.transfer.JournalEntry;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.TimeSource;
import org.jspecify.annotations.Nullable;

/**
 * Makes the damaged file of an inspection whole again out of its newest good backup and of what still opens in the file. The
 * damaged file is kept. Takes long; never on the FX thread.
 */
public final class RescueInspection {

    private final Library library;
    private final Backups backups;
    private final FileStore files;

    public RescueInspection(Session session, TimeSource time, FileStore files) {
        this.library = session.library();
        this.backups = new Backups(session, time, files);
        this.files = files;
    }

    /**
     * What there is to make the inspection from.
     *
     * @param flaws    what is wrong with the file; empty if it is whole
     * @param readable how many saved changes of the file still open
     * @param backup   the newest backup that is whole, or null
     * @param backedUp how many saved changes it holds
     * @param newer    how many of those that still open it does not hold
     * @param apart    how many of all these follow a change that is lost, and are kept aside until a merge brings that
     */
    public record Offer(
            List<String> flaws, int readable, Backups.@Nullable Line backup, int backedUp, int newer, int apart) {

        /** Whether the file is damaged and there is something to make it from. */
        public boolean stands() {
            return !flaws.isEmpty() && readable + backedUp - apart > 0;
        }

        /** In words. */
        public String sentence() {
            Backups.Line from = backup;
            String start = from == null
                    ? Text.of("problem.rescue-none", readable)
                    : Text.of("problem.rescue-offer", from.at(), backedUp, readable, newer);
            return apart == 0 ? start : start + " " + Text.of("problem.rescue-apart", apart);
        }
    }

    /**
     * What was done.
     *
     * @param kept      where the damaged file is
     * @param revisions how many saved changes the inspection has now
     * @param drafts    texts being typed that were kept
     * @param merges    entries of the journal that were kept
     */
    public record Rescued(Offer offer, Path kept, int revisions, int drafts, int merges) {}

    /** Looks; nothing is changed. */
    public Offer offer(String inspection) {
        try (InspectionKey key = library.inspections().keyOf(inspection)) {
            return material(inspection, key).offer;
        }
    }

    /** Puts both together; a file that is whole is refused. The inspection must not be open. */
    public Rescued rescue(String inspection) {
        try (InspectionKey key = library.inspections().keyOf(inspection)) {
            Path file = library.inspectionPath(inspection);
            Material material = material(inspection, key);
            if (material.offer.flaws().isEmpty()) {
                throw Problem.refused("problem.rescue-whole", file);
            }
            if (!material.offer.stands()) {
                throw Problem.damaged("problem.rescue-nothing", file);
            }
            List<Revision> all = List.copyOf(material.revisions.values());
            LocalRows local = material.local;
            Path kept = new RescuedFile(file, inspection, key, files)
                    .write(slots(inspection, file, key), all, local, JournalEntry::withoutRows);
            library.inspections().markDirty(inspection);
            return new Rescued(
                    material.offer,
                    kept,
                    all.size() - material.offer.apart(),
                    local.drafts().size(),
                    local.journal().size());
        }
    }

    private List<KeySlot> slots(String inspection, Path file, InspectionKey key) {
        try {
            return InspectionFile.outline(file).slots();
        } catch (Problem unreadable) {
            return library.slotsFor(inspection, key);
        }
    }

    private record Material(Offer offer, Map<RevisionId, Revision> revisions, LocalRows local) {}

    private Material material(String inspection, InspectionKey key) {
        Map<RevisionId, Revision> all = new LinkedHashMap<>();
        Optional<Backups.Line> good = backups.list().stream()
                .filter(line -> line.inspection().equals(inspection))
                .filter(line -> isGood(line.file(), key))
                .findFirst();
        good.ifPresent(line -> {
            try (InspectionFile backup = InspectionFile.openReadOnly(line.file(), key)) {
                backup.revisions(revision -> all.put(revision.id(), revision));
            }
        });
        int backedUp = all.size();
        RescuedFile damaged = new RescuedFile(library.inspectionPath(inspection), inspection, key, files);
        LocalRows local = damaged.local();
        List<Revision> survivors = new ArrayList<>(damaged.survivors());
        // What follows a change that was lost before may find it now; what came with an undone merge stays aside, though a
        // backup from before it was undone has it.
        Map<RevisionId, LocalRows.Aside> aside = new LinkedHashMap<>();
        for (LocalRows.Aside each : local.aside()) {
            if (each.why().equals(RescuedFile.REASON)) {
                survivors.add(each.revision());
            } else {
                aside.put(each.revision().id(), each);
            }
        }
        Set<RevisionId> newer = new HashSet<>();
        survivors.stream().map(Revision::id).filter(id -> !all.containsKey(id)).forEach(newer::add);
        survivors.forEach(each -> all.putIfAbsent(each.id(), each));
        all.keySet().removeAll(aside.keySet());
        newer.removeAll(aside.keySet());
        int apart = all.size() - RescuedFile.chained(List.copyOf(all.values())).size();
        Offer offer = new Offer(flaws(inspection), survivors.size(), good.orElse(null), backedUp, newer.size(), apart);
        return new Material(
                offer,
                all,
                new LocalRows(local.drafts(), local.journal(), local.receipts(), List.copyOf(aside.values())));
    }

    private List<String> flaws(String inspection) {
        try {
            return new LibraryCheck(library).verify(inspection).flaws().stream()
                    .filter(flaw -> !flaw.kind().equals("exhibit"))
                    .map(flaw -> flaw.where() + ": " + flaw.text())
                    .toList();
        } catch (Problem notOurs) {
            return List.of(String.valueOf(notOurs.getMessage()));
        }
    }

    private static boolean isGood(Path file, InspectionKey key) {
        try {
            return Verify.file(file, key).isGood();
        } catch (Problem notOurs) {
            return false;
        }
    }
}
