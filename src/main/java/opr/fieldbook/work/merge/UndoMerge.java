package opr.fieldbook.work.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import opr.fieldbook.base.Problem;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.FieldChange;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.store.transfer.JournalEntry;
import opr.fieldbook.store.transfer.MergeTables;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Desk;
import opr.fieldbook.work.Sitting;

/**
 * Undoes a whole merge, on this laptop only: what came with it is kept aside, and the inspection is as it was before. Merging
 * the file again takes it back. Refused once somebody here built on what came, or after it was sent on.
 */
public final class UndoMerge {

    private final Sitting sitting;

    public UndoMerge(Sitting sitting) {
        this.sitting = sitting;
    }

    /** The merges of this inspection on this laptop, the newest first. */
    public List<JournalEntry> merges() {
        return Await.of(sitting.onFile(opened -> merges(tables(opened).journal())));
    }

    private static List<JournalEntry> merges(List<JournalEntry> journal) {
        List<JournalEntry> merges = new ArrayList<>(journal.stream()
                .filter(entry -> entry.kind() == JournalEntry.Kind.MERGED)
                .toList());
        return merges.reversed();
    }

    /** Undoes it; answers the entry as it stands in the journal now. */
    public JournalEntry undo(String mergeId) {
        return Await.of(sitting.desk().takeIn("UndoMerge", present -> undo(mergeId, present)));
    }

    private Desk.Taken<JournalEntry> undo(String mergeId, Fold present) {
        OpenInspection opened = sitting.opened();
        MergeTables tables = tables(opened);
        List<JournalEntry> journal = tables.journal();
        JournalEntry entry = merges(journal).stream()
                .filter(merge -> merge.id().equals(mergeId))
                .findFirst()
                .orElseThrow(() -> Problem.refused("problem.merge-unknown", mergeId));
        if (entry.undone()) {
            throw Problem.refused("problem.merge-undone-already", mergeId);
        }
        refuseIfSent(entry, journal);
        refuseIfBuiltOn(entry, tables, present);
        sitting.markDirty();
        // Read within the transaction: once it is through, nothing may fail any more, or window and file would differ.
        return opened.file().atomically(() -> {
            tables.setAside(entry.first(), entry.last(), entry.id());
            tables.put(entry.undone(true));
            return new Desk.Taken<>(Sitting.fold(opened.file()), entry.undone(true));
        });
    }

    private static void refuseIfSent(JournalEntry entry, List<JournalEntry> journal) {
        for (JournalEntry sent : journal) {
            if (sent.kind() == JournalEntry.Kind.SENT && sent.last() >= entry.first()) {
                throw Problem.refused("problem.merge-sent-on", sent.time());
            }
        }
    }

    /** Later rows that replace something that came, saw it, or follow it in a chain stand on it. */
    private static void refuseIfBuiltOn(JournalEntry entry, MergeTables tables, Fold present) {
        Set<RevisionId> came = new HashSet<>(tables.idsOfRows(entry.first(), entry.last()));
        Set<String> edits = new TreeSet<>();
        for (RevisionId id : tables.idsOfRows(entry.last() + 1, Long.MAX_VALUE)) {
            Revision later = Objects.requireNonNull(present.revision(id));
            if (standsOn(later, came)) {
                edits.add(later.edit() + ", " + later.stamp().author() + ", " + later.stamp().at());
            }
        }
        if (!edits.isEmpty()) {
            throw Problem.refused("problem.merge-built-on", edits.size(), edits.iterator().next());
        }
    }

    private static boolean standsOn(Revision later, Set<RevisionId> came) {
        RevisionId prev = later.prev();
        if (prev != null && came.contains(prev)) {
            return true;
        }
        for (FieldChange change : later.changes()) {
            for (ChangeId seen : change.replaces()) {
                if (came.contains(seen.revision())) {
                    return true;
                }
            }
            for (ChangeId seen : change.seen()) {
                if (came.contains(seen.revision())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static MergeTables tables(OpenInspection opened) {
        return new MergeTables(opened.file(), opened.key());
    }
}
