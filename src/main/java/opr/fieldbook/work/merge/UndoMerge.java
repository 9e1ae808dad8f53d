package opr.fieldbook.work.merge;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.conflict.ThingName;
import opr.fieldbook.domain.edit.Inventory;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.log.FieldChange;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.store.transfer.JournalEntry;
import opr.fieldbook.store.transfer.MergeTables;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Desk;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.record.LeavingStrike;

/**
 * Undoes a whole merge, on this laptop only: what came with it is kept aside, and the inspection is as it was before. Merging
 * the file again takes it back. Refused while something that was done here stands on what came, naming it, after the
 * inspection was sent on or issued, or a receipt told of what came, and where a strike came that struck something here. A merge that brought only exhibits has nothing to undo: what names them was here. Work on it that was taken back again goes aside with it.
 */
public final class UndoMerge {

    private static final int NAMED = 5;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MMM d, HH:mm", Locale.US);

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
        if (!entry.hasRows()) {
            throw Problem.refused(entry.added() == 0 ? "problem.merge-only-exhibits" : "problem.merge-before-damage");
        }
        refuseIfSent(entry, journal);
        List<Revision> later = later(entry, tables, present);
        refuseIfIssued(later);
        Set<RevisionId> came = new HashSet<>(tables.idsOfRows(entry.first(), entry.last()));
        refuseIfItStruck(LeavingStrike.first(present, came, opened.file().aside()), present);
        BuiltOn built = BuiltOn.of(came, later, present);
        refuseIfMergedSince(entry, journal, tables, built);
        refuseIfItStands(built, present);
        sitting.markDirty();
        // Read within the transaction: once it is through, nothing may fail any more, or window and file would differ.
        return opened.file().atomically(() -> {
            tables.setAside(entry.first(), entry.last(), entry.id());
            // Work on it that was taken back again goes with it. It comes back with nothing: the merge brings the same again.
            built.standing().forEach(revision -> tables.setAside(revision.id(), entry.id()));
            tables.put(entry.undone(true));
            return new Desk.Taken<>(Sitting.fold(opened.file()), entry.undone(true));
        });
    }

    private static List<Revision> later(JournalEntry entry, MergeTables tables, Fold present) {
        return tables.idsOfRows(entry.last() + 1, Long.MAX_VALUE).stream()
                .map(id -> Objects.requireNonNull(present.revision(id)))
                .toList();
    }

    private static void refuseIfSent(JournalEntry entry, List<JournalEntry> journal) {
        for (JournalEntry sent : journal) {
            if (sent.last() >= entry.first()) {
                switch (sent.kind()) {
                    case SENT -> throw Problem.refused("problem.merge-sent-on", MOMENT.format(sent.time()));
                    case TOLD -> throw Problem.refused("problem.merge-told", MOMENT.format(sent.time()));
                    case MERGED -> {}
                }
            }
        }
    }

    private static void refuseIfIssued(List<Revision> later) {
        for (Revision revision : later) {
            boolean issued = revision.changes().stream().anyMatch(UndoMerge::issues);
            if (issued) {
                throw Problem.refused("problem.merge-issued", MOMENT.format(revision.stamp().at()));
            }
        }
    }

    /** The report, or an amendment to it. */
    private static boolean issues(FieldChange change) {
        return change.key().entity().kind().equals(Kind.ISSUE)
                || (change.key().field().equals(InspectionField.STAGE.name())
                        && change.value().equals(InspectionField.STAGE.codec().write(Stage.ISSUED)));
    }

    /** What was struck cannot come back, and its record must not go. */
    private static void refuseIfItStruck(Optional<LeavingStrike> struck, Fold present) {
        struck.ifPresent(strike -> {
            throw Problem.refused(
                    "problem.merge-struck",
                    strike.stamp().author(),
                    MOMENT.format(strike.stamp().at()),
                    ThingName.of(Inspection.of(present), strike.field().entity()),
                    label(strike.field()));
        });
    }

    /** What others wrote and a later merge brought goes with that merge, not with this one. */
    private static void refuseIfMergedSince(
            JournalEntry entry, List<JournalEntry> journal, MergeTables tables, BuiltOn built) {
        Set<RevisionId> standing = new HashSet<>();
        built.standing().forEach(revision -> standing.add(revision.id()));
        for (JournalEntry other : merges(journal)) {
            boolean after = !other.undone() && other.first() > entry.last();
            if (after && tables.idsOfRows(other.first(), other.last()).stream().anyMatch(standing::contains)) {
                throw Problem.refused("problem.merge-merged-since", MOMENT.format(other.time()));
            }
        }
    }

    /** Each thing that was changed on top of the merge is named, with who did it and when. */
    private static void refuseIfItStands(BuiltOn built, Fold present) {
        Inspection inspection = Inspection.of(present);
        Set<String> edits = new LinkedHashSet<>();
        built.still().forEach((field, revision) -> edits.add(Text.of(
                "problem.merge-built-on.edit",
                ThingName.of(inspection, field.entity()),
                label(field),
                revision.stamp().author(),
                MOMENT.format(revision.stamp().at()))));
        if (!edits.isEmpty()) {
            String named = edits.stream().limit(NAMED).collect(Collectors.joining("; "));
            String all = edits.size() > NAMED ? Text.of("problem.merge-built-on.more", named, edits.size() - NAMED) : named;
            throw Problem.refused("problem.merge-built-on", all);
        }
    }

    private static String label(FieldKey field) {
        return Inventory.find(field.entity().kind(), field.field())
                .map(known -> Text.of(known.textKey()))
                .orElse(Text.of("problem.merge-built-on.thing"));
    }

    private static MergeTables tables(OpenInspection opened) {
        return new MergeTables(opened.file(), opened.key());
    }
}
