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
import java.util.stream.Stream;
import opr.fieldbook.base.FailingFileStore;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.store.InspectionFile;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.store.TestLibrary;
import opr.fieldbook.store.Verify;
import opr.fieldbook.store.sqlite.WholeDigest;
import opr.fieldbook.store.transfer.Incoming;
import opr.fieldbook.store.transfer.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    @TempDir
    Path temp;

    private BackedUp work;

    @BeforeEach
    void make() {
        work = new BackedUp(temp.resolve("library"));
    }

    @AfterEach
    void close() {
        work.close();
    }

    private void opens(Path backup, int revisions) {
        try (InspectionKey key = work.session().library().keyFor(backup).orElseThrow()) {
            assertThat(Verify.file(backup, key).flaws()).isEmpty();
            try (Incoming incoming = Incoming.open(backup, key)) {
                assertThat(incoming.manifest().purpose()).isEqualTo(Manifest.Purpose.BACKUP);
                assertThat(incoming.manifest().count()).isEqualTo(revisions);
                assertThat(incoming.file().revisions())
                        .isEqualTo(work.written().subList(0, revisions));
            }
        }
    }

    private List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    @Test
    void aBackupIsAClosedFileThatOpensByItself() throws IOException {
        Backups backups = work.backups();
        List<Backups.Line> made = backups.now();
        assertThat(made).hasSize(1);
        Path file = made.getFirst().file();
        assertThat(file.getParent()).isEqualTo(work.session().library().folder().resolve("backups"));
        opens(file, 3);
        assertThat(InspectionFile.outline(file).slots())
                .containsAll(work.session().library().slots())
                .hasSize(work.session().library().slots().size() + 1);
        assertThat(file.resolveSibling("library.key"))
                .hasSameBinaryContentAs(work.session().library().folder().resolve("library.key"));
        assertThat(names(file.getParent()))
                .containsExactly(String.valueOf(file.getFileName()), "library.000001.db", "library.key");
        assertThat(backups.list()).isEqualTo(made);
    }

    @Test
    void theInspectionsOwnFileIsLeftAsItWas() throws IOException {
        Path live = work.session().library().inspectionPath(work.inspection());
        byte[] before = Files.readAllBytes(live);
        work.backups().now();
        assertThat(live).hasBinaryContent(before);
        assertThat(names(live.getParent())).hasSize(1);
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
        opens(newest.file(), 6);
        assertThat(backups.list()).hasSize(4).first().isEqualTo(newest);
    }

    @Test
    void beforeAMergeTheCopyIsWhereItSays() {
        try (OpenInspection open = work.open()) {
            for (int i = 0; i < 12; i++) {
                work.advance(Duration.ofMinutes(1));
                opens(work.backups().beforeMerge(open), 3);
            }
            opens(work.backups().beforeImport(open), 3);
            opens(work.backups().beforeMigration(open), 3);
        }
        assertThat(work.backups().list()).extracting(Backups.Line::kind).filteredOn("before-merge"::equals).hasSize(10);
        assertThat(work.backups().list()).hasSize(12);
    }

    @Test
    void afterAStrikeOnlyTheFreshOneIsLeftEverywhere() throws IOException {
        Backups backups = work.backups();
        backups.now();
        Path away = temp.resolve("away");
        Path drive = temp.resolve("drive");
        backups.setFolder(drive);
        backups.now();
        backups.setFolder(away);
        backups.now();
        Files.move(drive, temp.resolve("put away"));
        try (OpenInspection open = work.open()) {
            Backups.Renewed renewed = backups.renew(open);
            assertThat(renewed.removed()).isEqualTo(2);
            assertThat(renewed.unreached()).containsExactly(drive);
            opens(renewed.file(), 3);
            assertThat(names(away)).containsExactly(
                    String.valueOf(renewed.file().getFileName()), "library.000002.db", "library.key");
            assertThat(names(backups.usualFolder())).containsExactly("library.key");
        }
        Files.move(temp.resolve("put away"), drive);
        backups.due();
        assertThat(names(drive)).as("gone as soon as the drive is there").containsExactly("library.key");
    }

    @Test
    void aDriveThatIsThereAgainIsRenewedWhateverIsMissingElsewhere() throws IOException {
        Backups backups = work.backups();
        Path lost = temp.resolve("lost");
        Path drive = temp.resolve("drive");
        Path here = temp.resolve("here");
        for (Path folder : List.of(lost, drive, here)) {
            backups.setFolder(folder);
            backups.now();
        }
        Files.move(lost, temp.resolve("never seen again"));
        Files.move(drive, temp.resolve("put away"));
        try (OpenInspection open = work.open()) {
            assertThat(backups.renew(open).unreached()).containsExactlyInAnyOrder(lost, drive);
        }
        List<String> renewed = names(here);
        backups.due();
        assertThat(names(here)).as("not made anew for nothing").isEqualTo(renewed);
        Files.move(temp.resolve("put away"), drive);
        backups.due();
        assertThat(names(drive)).containsExactly("library.key");
        try (OpenInspection open = work.open()) {
            assertThat(backups.renew(open).unreached()).as("never forgotten").containsExactly(lost);
        }
    }

    @Test
    void aFolderNamedForOneTimeStaysOneWhereAnotherIsChosen() throws IOException {
        Backups backups = work.backups();
        Path once = temp.resolve("once");
        backups.now(once);
        backups.setFolder(temp.resolve("chosen"));
        backups.now();
        try (OpenInspection open = work.open()) {
            backups.renew(open);
        }
        assertThat(names(once)).as("its owner counts on it").filteredOn(name -> name.endsWith(".fieldbook")).hasSize(1);
    }

    @Test
    void anotherFolderIsKeptAndAnotherLibrarysIsRefused() throws IOException {
        Path folder = temp.resolve("stick");
        work.backups().setFolder(folder);
        assertThat(work.backups().folder()).isEqualTo(folder);
        opens(work.backups().now().getFirst().file(), 3);
        Path theirs = temp.resolve("theirs");
        try (opr.fieldbook.store.Library other = TestLibrary.create(temp.resolve("other"), "Inspector B", "IB")) {
            Files.createDirectory(theirs);
            other.keys().keepCopy(theirs, FileStore.real());
        }
        byte[] key = Files.readAllBytes(theirs.resolve("library.key"));
        assertThatThrownBy(() -> work.backups().setFolder(theirs)).hasMessageContaining("another fieldbook");
        assertThatThrownBy(() -> work.backups().now(theirs)).hasMessageContaining("another fieldbook");
        assertThat(theirs.resolve("library.key")).hasBinaryContent(key);
        assertThat(work.backups().folder()).isEqualTo(folder);
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
                opens(after.getFirst().file(), work.written().size());
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
