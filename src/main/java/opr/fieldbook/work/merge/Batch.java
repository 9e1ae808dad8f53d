package opr.fieldbook.work.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.log.Fold;
import opr.fieldbook.store.InspectionFile;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.store.transfer.Incoming;
import opr.fieldbook.store.transfer.JournalEntry;
import opr.fieldbook.store.transfer.Manifest;
import opr.fieldbook.store.transfer.MergeTables;
import opr.fieldbook.store.transfer.SenderCheck;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.exhibit.ExhibitPieces;

/**
 * The files of one merge; those that were merged before, byte for byte, are not opened again, unless an exhibit in them is not
 * here: it may be lost since, and the file has it. Nor is one that brought only exhibits passed over: the changes that name them
 * may have lain aside. While rows lie aside all are opened:
 * what an undone merge had brought may also be in a file whose own merge stands, because it brought nothing of it.
 */
final class Batch implements AutoCloseable {

    /** Room for the pages of indexes and the log. */
    private static final long MARGIN = 1L << 20;

    private final Sitting sitting;
    private final List<Path> files;
    private final Map<Path, String> marks = new TreeMap<>();
    private final Map<Path, JournalEntry.Line> known = new TreeMap<>();
    private final List<Incoming> incoming = new ArrayList<>();
    private final Stage stage;
    private final List<Manifest> receipts;
    private final boolean whole;

    Batch(Sitting sitting, List<Path> files) {
        this.sitting = sitting;
        this.files = files.stream().distinct().toList();
        this.stage = Await.of(sitting.desk().read(Batch::stage));
        this.receipts = Await.of(sitting.onFile(opened -> tables(opened).receipts()));
        this.whole = Await.of(sitting.onFile(opened -> tables(opened).aside().isEmpty()));
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
        boolean here = label.exhibits().stream().allMatch(sitting.exhibits()::has);
        Optional<JournalEntry.Line> line = journal.stream()
                .filter(entry -> whole && here && !entry.undone() && entry.hasRows())
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

    /** How many exhibits of a file are not on this laptop, and in no file before it: those that would be received from it. */
    int freshExhibits(Incoming file) {
        Set<String> before = new HashSet<>();
        incoming.stream().takeWhile(other -> other != file).forEach(other -> before.addAll(other.ids()));
        return (int) file.ids().stream()
                .filter(id -> !before.contains(id) && !sitting.exhibits().has(id))
                .count();
    }

    /** How many of the sender's exhibits are neither on this laptop nor in any of these files. */
    int missingExhibits(Manifest manifest) {
        return (int) manifest.exhibits().stream()
                .filter(id -> !sitting.exhibits().has(id))
                .filter(id -> incoming.stream().noneMatch(file -> file.ids().contains(id)))
                .count();
    }

    /** The bytes of exhibits that are not on this laptop. */
    long freshBytes() {
        return incoming.stream()
                .flatMapToLong(file -> file.ids().stream()
                        .filter(id -> !sitting.exhibits().has(id))
                        .mapToLong(file::size))
                .sum();
    }

    /** Stores the exhibits of a file that are not on this laptop; answers how many there were. */
    int receiveExhibits(Incoming file, Steps steps) {
        return ExhibitPieces.receive(file, file.path(), sitting.exhibits(), steps::bytes);
    }

    /**
     * Refuses where the disk has too little room, before anything is written: for the exhibits that are new here, the rows twice
     * (in the log and in the file), and the safety copy. The reserve is not spent on a merge: it is kept for what a person types.
     */
    void requireRoom() {
        long needed = MARGIN + size(sitting.opened().file().path());
        for (Incoming file : incoming) {
            long all = 0;
            for (String id : file.ids()) {
                long bytes = file.size(id);
                all += bytes;
                needed += sitting.exhibits().has(id) ? 0 : bytes;
            }
            needed += 2 * Math.max(0, size(file.path()) - all);
        }
        long room = sitting.room();
        if (room < needed) {
            throw Problem.refused("problem.merge-room", Text.megabytes(needed), Text.megabytes(room));
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw DiskProblems.of(e, file);
        }
    }

    List<Incoming> incoming() {
        return incoming;
    }

    /** How many revisions are in them. */
    long count() {
        return incoming.stream().mapToLong(file -> file.manifest().count()).sum();
    }

    /** Their rows, as long as this is open. */
    List<InspectionFile> looked() {
        return incoming.stream().map(Incoming::file).toList();
    }

    /** Takes in only what laptops sign that this inspection knows. */
    void take(Absorb absorb, Steps steps) {
        for (Incoming file : incoming) {
            absorb.take(file, steps::change);
            SenderCheck.introductions(file, absorb.state());
            SenderCheck.introductions(file, absorb.aside());
        }
        // One file may introduce the sender of another.
        incoming.forEach(file -> SenderCheck.check(file, absorb.state(), absorb.aside(), sitting.checkedSeals()));
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
                0,
                List.of(),
                "",
                false);
    }

    @Override
    public void close() {
        incoming.forEach(Incoming::close);
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
}
