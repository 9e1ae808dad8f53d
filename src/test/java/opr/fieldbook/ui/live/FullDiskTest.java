package opr.fieldbook.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Ids;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.report.Edition;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.TestLibrary;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.issue.IssueReport;
import opr.fieldbook.work.NewInspection;
import opr.fieldbook.work.Saved;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.backup.Backups;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a small disk of its own that is really full. Where the machine permits no mount, it says so and is skipped. */
class FullDiskTest {

    private static final int PIECE = 4096;

    @TempDir
    Path temp;

    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final ExecutorService fx = Executors.newSingleThreadExecutor();
    private final AtomicInteger spent = new AtomicInteger();
    private Path disk = Path.of("");
    private Session session;
    private Sitting sitting;
    private LiveInspection live;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(temp.resolve("disk"));
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=64m", "none", disk.toString());
        if (!mounted) {
            System.out.println("FullDiskTest skipped: not permitted");
        }
        Assumptions.assumeTrue(mounted, "skipped: not permitted");
        Library library = TestLibrary.create(disk.resolve("library"), "Inspector A", "IA");
        session = new Session(library, new BuiltInProtocols(), TimeSource.CLOCK);
        session.register()
                .add(new Lea(
                        "", "Sample County Sheriff", "TX", "", "", List.of("JEM"),
                        new Lea.Agreement(null, null, null), List.of()));
        LocalDate day = LocalDate.of(2027, 3, 9);
        sitting = session.create(
                new NewInspection(
                        "Sample County Sheriff", List.of("JEM"), day, day, List.of(), NewInspection.Options.USUAL),
                writer);
        sitting.onReserveSpent(spent::incrementAndGet);
        live = Await.of(LiveInspection.of(sitting, fx));
        assertThat(library.reserve().keep()).isTrue();
    }

    @AfterEach
    void unmount() throws Exception {
        try {
            if (session != null) {
                sitting.close();
                session.close();
            }
        } finally {
            writer.shutdown();
            fx.shutdown();
            run("umount", "-l", disk.toString());
        }
    }

    private static boolean run(String... words) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    /** Writes until the disk takes nothing more. */
    private Path fill(String name) throws IOException {
        Path file = disk.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(new byte[PIECE]);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
        return file;
    }

    private CompletableFuture<Saved> type(String text) {
        return CompletableFuture.supplyAsync(
                        () -> live.submit(new Edit.AddEntry(Ids.next(), "", text, false)), fx)
                .thenCompose(saved -> saved);
    }

    private static Saved await(CompletableFuture<Saved> saved) throws Exception {
        return saved.get(30, TimeUnit.SECONDS);
    }

    private void until(LiveInspection.SaveState.Kind kind) throws InterruptedException {
        for (int i = 0; i < 200 && live.savingProperty().get().kind() != kind; i++) {
            Thread.sleep(50);
        }
        assertThat(live.savingProperty().get().kind()).isEqualTo(kind);
    }

    @Test
    void theReserveTakesWhatIsTypedAndExportedOnAFullDisk() throws Exception {
        fill("filler");
        for (int i = 0; i < 20; i++) {
            assertThat(await(type("Written on a full disk " + i + " " + "x".repeat(2000))).revision()).isNotNull();
        }
        assertThat(spent).hasValue(1);
        assertThat(session.library().reserve().isThere()).isFalse();
        Path papers = Files.createDirectory(disk.resolve("papers"));
        IssueReport.Order order = new IssueReport.Order(Edition.INTERNAL, papers, false, "", null, null);
        assertThat(new IssueReport(FileStore.real(), TimeSource.CLOCK)
                        .write(Await.of(sitting.desk().snapshot()), order, IssueReport.Progress.NONE))
                .hasSize(3);
    }

    @Test
    void anExportTakesTheReserveToo() throws Exception {
        Path papers = Files.createDirectory(disk.resolve("papers"));
        IssueReport.Order order = new IssueReport.Order(Edition.INTERNAL, papers, false, "", null, null);
        IssueReport issue = new IssueReport(FileStore.real(), TimeSource.CLOCK);
        var state = Await.of(sitting.desk().snapshot());
        fill("filler");
        assertThatThrownBy(() -> issue.write(state, order, IssueReport.Progress.NONE))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("disk is full");
        assertThat(papers).isEmptyDirectory();
        assertThat(sitting.withReserve(() -> issue.write(state, order, IssueReport.Progress.NONE))).hasSize(3);
        assertThat(spent).hasValue(1);
    }

    @Test
    void whatTheDiskDoesNotTakeIsSavedWithoutRetypingOnceThereIsRoom() throws Exception {
        session.library().reserve().release();
        Path filler = fill("filler");
        // What SQLite still has room for in its own files is used up first.
        CompletableFuture<Saved> waiting = type("first " + "x".repeat(60_000));
        for (int i = 0; i < 40 && live.savingProperty().get().kind() != LiveInspection.SaveState.Kind.FAILED; i++) {
            Thread.sleep(100);
            if (waiting.isDone()) {
                waiting = type("more " + i + " " + "x".repeat(60_000));
            }
        }
        until(LiveInspection.SaveState.Kind.FAILED);
        CompletableFuture<Saved> after = type("typed while it waits");
        assertThat(waiting).isNotDone();
        assertThat(after).isNotDone();
        Files.delete(filler);
        assertThat(await(waiting).revision()).isNotNull();
        assertThat(await(after).revision()).isNotNull();
        until(LiveInspection.SaveState.Kind.SAVED);
        assertThat(session.library().reserve().keep()).as("made again").isTrue();
    }

    @Test
    void closingOnAFullDiskLosesNothing() throws Exception {
        session.library().reserve().release();
        assertThat(await(type("the last words")).revision()).isNotNull();
        Path filler = fill("filler");
        long before = Await.of(sitting.desk().read(fold -> (long) fold.size()));
        assertThatThrownBy(() -> sitting.close()).as("the summary follows").hasMessageContaining("disk is full");
        Files.delete(filler);
        sitting = session.open(sitting.id(), writer);
        long after = Await.of(sitting.desk().read(fold -> (long) fold.size()));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void aBackupOnAFullDiskIsRefusedAndLeavesTheOthers() throws Exception {
        Backups backups = new Backups(session, TimeSource.CLOCK, FileStore.real());
        Path good = backups.now().getFirst().file();
        byte[] bytes = Files.readAllBytes(good);
        fill("filler");
        assertThatThrownBy(backups::now).isInstanceOf(Problem.class);
        assertThat(backups.list()).hasSize(1);
        assertThat(good).hasBinaryContent(bytes);
        try (var files = Files.list(good.getParent())) {
            assertThat(files.filter(file -> file.toString().contains(".part"))).isEmpty();
        }
    }
}
