package opr.fieldbook.work.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.TinyFileStore;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.fault.SmallDisk;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.store.FaultyLibrary;
import opr.fieldbook.store.LibraryCheck;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.backup.Backups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Too little room for a merge or a hand-over is found out before anything is written, and says what to do. */
class MergeRoomTest {

    private static final char[] PASSPHRASE = "a passphrase".toCharArray();

    @TempDir
    Path temp;

    /** A file of a laptop with a picture of a megabyte. */
    private static Path sent(Crew crew, Path temp) throws Exception {
        byte[] picture = new byte[1 << 20];
        new Random(7).nextBytes(picture);
        crew.laptop(1).answer("J-T-02", Result.NOT_MET);
        crew.laptop(1).sitting().exhibits().add(Files.write(temp.resolve("photo.jpg"), picture));
        return crew.send(crew.laptop(1));
    }

    private static MergeFiles merging(Session session, Sitting sitting, FileStore files) {
        return new MergeFiles(
                sitting, TimeSource.CLOCK, new MergeCopies(new Backups(session, TimeSource.CLOCK, files)));
    }

    @Test
    void aMergeThatHasNoRoomBeginsNothing() throws Exception {
        Path file;
        String id;
        try (Crew crew = new Crew(temp, 2)) {
            file = sent(crew, temp);
            id = crew.lead().sitting().id();
        }
        FileStore tiny = new TinyFileStore(2 << 20);
        try (Session session = new Session(
                        FaultyLibrary.unlock(temp.resolve("lead"), PASSPHRASE, tiny), new BuiltInProtocols(), TimeSource.CLOCK);
                Sitting sitting = session.open(id, Runnable::run)) {
            assertThatThrownBy(() -> merging(session, sitting, FileStore.real()).merge(List.of(file)))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("Nothing was merged")
                    .hasMessageContaining("2.1 MB are free")
                    .hasMessageContaining("Make room");
            assertThat(sitting.exhibitsHere()).isEmpty();
            assertThat(new Backups(session, TimeSource.CLOCK, FileStore.real()).list()).isEmpty();
            assertThat(merging(session, sitting, FileStore.real()).preview(List.of(file)).added()).isEqualTo(2);
        }
    }

    @Test
    void onAFullDiskTheReserveStaysForWhatIsTypedAndTheMergeWorksOnceThereIsRoom() throws Exception {
        try (SmallDisk disk = new SmallDisk(temp.resolve("lead"), 64);
                Crew crew = new Crew(temp, 2)) {
            Path file = sent(crew, temp);
            Crew.Laptop lead = crew.lead();
            assertThat(lead.session().library().reserve().keep()).isTrue();
            String before = lead.hash();
            Path filler = disk.fill();
            assertThatThrownBy(() -> lead.merge(file))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("Nothing was merged");
            assertThat(lead.hash()).isEqualTo(before);
            assertThat(lead.session().library().reserve().isThere()).isTrue();
            lead.note("J-T-03", "typed on a full disk ".repeat(400));
            assertThat(lead.session().library().reserve().isThere()).as("spent on what is typed").isFalse();
            Files.delete(filler);
            assertThat(lead.merge(file).added()).isEqualTo(2);
            assertThat(lead.sitting().exhibitsHere()).hasSize(1);
            lead.reopen();
            assertThat(new LibraryCheck(lead.session().library()).verify(lead.sitting().id()).flaws()).isEmpty();
        }
    }

    @Test
    void aFullStickTakesNoFileAndTheSameWorksOnceThereIsRoom() throws Exception {
        try (SmallDisk stick = new SmallDisk(temp.resolve("stick"), 3);
                Crew crew = new Crew(temp, 2)) {
            sent(crew, temp);
            Path target = stick.folder().resolve("X.fieldbook");
            Path filler = stick.fill();
            HandOver handOver = new HandOver(crew.laptop(1).session(), TimeSource.CLOCK, FileStore.real());
            assertThatThrownBy(() -> handOver.sendAll(crew.laptop(1).sitting(), target))
                    .hasMessageContaining("X.fieldbook was not written")
                    .hasMessageContaining("Make room");
            // A stick that says it has room, and has none.
            HandOver believing = new HandOver(crew.laptop(1).session(), TimeSource.CLOCK, new TinyFileStore(1L << 40));
            assertThatThrownBy(() -> believing.sendAll(crew.laptop(1).sitting(), target))
                    .hasMessageContaining("The disk is full");
            assertThat(stick.folder()).isDirectoryNotContaining("glob:**X.fieldbook*");
            Files.delete(filler);
            assertThat(handOver.sendAll(crew.laptop(1).sitting(), target).files()).hasSize(1);
            assertThat(crew.lead().merge(target).added()).isEqualTo(2);
        }
    }

    @Test
    void aDiskThatFillsWhileItMergesLeavesEverythingAsItWas() throws Exception {
        try (SmallDisk disk = new SmallDisk(temp.resolve("lead"), 64);
                Crew crew = new Crew(temp, 2)) {
            Path file = sent(crew, temp);
            Crew.Laptop lead = crew.lead();
            String before = lead.hash();
            Path[] filler = {null};
            MergeFiles merging = new MergeFiles(
                    lead.sitting(),
                    TimeSource.CLOCK,
                    opened -> {
                        try {
                            return filler[0] = disk.fill();
                        } catch (java.io.IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    });
            for (int i = 0; i < 40; i++) {
                crew.laptop(1).note("J-T-02", "word ".repeat(4000));
            }
            Path larger = crew.send(crew.laptop(1));
            assertThatThrownBy(() -> merging.merge(List.of(larger))).hasMessageContaining("The disk is full");
            assertThat(lead.hash()).isEqualTo(before);
            Files.delete(filler[0]);
            lead.reopen();
            assertThat(lead.hash()).isEqualTo(before);
            assertThat(lead.merge(larger).added()).isEqualTo(42);
            assertThat(new LibraryCheck(lead.session().library()).verify(lead.sitting().id()).flaws()).isEmpty();
            assertThat(file).exists();
        }
    }
}
