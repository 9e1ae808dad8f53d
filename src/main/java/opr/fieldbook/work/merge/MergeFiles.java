package opr.fieldbook.work.merge;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import opr.fieldbook.base.Ids;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.store.SealedRow;
import opr.fieldbook.store.transfer.ChainSeals;
import opr.fieldbook.store.transfer.Incoming;
import opr.fieldbook.store.transfer.JournalEntry;
import opr.fieldbook.store.transfer.Manifest;
import opr.fieldbook.store.transfer.MergeTables;
import opr.fieldbook.store.transfer.Sender;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Desk;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.record.Strikes;
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

        /** Makes the copies of the inspection anew: values were struck that they still hold. */
        default void renew(OpenInspection inspection) {}
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
        try (Batch batch = new Batch(files)) {
            Fold before = Await.of(sitting.desk().read(Fold::fork));
            Set<RevisionId> aside = Await.of(sitting.onFile(opened -> tables(opened).aside()));
            Absorb absorb = absorb(before, aside, Absorb.Sink.NONE);
            batch.take(absorb);
            checkSenders(batch, absorb.state());
            absorb.strike();
            return result(null, batch, absorb, null);
        }
    }

    /** Merges them. */
    public Merged merge(List<Path> files) {
        try (Batch batch = new Batch(files)) {
            if (batch.incoming().isEmpty()) {
                return new Merged(null, time.now(), batch.parts(List.of()), 0, 0, null);
            }
            return Await.of(sitting.desk().takeIn("Merge", before -> merge(batch, before)));
        }
    }

    private Desk.Taken<Merged> merge(Batch batch, Fold before) {
        OpenInspection opened = sitting.opened();
        MergeTables tables = tables(opened);
        Path copy = safetyCopy.make(opened);
        sitting.markDirty();
        boolean[] struck = {false};
        Desk.Taken<Merged> taken = opened.file().atomically(() -> {
            long first = tables.lastRow() + 1;
            Absorb absorb = absorb(before, tables.aside(), new FileSink(opened, tables));
            batch.take(absorb);
            checkSenders(batch, absorb.state());
            struck[0] = Strikes.enforce(opened.file(), absorb.state());
            ChainSeals seals = new ChainSeals(opened.file());
            batch.incoming().forEach(incoming -> {
                new ChainSeals(incoming.file()).all().forEach(seals::put);
                tables.putReceipt(incoming.manifest());
            });
            Merged merged = result(absorb.added() > 0 ? Ids.next() : null, batch, absorb, copy);
            if (merged.mergeId() != null) {
                tables.put(entry(merged, batch, first, tables.lastRow()));
            }
            return new Desk.Taken<>(absorb.state(), merged);
        });
        if (struck[0]) {
            opened.file().checkpoint();
            safetyCopy.renew(opened);
        }
        return taken;
    }

    private Absorb absorb(Fold before, Set<RevisionId> aside, Absorb.Sink sink) {
        String me = sitting.desk().writer().device();
        return new Absorb(before, new Absorb.Rules(me, aside, manifest -> false), sink);
    }

    private Merged result(@Nullable String id, Batch batch, Absorb absorb, @Nullable Path copy) {
        OffsetDateTime now = time.now();
        List<Merged.Part> parts = batch.parts(absorb.parts(now, 0));
        return new Merged(id, now, parts, absorb.added(), absorb.conflicts().size(), copy);
    }

    /** A file signed by a laptop that has never introduced itself to this inspection is not taken in. */
    private static void checkSenders(Batch batch, Fold state) {
        for (Incoming incoming : batch.incoming()) {
            Sender sender = incoming.manifest().sender();
            Entity device = state.find(Kind.DEVICE, sender.device());
            if (device == null) {
                throw Problem.damaged("problem.file-unknown-device", incoming.path(), sender.name());
            }
        }
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
                    part.exhibits()));
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

    /** The files of one merge; those that were merged before, byte for byte, are not opened again. */
    private final class Batch implements AutoCloseable {

        private final List<Path> files;
        private final Map<Path, String> marks = new TreeMap<>();
        private final Map<Path, JournalEntry.Line> known = new TreeMap<>();
        private final List<Incoming> incoming = new ArrayList<>();

        private Batch(List<Path> files) {
            this.files = files.stream().distinct().toList();
            List<JournalEntry> journal =
                    Await.of(sitting.onFile(opened -> tables(opened).journal()));
            boolean done = false;
            try {
                this.files.forEach(file -> open(file, journal));
                done = true;
            } finally {
                if (!done) {
                    close();
                }
            }
        }

        private void open(Path file, List<JournalEntry> journal) {
            Incoming.Label label = Incoming.label(file);
            if (!label.inspection().equals(sitting.id())) {
                throw Problem.refused("problem.merge-other-inspection", file);
            }
            marks.put(file, label.mark());
            Optional<JournalEntry.Line> line = journal.stream()
                    .filter(entry -> !entry.undone())
                    .flatMap(entry -> entry.files().stream())
                    .filter(each -> each.mark().equals(label.mark()))
                    .findFirst();
            if (line.isPresent()) {
                known.put(file, line.get());
            } else {
                incoming.add(Incoming.open(file, sitting.opened().key()));
            }
        }

        List<Incoming> incoming() {
            return incoming;
        }

        private void take(Absorb absorb) {
            long of = incoming.stream().mapToLong(file -> file.manifest().count()).sum();
            long[] done = {0};
            for (Incoming file : incoming) {
                absorb.take(file, () -> {
                    if (!watch.goOn(++done[0], of)) {
                        throw Problem.refused("problem.merge-stopped");
                    }
                });
            }
        }

        String mark(Path file) {
            return marks.getOrDefault(file, "");
        }

        /** What came of each file, in the order they were named; of a known one nothing is new. */
        List<Merged.Part> parts(List<Merged.Part> opened) {
            return files.stream()
                    .map(file -> opened.stream()
                            .filter(part -> part.file().equals(file))
                            .findFirst()
                            .orElseGet(() -> again(file)))
                    .toList();
        }

        private Merged.Part again(Path file) {
            JournalEntry.Line line = known.get(file);
            if (line == null) {
                throw new IllegalStateException("A file is opened or known");
            }
            String lastChange = line.lastChange();
            return new Merged.Part(
                    file,
                    Manifest.Purpose.HAND_OVER,
                    line.author(),
                    line.device(),
                    lastChange == null ? null : OffsetDateTime.parse(lastChange),
                    0,
                    line.added() + line.same(),
                    0,
                    0,
                    0,
                    List.of(),
                    "");
        }

        @Override
        public void close() {
            incoming.forEach(Incoming::close);
        }
    }
}
