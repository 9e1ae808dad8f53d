package opr.fieldbook.work.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.fault.Trial;
import opr.fieldbook.fault.TrialCrew;
import opr.fieldbook.seal.TestCost;
import opr.fieldbook.store.transfer.Incoming;
import opr.fieldbook.store.transfer.Manifest;
import opr.fieldbook.work.TimeSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the disk or the stick does while a file is handed over, the file is absent or whole. */
class HandOverFaultsTest {

    @TempDir
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
        Path stick = start.root().resolve("stick");
        Trial trial = start.trial(sending).and((open, done) -> {
            List<Path> named = named(stick);
            assertThat(named).hasSizeLessThanOrEqualTo(files);
            if (done) {
                assertThat(named).hasSize(files);
            }
            named.forEach(file -> whole(file, open));
        });
        int calls = trial.run();
        System.out.println(what + ": " + calls + " calls, " + trial.tried() + " failures");
        assertThat(trial.tried()).isGreaterThan(calls);
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

    @Test
    void aHandOverInTwoVolumes() throws Exception {
        TrialCrew.Start<Integer> start = start();
        Path target = start.root().resolve("stick").resolve("X.fieldbook");
        each(start, 2, open -> new HandOver(open.session(), TimeSource.CLOCK, open.disk(), 15_000)
                .sendAll(open.sitting(), target), "Hand-over in two volumes");
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
                        new Manifest.Letter("i-1", "Inspector B", "INSPECTOR", "B"),
                        List.of(open.sitting().opened().key().slotFor("told in person".toCharArray(), TestCost.low()))),
                "Work package");
    }
}
