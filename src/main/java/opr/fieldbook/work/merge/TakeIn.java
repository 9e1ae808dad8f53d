package opr.fieldbook.work.merge;

import java.time.OffsetDateTime;
import java.util.List;
import opr.fieldbook.base.Ids;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.Fold;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.store.transfer.JournalEntry;
import opr.fieldbook.store.transfer.MergeTables;
import opr.fieldbook.store.transfer.Signatures;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Desk;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;

/**
 * Takes in what was kept aside of a lost laptop: the lead has looked and it is genuine. What that laptop signs from now on is
 * kept aside again. Can be undone like a merge.
 */
public final class TakeIn {

    private final Sitting sitting;
    private final TimeSource time;

    public TakeIn(Sitting sitting, TimeSource time) {
        this.sitting = sitting;
        this.time = time;
    }

    /** Takes it in; answers how many changes came. Refuses it to whoever does not lead. */
    public int take(String device) {
        return Await.of(sitting.desk().takeIn("TakeIn", present -> take(device, present)));
    }

    private Desk.Taken<Integer> take(String device, Fold present) {
        LostByLead.require(Inspection.of(present), sitting.laptop().devices());
        OpenInspection opened = sitting.opened();
        MergeTables tables = new MergeTables(opened.file(), opened.key());
        int waiting = tables.aside(device).size();
        if (waiting == 0) {
            throw Problem.refused("problem.laptop-nothing-aside", Signatures.nameOf(device, present));
        }
        sitting.markDirty();
        OffsetDateTime now = time.now();
        Fold state = opened.file().atomically(() -> {
            long first = tables.lastRow() + 1;
            tables.takeBackAll(device);
            Fold with = Sitting.fold(opened.file());
            JournalEntry.Line line = new JournalEntry.Line(
                    Signatures.nameOf(device, with), "", Signatures.nameOf(device, with), device, null, waiting, 0, 0, 0, 0);
            tables.put(new JournalEntry(
                    Ids.next(),
                    JournalEntry.Kind.MERGED,
                    now.toString(),
                    sitting.desk().writer().name(),
                    List.of(line),
                    first,
                    tables.lastRow(),
                    null,
                    false));
            // Before the end of the transaction: afterwards nothing may fail, or window and file would differ.
            sitting.laptop().trust().tookIn(device, now);
            return with;
        });
        return new Desk.Taken<>(state, waiting);
    }
}
