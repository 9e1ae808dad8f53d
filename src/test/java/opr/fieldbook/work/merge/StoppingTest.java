package opr.fieldbook.work.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.backup.Backups;
import opr.fieldbook.work.merge.Crew.Laptop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Merges and hand-overs are stopped at every place where they listen; everything is as before, and works the next time. */
class StoppingTest {

    private static final int PHOTO = 1_300_000;

    @TempDir
    Path folder;

    private Crew crew;
    private Laptop lead;
    private Laptop b;

    @BeforeEach
    void twoLaptopsWithPhotos() throws IOException {
        crew = new Crew(folder, 2);
        lead = crew.lead();
        b = crew.laptop(1);
        b.answer("J-T-02", Result.MET);
        for (int seed = 0; seed < 3; seed++) {
            byte[] bytes = new byte[PHOTO];
            new Random(seed).nextBytes(bytes);
            b.sitting().exhibits().add(Files.write(folder.resolve("photo-" + seed + ".jpg"), bytes));
        }
    }

    @AfterEach
    void close() {
        crew.close();
    }

    /** Stops at the so many-th time it is asked; notes what it hears. */
    private static final class Stop implements Watch {
        private final List<Long> heard = new ArrayList<>();
        private final int at;
        private long of;

        private Stop(int at) {
            this.at = at;
        }

        @Override
        public boolean goOn(long done, long all) {
            heard.add(done);
            of = all;
            return heard.size() != at;
        }
    }

    private MergeFiles merging(Watch watch) {
        Backups backups = new Backups(lead.session(), TimeSource.CLOCK, FileStore.real());
        return new MergeFiles(lead.sitting(), TimeSource.CLOCK, new MergeCopies(backups), watch);
    }

    @Test
    void aMergeStoppedAnywhereChangesNothing() {
        Path file = crew.send(b);
        Stop all = new Stop(-1);
        String before = lead.hash();
        merging(all).preview(List.of(file));
        int changes = all.heard.size();
        for (int at = 1; at <= 6 + changes; at++) {
            int stopAt = at;
            assertThatExceptionOfType(Problem.class)
                    .as("stopped at " + at)
                    .isThrownBy(() -> merging(new Stop(stopAt)).merge(List.of(file)))
                    .withMessageContaining("stopped");
            assertThat(lead.hash()).isEqualTo(before);
            assertThat(new UndoMerge(lead.sitting()).merges()).isEmpty();
            // What was stored by then stays until it is swept, so the next try has less to do.
            lead.sitting().exhibits().ids().forEach(this::remove);
        }
        assertThat(merging(Watch.NONE).merge(List.of(file)).files())
                .extracting(Merged.Part::exhibits)
                .containsExactly(3);
        assertThat(lead.hash()).isNotEqualTo(before);
    }

    private void remove(String exhibit) {
        try {
            Files.delete(lead.sitting().exhibits().folder().resolve(exhibit));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoWatchesAMergeHearsItGrowToItsEnd() {
        Stop all = new Stop(-1);
        merging(all).merge(List.of(crew.send(b)));
        assertThat(all.heard).isSorted().hasSizeGreaterThan(6);
        assertThat(all.heard.getLast()).isEqualTo(all.of);
    }

    @Test
    void aHandOverStoppedAnywhereLeavesNothingOnTheDrive() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Path target = stick.resolve("big.fieldbook");
        Stop all = new Stop(-1);
        send(target, all);
        assertThat(all.heard).isSorted();
        assertThat(all.heard.getLast()).isGreaterThan(all.of * 9 / 10);
        List<String> whole = names(stick);
        assertThat(whole).containsExactly("big.2.fieldbook", "big.fieldbook");
        for (int at = 1; at <= all.heard.size(); at++) {
            Stop stop = new Stop(at);
            Path other = stick.resolve("other.fieldbook");
            assertThatExceptionOfType(Problem.class)
                    .as("stopped at " + at)
                    .isThrownBy(() -> send(other, stop))
                    .withMessageContaining("stopped");
            assertThat(names(stick)).isEqualTo(whole);
        }
        send(stick.resolve("other.fieldbook"), Watch.NONE);
        assertThat(lead.merge(stick.resolve("other.fieldbook"), stick.resolve("other.2.fieldbook")).files())
                .extracting(Merged.Part::exhibits)
                .containsExactly(2, 1);
    }

    @Test
    void aFileThatWasThereBeforeIsNotTakenAwayByStopping() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Path target = stick.resolve("big.fieldbook");
        send(target, Watch.NONE);
        Files.delete(stick.resolve("big.2.fieldbook"));
        Stop counted = new Stop(-1);
        send(stick.resolve("count.fieldbook"), counted);
        Files.delete(stick.resolve("count.fieldbook"));
        Files.delete(stick.resolve("count.2.fieldbook"));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> send(target, new Stop(counted.heard.size())));
        assertThat(names(stick)).containsExactly("big.fieldbook");
        assertThat(lead.merge(target).files()).extracting(Merged.Part::exhibits).containsExactly(2);
    }

    private void send(Path target, Watch watch) {
        new HandOver(b.session(), TimeSource.CLOCK, FileStore.real(), 2 * PHOTO).send(b.sitting(), target, watch);
    }

    private static List<String> names(Path folder) throws IOException {
        return FileStore.real().list(folder).stream()
                .map(path -> String.valueOf(path.getFileName()))
                .toList();
    }
}
