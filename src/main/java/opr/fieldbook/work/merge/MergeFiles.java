package opr.fieldbook.work.merge;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import opr.fieldbook.base.Ids;
import opr.fieldbook.base.Problem;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.store.SealedRow;
import opr.fieldbook.store.transfer.ChainSeals;
import opr.fieldbook.store.transfer.Incoming;
import opr.fieldbook.store.transfer.JournalEntry;
import opr.fieldbook.store.transfer.MergeTables;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Desk;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.record.Strikes;
import opr.fieldbook.work.trust.Lost;
import opr.fieldbook.work.trust.Standing;
import opr.fieldbook.work.trust.Trust;
import org.jspecify.annotations.Nullable;

/**
 * Takes the files of other laptops into an inspection: all of them or none, in one transaction, after a safety copy. Nothing
 * is overwritten: what people wrote without sight of each other stays side by side until it is settled. The order of files
 * does not matter, and a file merged twice changes nothing. Runs on a background thread; only the taking in itself holds up
 * the writer.
 */
public final class MergeFiles {

    private final Sitting sitting;
    private final TimeSource time;
    private final SafetyCopy safetyCopy;
    private final Watch watch;

    /** Makes a copy of the inspection before it changes; answers where it is. */
    @FunctionalInterface
    public interface SafetyCopy {
        Path make(OpenInspection inspection);

        /**
         * Makes the copies of the inspection anew: values were struck that they still hold. Answers the folders whose copies
         * could not be reached.
         */
        default List<Path> renew(OpenInspection inspection) {
            return List.of();
        }
    }

    public MergeFiles(Sitting sitting, TimeSource time, SafetyCopy safetyCopy) {
        this(sitting, time, safetyCopy, Watch.NONE);
    }

    public MergeFiles(Sitting sitting, TimeSource time, SafetyCopy safetyCopy, Watch watch) {
        this.sitting = sitting;
        this.time = time;
        this.safetyCopy = safetyCopy;
        this.watch = watch;
    }

    /** What merging these files would do; nothing is changed. */
    public Merged preview(List<Path> files) {
        try (Batch batch = new Batch(sitting, files)) {
            Fold before = Await.of(sitting.desk().read(Fold::fork));
            Fold state = sitting.fork(before, batch.count(), batch.looked());
            Absorb absorb = Await.of(sitting.onFile(opened -> absorb(before, state, tables(opened), Absorb.Sink.NONE)));
            batch.take(absorb, Steps.ofMerge(watch, batch.count(), 0));
            absorb.strike();
            return result(null, batch, absorb, null, batch::freshExhibits);
        }
    }

    /** Merges them. */
    public Merged merge(List<Path> files) {
        try (Batch batch = new Batch(sitting, files)) {
            if (batch.incoming().isEmpty()) {
                return new Merged(null, time.now(), batch.parts(List.of()), 0, 0, null, List.of());
            }
            batch.requireRoom();
            // Exhibits are on the disk before anything names them.
            Steps steps = Steps.ofMerge(watch, batch.count(), batch.freshBytes());
            Map<Incoming, Integer> exhibits = new IdentityHashMap<>();
            batch.incoming().forEach(file -> exhibits.put(file, batch.receiveExhibits(file, steps)));
            return Await.of(sitting.desk().takeIn("Merge", before -> merge(batch, before, exhibits, steps)));
        }
    }

    private Desk.Taken<Merged> merge(Batch batch, Fold before, Map<Incoming, Integer> exhibits, Steps steps) {
        OpenInspection opened = sitting.opened();
        MergeTables tables = tables(opened);
        Path copy = batch.bringsRevisions() ? safetyCopy.make(opened) : null;
        sitting.markDirty();
        boolean[] struck = {false};
        Desk.Taken<Merged> taken = opened.file().inBulk(() -> {
            long first = tables.lastRow() + 1;
            Fold state = sitting.fork(before, batch.count(), List.of());
            Absorb absorb = absorb(before, state, tables, new FileSink(opened, tables));
            batch.take(absorb, steps);
            sitting.laptop().trust().keepIntroduced(before, absorb.state(), sitting.desk().writer().device(), time.now());
            struck[0] = Strikes.enforce(opened.file(), absorb.state());
            if (struck[0]) {
                sitting.markRenewal();
            }
            boolean news = absorb.added() > 0 || exhibits.values().stream().anyMatch(count -> count > 0);
            Merged merged = result(news ? Ids.next() : null, batch, absorb, copy, file -> exhibits.getOrDefault(file, 0));
            ChainSeals seals = new ChainSeals(opened.file());
            batch.incoming().forEach(incoming -> {
                new ChainSeals(incoming.file()).all().forEach(seals::put);
                // What this laptop wrote itself, such as a backup, is nobody else's word.
                if (!sitting.laptop().devices().contains(incoming.manifest().sender().device())) {
                    tables.putReceipt(incoming.manifest());
                }
            });
            if (merged.mergeId() != null) {
                tables.put(entry(merged, batch, first, tables.lastRow()));
            }
            if (absorb.ownUnknown()) {
                sitting.renew(absorb.state());
            }
            return new Desk.Taken<>(absorb.state(), merged);
        });
        return struck[0]
                ? new Desk.Taken<>(taken.state(), taken.result().unreached(renew(opened)))
                : taken;
    }

    /** The merge is through and must not fail any more; what the disk does not take now is done when the file is closed. */
    private List<Path> renew(OpenInspection opened) {
        try {
            opened.file().checkpoint();
        } catch (Problem whenItIsClosed) {
            return List.of();
        }
        return safetyCopy.renew(opened);
    }

    private Absorb absorb(Fold before, Fold state, MergeTables tables, Absorb.Sink sink) {
        String me = sitting.desk().writer().device();
        Lost lost = sitting.laptop().trust().lost();
        Set<RevisionId> held = new HashSet<>();
        lost.since().keySet().forEach(device -> held.addAll(tables.aside(device)));
        return new Absorb(before, state, new Absorb.Rules(me, tables.aside(), held, lost), sink);
    }

    private Merged result(
            @Nullable String id, Batch batch, Absorb absorb, @Nullable Path copy, ToIntFunction<Incoming> exhibits) {
        OffsetDateTime now = time.now();
        Trust trust = sitting.laptop().trust();
        String me = sitting.desk().writer().device();
        MergeWarnings warnings = new MergeWarnings(
                now,
                batch.stage(),
                batch.receipts(),
                device -> {
                    Standing was = trust.standing(absorb.before(), me, device);
                    return was == Standing.INTRODUCED ? was : trust.standing(absorb.state(), me, device);
                },
                batch::missingExhibits);
        List<Merged.Part> parts = batch.parts(absorb.parts(warnings, exhibits));
        return new Merged(id, now, parts, absorb.added(), absorb.conflicts().size(), copy, List.of());
    }

    private JournalEntry entry(Merged merged, Batch batch, long first, long last) {
        List<JournalEntry.Line> lines = new ArrayList<>();
        for (Merged.Part part : merged.files()) {
            OffsetDateTime lastChange = part.lastChange();
            lines.add(new JournalEntry.Line(
                    String.valueOf(part.file().getFileName()),
                    batch.mark(part.file()),
                    part.sender(),
                    part.device(),
                    lastChange == null ? null : lastChange.toString(),
                    part.added(),
                    part.same(),
                    part.conflicts(),
                    part.exhibits(),
                    part.duplicates()));
        }
        Path copy = merged.copy();
        return new JournalEntry(
                String.valueOf(merged.mergeId()),
                JournalEntry.Kind.MERGED,
                merged.at().toString(),
                sitting.desk().writer().name(),
                lines,
                first,
                last,
                copy == null ? null : copy.toString(),
                false);
    }

    private static MergeTables tables(OpenInspection opened) {
        return new MergeTables(opened.file(), opened.key());
    }

    /** The rows of the inspection's own file. */
    private record FileSink(OpenInspection opened, MergeTables tables) implements Absorb.Sink {

        @Override
        public void insert(SealedRow row, boolean wasAside) {
            opened.file().insert(row);
            if (wasAside) {
                tables.takeBack(row.id());
            }
        }

        @Override
        public void keepAside(SealedRow row, String why) {
            tables.setAside(row, why);
        }
    }
}
