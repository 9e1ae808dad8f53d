package opr.fieldbook.work.merge;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import opr.fieldbook.base.Ids;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.store.SealedRow;
import opr.fieldbook.store.transfer.ChainSeals;
import opr.fieldbook.store.transfer.Incoming;
import opr.fieldbook.store.transfer.JournalEntry;
import opr.fieldbook.store.transfer.Manifest;
import opr.fieldbook.store.transfer.MergeTables;
import opr.fieldbook.store.transfer.SenderCheck;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Desk;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.trust.Lost;
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

    /** Makes a copy of the inspection before it changes; answers where it is. */
    @FunctionalInterface
    public interface SafetyCopy {
        Path make(OpenInspection inspection);
    }

    public MergeFiles(Sitting sitting, TimeSource time, SafetyCopy safetyCopy) {
        this.sitting = sitting;
        this.time = time;
        this.safetyCopy = safetyCopy;
    }

    /** What merging these files would do; nothing is changed. */
    public Merged preview(List<Path> files) {
        try (Batch batch = new Batch(files)) {
            Fold before = Await.of(sitting.desk().read(Fold::fork));
            Absorb absorb = Await.of(sitting.onFile(opened -> absorb(before, tables(opened), Absorb.Sink.NONE)));
            take(batch, absorb);
            return result(null, batch, absorb, null);
        }
    }

    /** Merges them. */
    public Merged merge(List<Path> files) {
        try (Batch batch = new Batch(files)) {
            if (batch.incoming().isEmpty()) {
                return new Merged(null, time.now(), batch.parts(List.of()), 0, 0, null);
            }
            Path copy = batch.bringsRevisions() ? safetyCopy.make(sitting.opened()) : null;
            return Await.of(sitting.desk().takeIn("Merge", before -> merge(batch, before, copy)));
        }
    }

    private Desk.Taken<Merged> merge(Batch batch, Fold before, @Nullable Path copy) {
        OpenInspection opened = sitting.opened();
        MergeTables tables = tables(opened);
        sitting.markDirty();
        return opened.file().atomically(() -> {
            long first = tables.lastRow() + 1;
            Absorb absorb = absorb(before, tables, new FileSink(opened, tables));
            take(batch, absorb);
            Merged merged = result(absorb.added() > 0 ? Ids.next() : null, batch, absorb, copy);
            ChainSeals seals = new ChainSeals(opened.file());
            batch.incoming().forEach(incoming -> {
                new ChainSeals(incoming.file()).all().forEach(seals::put);
                tables.putReceipt(incoming.manifest());
            });
            if (merged.mergeId() != null) {
                tables.put(entry(merged, batch, first, tables.lastRow()));
            }
            if (absorb.ownUnknown()) {
                sitting.renew(absorb.state());
            }
            return new Desk.Taken<>(absorb.state(), merged);
        });
    }

    /** Only what laptops sign that this inspection knows is taken in. One file may introduce the sender of another. */
    private static void take(Batch batch, Absorb absorb) {
        for (Incoming incoming : batch.incoming()) {
            absorb.take(incoming);
            SenderCheck.introductions(incoming, absorb.state());
        }
        batch.incoming().forEach(incoming -> SenderCheck.check(incoming, absorb.state()));
    }

    private Absorb absorb(Fold before, MergeTables tables, Absorb.Sink sink) {
        String me = sitting.desk().writer().device();
        Lost lost = sitting.laptop().trust().lost();
        Set<RevisionId> held = new HashSet<>();
        lost.since().keySet().forEach(device -> held.addAll(tables.aside(device)));
        return new Absorb(before, new Absorb.Rules(me, tables.aside(), held, lost), sink);
    }

    private Merged result(@Nullable String id, Batch batch, Absorb absorb, @Nullable Path copy) {
        OffsetDateTime now = time.now();
        Trust trust = sitting.laptop().trust();
        String me = sitting.desk().writer().device();
        MergeWarnings warnings = new MergeWarnings(
                now, batch.stage(), batch.receipts(), device -> trust.standing(absorb.state(), me, device));
        List<Merged.Part> parts = batch.parts(absorb.parts(warnings, 0));
        return new Merged(id, now, parts, absorb.added(), absorb.conflicts().size(), copy);
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

    /** An inspection that is only now taken in has no stage. */
    private static Stage stage(Fold fold) {
        return fold.all(Kind.INSPECTION).isEmpty()
                ? Stage.PLANNED
                : Inspection.of(fold).stage();
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
        private final Stage stage;
        private final List<Manifest> receipts;

        private Batch(List<Path> files) {
            this.files = files.stream().distinct().toList();
            this.stage = Await.of(sitting.desk().read(MergeFiles::stage));
            this.receipts = Await.of(sitting.onFile(opened -> tables(opened).receipts()));
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

        Stage stage() {
            return stage;
        }

        /** What the other laptops had said before. */
        List<Manifest> receipts() {
            return receipts;
        }

        /** Whether there is anything in them besides receipts. */
        boolean bringsRevisions() {
            return incoming.stream().anyMatch(file -> file.manifest().purpose() != Manifest.Purpose.RECEIPT);
        }

        List<Incoming> incoming() {
            return incoming;
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
                    List.of());
        }

        @Override
        public void close() {
            incoming.forEach(Incoming::close);
        }
    }
}
