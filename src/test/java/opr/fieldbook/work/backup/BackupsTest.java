package opr.fieldbook.work.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import opr.fieldbook.base.FailingFileStore;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.store.InspectionFile;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.store.Verify;
import opr.fieldbook.store.sqlite.WholeDigest;
import org.junit.jupiter.api.Test;

class BackupsTest extends OnBackedUp {

    @Test
    void aBackupIsAClosedFileThatOpensByItself() throws IOException {
        Backups backups = work.backups();
        List<Backups.Line> made = backups.now();
        assertThat(made).hasSize(1);
        Path file = made.getFirst().file();
        assertThat(file.getParent()).isEqualTo(work.session().library().folder().resolve("backups"));
        work.opens(file, 3);
        assertThat(InspectionFile.outline(file).slots())
                .containsAll(work.session().library().slots())
                .hasSize(work.session().library().slots().size() + 1);
        assertThat(file.resolveSibling("library.key"))
                .hasSameBinaryContentAs(work.session().library().folder().resolve("library.key"));
        assertThat(BackedUp.names(file.getParent()))
                .containsExactly(String.valueOf(file.getFileName()), "library.000001.db", "library.key");
        assertThat(backups.list()).isEqualTo(made);
    }

    @Test
    void theInspectionsOwnFileIsLeftAsItWas() throws IOException {
        Path live = work.session().library().inspectionPath(work.inspection());
        byte[] before = Files.readAllBytes(live);
        work.backups().now();
        assertThat(live).hasBinaryContent(before);
        assertThat(BackedUp.names(live.getParent())).hasSize(1);
        assertThat(new WholeDigest(live).check()).isEqualTo(WholeDigest.State.WHOLE);
    }

    @Test
    void aBackupIsMadeBesideWhoeverWrites() {
        try (OpenInspection open = work.open()) {
            open.file().append(opr.fieldbook.store.TestRevisions.after(work.written().getLast(), "d1", "more"));
            Backups.Line made = work.backups().now().getFirst();
            try (InspectionKey key = work.session().library().keyFor(made.file()).orElseThrow()) {
                assertThat(Verify.file(made.file(), key).revisions()).isEqualTo(4);
            }
            open.file().append(opr.fieldbook.store.TestRevisions.after(
                    open.file().revisions().getLast(), "d1", "and more"));
            assertThat(open.file().count()).isEqualTo(5);
        }
    }

    @Test
    void onlyWhatChangedIsDue() {
        Backups backups = work.backups();
        assertThat(backups.due()).extracting(Backups.Line::kind).containsExactly("weekly");
        work.advance(Duration.ofHours(2));
        assertThat(backups.due()).as("nothing changed").isEmpty();
        work.write(1);
        assertThat(backups.due()).extracting(Backups.Line::kind).containsExactly("daily");
        work.write(1);
        assertThat(backups.due()).as("within the hour").isEmpty();
        assertThat(backups.last()).as("at lock").extracting(Backups.Line::kind).containsExactly("hourly");
        assertThat(backups.last()).isEmpty();
        work.advance(Duration.ofHours(1));
        work.write(1);
        Backups.Line newest = backups.due().getFirst();
        assertThat(newest.kind()).isEqualTo("hourly");
        work.opens(newest.file(), 6);
        assertThat(backups.list()).hasSize(4).first().isEqualTo(newest);
    }

    @Test
    void beforeAMergeTheCopyIsWhereItSays() {
        try (OpenInspection open = work.open()) {
            for (int i = 0; i < 12; i++) {
                work.advance(Duration.ofMinutes(1));
                work.opens(work.backups().beforeMerge(open), 3);
            }
            work.opens(work.backups().beforeImport(open), 3);
            work.opens(work.backups().beforeMigration(open), 3);
        }
        assertThat(work.backups().list()).extracting(Backups.Line::kind).filteredOn("before-merge"::equals).hasSize(10);
        assertThat(work.backups().list()).hasSize(12);
    }

    @Test
    void whateverFailsNoGoodBackupGoes() throws IOException {
        for (int i = 0; i < 26; i++) {
            work.advance(Duration.ofHours(1));
            work.write(1);
            work.backups().last();
        }
        int good = work.backups().list().size();
        assertThat(good).isEqualTo(26);
        FailingFileStore counting = FailingFileStore.counting();
        work.advance(Duration.ofHours(1));
        work.write(1);
        work.backups(counting).last();
        assertThat(counting.calls()).isGreaterThan(10);
        for (int call = 1; call <= counting.calls(); call++) {
            work.advance(Duration.ofHours(1));
            work.write(1);
            List<Path> before = work.backups().list().stream().map(Backups.Line::file).toList();
            FailingFileStore failing = FailingFileStore.fromCall(call);
            Throwable thrown = catchThrowable(() -> work.backups(failing).last());
            String where = call + " " + counting.log().get(call - 1) + " " + thrown;
            List<Backups.Line> after = work.backups().list();
            boolean made = after.size() > before.size() || !after.getFirst().file().equals(before.getFirst());
            if (made) {
                work.opens(after.getFirst().file(), work.written().size());
            } else {
                assertThat(thrown).as(where).isInstanceOf(Problem.class);
                assertThat(after).extracting(Backups.Line::file).as(where).isEqualTo(before);
            }
        }
    }

    @Test
    void aFullDiskIsFoundOutFirst() {
        FileStore tiny = new opr.fieldbook.base.TinyFileStore(1 << 10);
        assertThatThrownBy(() -> work.backups(tiny).now()).hasMessageContaining("MB");
        assertThat(work.backups().list()).isEmpty();
    }

    @Test
    void aDamagedInspectionGivesNoBackupAndTakesNone() throws IOException {
        Backups backups = work.backups();
        Path good = backups.now().getFirst().file();
        byte[] kept = Files.readAllBytes(good);
        try (OpenInspection open = work.open()) {
            open.file().database().run(() -> open.file()
                    .database()
                    .prepared("update revision set sealed = zeroblob(200) where rowid = 2")
                    .executeUpdate());
        }
        assertThatThrownBy(backups::now).isInstanceOf(Problem.class).hasMessageContaining("1 of its 3 saved changes cannot be read");
        assertThat(good).hasBinaryContent(kept);
        assertThat(backups.list()).hasSize(1);
    }

    @Test
    void theTimerMakesWhatIsDueAndTheLastAtTheEnd() {
        try (ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor()) {
            BackupTimer timer = new BackupTimer(thread);
            timer.begin(work.session(), work.backups(), failure -> {});
            timer.tick(work.session());
            assertThat(work.backups().list()).hasSize(1);
            assertThat(work.session().library().reserve().isThere()).isTrue();
            work.write(1);
            timer.end();
            assertThat(work.backups().list()).hasSize(2);
            work.write(1);
            timer.tick(work.session());
            timer.end();
            assertThat(work.backups().list()).as("after the end nothing runs").hasSize(2);
        }
    }
}
