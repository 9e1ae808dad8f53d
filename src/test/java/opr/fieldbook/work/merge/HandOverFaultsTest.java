package opr.fieldbook.work.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.fault.MemoryFolder;
import opr.fieldbook.fault.Trial;
import opr.fieldbook.fault.TrialCrew;
import opr.fieldbook.seal.TestCost;
import opr.fieldbook.store.transfer.Incoming;
import opr.fieldbook.store.transfer.JournalEntry;
import opr.fieldbook.store.transfer.Manifest;
import opr.fieldbook.store.transfer.MergeTables;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.TimeSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the disk or the stick does while a file is handed over, the file is absent or whole. */
class HandOverFaultsTest {

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private TrialCrew.Start<Integer> start() throws IOException {
        var start = TrialCrew.of(temp, 2, crew -> {
            crew.lead().answer("J-T-02", Result.MET);
            crew.lead().note("J-T-02", Trial.CANARY + " on the wall");
            crew.lead().sitting().exhibits().add(TrialCrew.picture(temp, 1));
            crew.lead().sitting().exhibits().add(TrialCrew.picture(temp, 2));
            return 0;
        });
        Files.createDirectory(start.root().resolve("stick"));
        return start;
    }

    private void each(TrialCrew.Start<Integer> start, int files, Trial.Doing sending, String what) throws Exception {
        each(start, files, sending, what, (open, done) -> {});
    }

    private void each(TrialCrew.Start<Integer> start, int files, Trial.Doing sending, String what, Trial.Also more)
            throws Exception {
        Path stick = start.root().resolve("stick");
        Trial trial = start.trial(sending).and((open, done) -> {
            List<Path> named = named(stick);
            assertThat(named).hasSizeLessThanOrEqualTo(files);
            if (done) {
                assertThat(named).hasSize(files);
            }
            named.forEach(file -> whole(file, open));
            more.holds(open, done);
        });
        int calls = trial.run();
        System.out.println(what + ": " + calls + " calls, " + trial.tried() + " failures");
        assertThat(trial.tried()).isGreaterThan(calls);
    }

    /** What was noted of a file that was written, if it was noted. */
    private static List<JournalEntry> noted(Trial.Open open, Path target) {
        return Await.of(open.sitting().onFile(opened -> new MergeTables(opened.file(), opened.key()).journal())).stream()
                .filter(entry -> target.toString().equals(entry.copy()))
                .toList();
    }

    private static List<Path> named(Path stick) {
        try (Stream<Path> files = Files.list(stick)) {
            return files.filter(file -> !file.toString().contains(".part")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void whole(Path file, Trial.Open open) {
        try (Incoming incoming = Incoming.open(file, open.sitting().opened().key())) {
            incoming.rows(incoming::open);
            incoming.ids().forEach(id -> incoming.give(id, (number, sealed) -> assertThat(sealed).isNotEmpty()));
        }
    }

    /**
     * Where the file is whole and only the note of it fails, that is a success with a word of warning. Nothing is taken for
     * confirmed by a note, so that the next file has the exhibits again.
     */
    @Test
    void aHandOverInTwoVolumes() throws Exception {
        TrialCrew.Start<Integer> start = start();
        Path target = start.root().resolve("stick").resolve("X.fieldbook");
        HandOver.Sent[] last = new HandOver.Sent[1];
        int[] warned = {0};
        Trial.Doing sending = open -> {
            last[0] = null;
            last[0] = new HandOver(open.session(), TimeSource.CLOCK, open.disk(), 15_000).send(open.sitting(), target);
        };
        each(start, 2, sending, "Hand-over in two volumes", (open, done) -> {
            HandOver.Sent sent = last[0];
            assertThat(sent != null).isEqualTo(done);
            if (sent != null && noted(open, target).isEmpty()) {
                warned[0]++;
                assertThat(sent.warnings()).singleElement().asString().contains("is whole", "could not be kept", "Do not undo");
            }
            Set<String> confirmed = Confirmed.read(open.sitting(), Confirmed::exhibits);
            assertThat(confirmed).as("only a receipt confirms").isEmpty();
        });
        System.out.println("Hand-overs that stand though their note failed: " + warned[0]);
        assertThat(warned[0]).isGreaterThan(2);
    }

    @Test
    void aReceipt() throws Exception {
        TrialCrew.Start<Integer> start = start();
        Path target = start.root().resolve("stick").resolve("R.fieldbook");
        each(start, 1, open -> new HandOver(open.session(), TimeSource.CLOCK, open.disk())
                .receipt(open.sitting(), target), "Receipt");
    }

    @Test
    void aWorkPackage() throws Exception {
        TrialCrew.Start<Integer> start = start();
        Path target = start.root().resolve("stick").resolve("P.fieldbook");
        each(start, 1, open -> new HandOver(open.session(), TimeSource.CLOCK, open.disk())
                .pack(
                        open.sitting(),
                        target,
                        new Manifest.Letter("i-1", "Inspector B", "INSPECTOR", "B", List.of()),
                        List.of(open.sitting().opened().key().slotFor("told in person".toCharArray(), TestCost.low()))),
                "Work package");
    }
}
