package opr.fieldbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.application.Platform;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.cli.CommandLineRun;
import opr.fieldbook.cli.call.CallTime;
import opr.fieldbook.cli.call.Terminal;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.seal.KdfCost;
import opr.fieldbook.ui.window.FieldbookWindow;
import opr.fieldbook.ui.window.Flow;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.issue.IssueReport;
import opr.fieldbook.work.Libraries;
import opr.fieldbook.work.OpenLibraries;
import opr.fieldbook.work.backup.BackupTimer;
import opr.fieldbook.work.merge.TeamFiles;

/** The only place where long-lived objects are made; they are closed in reverse order. */
public final class Wiring implements AutoCloseable {

    private final BuiltInProtocols protocols = new BuiltInProtocols();
    private final CallTime time = new CallTime();
    private final OpenLibraries libraries;
    private final Terminal terminal;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<ExecutorService> writers = new CopyOnWriteArrayList<>();

    /** @param cost of the passphrase of a new library */
    Wiring(Terminal terminal, KdfCost cost) {
        this.terminal = terminal;
        this.libraries = new OpenLibraries(new Libraries(protocols, time, cost));
    }

    /** Everything at full cost, on the streams of this process. */
    public static Wiring ofProcess() {
        return new Wiring(Terminal.ofProcess(), KdfCost.full());
    }

    public CommandLineRun commandLine() {
        return new CommandLineRun(libraries, protocols, time, terminal);
    }

    /** The window over a library. Each open inspection has one writer thread; long work runs on virtual threads. */
    FieldbookWindow window(Path library) {
        Background background = new Background(threads, Platform::runLater);
        Libraries made = new Libraries(protocols, time, KdfCost.full());
        return new FieldbookWindow(
                new Flow.Parts(
                        library,
                        made,
                        background,
                        this::writer,
                        new IssueReport(FileStore.real(), time),
                        new BackupTimer(timer()),
                        (session, sitting) -> new TeamFiles(session, sitting, time, FileStore.real())),
                this::openFolder);
    }

    private ScheduledExecutorService timer() {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("backups").daemon(true).factory());
        writers.add(timer);
        return timer;
    }

    private Executor writer() {
        ExecutorService writer = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("writer").daemon(true).factory());
        writers.add(writer);
        return writer;
    }

    /** Shows a folder in the system's file manager, away from the FX thread. */
    private void openFolder(Path folder) {
        String opener = System.getProperty("os.name").startsWith("Windows") ? "explorer" : "xdg-open";
        threads.execute(() -> {
            try {
                new ProcessBuilder(opener, folder.toString()).start();
            } catch (IOException e) {
                throw Problem.refused(e, "problem.folder-not-shown", folder);
            }
        });
    }

    @Override
    public void close() {
        writers.forEach(ExecutorService::shutdown);
        threads.close();
        libraries.close();
    }
}
