package opr.fieldbook.ui.window;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.home.HomeModel;
import opr.fieldbook.ui.home.HomeScreen;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.merge.FileDrop;
import opr.fieldbook.ui.record.Keeping;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.shell.Screen;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.ui.shell.Shortcuts;
import opr.fieldbook.ui.widgets.frame.SideRail;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.issue.IssueReport;
import opr.fieldbook.work.LastWork;
import opr.fieldbook.work.Libraries;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.backup.BackupTimer;
import opr.fieldbook.work.backup.Backups;
import opr.fieldbook.work.keep.EraseValue;
import opr.fieldbook.work.keep.LeaveInspection;
import opr.fieldbook.work.keep.Surroundings;
import opr.fieldbook.work.merge.TeamFiles;
import org.jspecify.annotations.Nullable;

/**
 * What comes after what: first start or unlock, home, an open inspection, and the lock, which covers the screen at once and
 * then writes what is being typed, closes the files and wipes the keys. Belongs to the FX thread.
 */
public final class Flow {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Desktop desktop;
    private final Dialogs dialogs;
    private final Parts parts;
    private final IdleLock idle;
    private final FrontDoor door;
    private final RailPlaces places;
    private final IncomingFiles incoming;
    private @Nullable Session session;
    private @Nullable Backups backups;
    private @Nullable InspectionOnScreen open;
    private @Nullable Resume resume;
    private CompletableFuture<Void> closing = CompletableFuture.completedFuture(null);

    /**
     * What the flow is made of.
     *
     * @param library   the folder of the library
     * @param libraries makes and unlocks
     * @param issue     writes the papers
     * @param writers   gives a new executor that runs one thing at a time, for each inspection opened
     * @param timer     makes the backups while a library is unlocked
     * @param team      the files of a team and an open inspection
     */
    public record Parts(
            Path library,
            Libraries libraries,
            Background background,
            Supplier<Executor> writers,
            IssueReport issue,
            BackupTimer timer,
            BiFunction<Session, Sitting, TeamFiles> team) {}

    /** What is shown again after the lock: the inspection and how its screens stood. */
    private record Resume(String inspectionId, OpenedInspection.View view) {}

    public Flow(Desktop desktop, Dialogs dialogs, Parts parts) {
        this.desktop = desktop;
        this.dialogs = dialogs;
        this.parts = parts;
        this.places = new RailPlaces(desktop, this::toHome, this::toSettings);
        this.door = new FrontDoor(desktop, dialogs, parts, this::unlocked);
        this.idle = new IdleLock(desktop.scene(), this::lockAfterIdle);
        this.incoming = new IncomingFiles(parts.background(), dialogs, new FileWays());
        desktop.shortcuts().bind(Shortcut.LOCK, this::lock);
        desktop.shortcuts().bind(Shortcut.OPEN_OR_MERGE, () -> merge(List.of()));
        FileDrop.onWindow(desktop.scene(), this::merge);
    }

    /** Shows the first screen: making a library, or unlocking the one there is. */
    public void start() {
        door.start();
    }

    private void unlocked(Session opened) {
        session = opened;
        door.remember(opened.folder());
        Backups made = new Backups(opened, TimeSource.CLOCK, FileStore.real());
        backups = made;
        parts.timer().begin(opened, made, failure -> parts.background().fx().execute(() -> dialogs.problem(failure)));
        idle.begin();
        Resume again = resume;
        resume = null;
        if (again != null) {
            openInspection(again.inspectionId(), parts -> parts.show(again.view()));
        } else {
            toHome();
        }
    }

    /** Shows the list of inspections; an open inspection is closed first. */
    public void toHome() {
        toHome(home -> {});
    }

    /** @param then what is done on the list at once, as searching */
    private void toHome(Consumer<HomeScreen> then) {
        Session current = session;
        if (current == null) {
            return;
        }
        leaveInspection().whenCompleteAsync((done, failure) -> {
            if (failure != null) {
                dialogs.problem(failure);
            }
            HomeModel model =
                    new HomeModel(current, parts.background(), dialogs, this::openInspection, this::lock);
            model.onMerge(() -> merge(List.of()));
            model.onOpenFinding(
                    (inspection, finding) -> openInspection(inspection, parts -> parts.toFinding(finding)));
            desktop.setTitle("");
            HomeScreen home = new HomeScreen(model, desktop.shortcuts());
            desktop.show(home, places.rail(current, RailPlaces.INSPECTIONS));
            then.accept(home);
        }, parts.background().fx());
    }

    /**
     * Merges files into the inspection they belong to; an inspection that is open shows its merge screen, elsewhere the person
     * is asked for files first.
     */
    public void merge(List<Path> files) {
        Session current = session;
        if (current != null) {
            incoming.take(current, open == null ? null : open.id(), files);
        }
    }

    private final class FileWays implements IncomingFiles.Ways {

        @Override
        public void open(String inspection) {
            openInspection(inspection);
        }

        @Override
        public void merge(String inspection, List<Path> files) {
            InspectionOnScreen now = open;
            if (now != null && now.id().equals(inspection)) {
                now.parts().merge(files);
            } else {
                openInspection(inspection, parts -> parts.merge(files));
            }
        }
    }

    /** Shows the settings; an open inspection is closed first. */
    public void toSettings() {
        Session current = session;
        Backups made = backups;
        if (current == null || made == null) {
            return;
        }
        leaveInspection().whenCompleteAsync((done, failure) -> {
            if (failure != null) {
                dialogs.problem(failure);
            }
            desktop.setTitle("");
            desktop.show(SettingsPlace.screen(current, made, parts, dialogs, this::lock), places.rail(current, RailPlaces.SETTINGS));
        }, parts.background().fx());
    }

    /** Opens an inspection by id, away from the FX thread, and shows it. */
    public void openInspection(String id) {
        openInspection(id, parts -> {});
    }

    /** @param then where to go in it */
    private void openInspection(String id, Consumer<OpenedInspection> then) {
        Session current = session;
        if (current == null) {
            return;
        }
        leaveInspection();
        parts.background()
                .run(() -> InspectionOnScreen.File.open(current, id, parts), (opened, failure) -> {
                    if (opened == null) {
                        toHome();
                        new RescueOffer(current, parts.background(), dialogs)
                                .ask(id, failure, () -> openInspection(id, then));
                    } else {
                        show(current, opened, then);
                    }
                });
    }

    private void show(Session current, InspectionOnScreen.File file, Consumer<OpenedInspection> then) {
        Sitting sitting = file.sitting();
        LiveInspection.of(sitting, parts.background().fx()).whenComplete((live, failure) -> {
            if (failure != null) {
                dialogs.problem(failure);
                sitting.end();
                toHome();
                return;
            }
            live.onProblem(dialogs::problem);
            sitting.onReserveSpent(() -> parts.background().fx().execute(
                    () -> dialogs.problem(Problem.refused("settings.low-space"))));
            Keeping keeping = new Keeping(
                    new EraseValue(Surroundings.of(current, TimeSource.CLOCK)), this::leaveForGood);
            InspectionOnScreen shown = InspectionOnScreen.of(file, live, desktop, dialogs, parts, keeping);
            OpenedInspection opened = shown.parts();
            SideRail rail = places.rail(current, RailPlaces.INSPECTIONS);
            Screen frame = opened.frame(this::toHome, this::lock, rail);
            shown.keys(keysIn(frame));
            open = shown;
            desktop.setTitle(live.inspection().lea().name());
            desktop.show(frame, rail);
            file.last().map(LastWork::place).ifPresent(opened::resume);
            then.accept(opened);
        });
    }

    /** From an inspection, search and a new inspection lead over the list. */
    private List<Shortcuts.Bound> keysIn(Screen frame) {
        return List.of(
                desktop.shortcuts().bind(Shortcut.SEARCH, frame.node(), () -> toHome(HomeScreen::search)),
                desktop.shortcuts().bind(Shortcut.NEW, frame.node(), () -> toHome(HomeScreen::begin)));
    }

    /** Writes what is being typed and closes the inspection; what comes after waits for the file to be closed. */
    private CompletableFuture<Void> leaveInspection() {
        InspectionOnScreen leaving = open;
        if (leaving != null) {
            open = null;
            desktop.clear();
            closing = leaving.leave(parts);
        }
        return closing;
    }

    /** Removes the open inspection from this laptop and goes home; the number was typed. */
    private void leaveForGood(String typed) {
        Session current = session;
        InspectionOnScreen leaving = open;
        if (current == null || leaving == null) {
            return;
        }
        LeaveInspection task = new LeaveInspection(Surroundings.of(current, TimeSource.CLOCK), TimeSource.CLOCK);
        parts.background().deliver(task.check(current, leaving.sitting(), typed, null), (line, failure) -> {
            if (line == null) {
                dialogs.problem(failure);
                return;
            }
            closing = leaveInspection()
                    .thenRunAsync(() -> task.remove(current, line), parts.background().threads());
            toHome();
        });
    }

    /** Covers the screen at once, then seals drafts, closes files and wipes keys. */
    public void lock() {
        InspectionOnScreen now = open;
        String at = CLOCK.format(LocalTime.now());
        lock(Text.of(now != null && now.parts().isWorking() ? "unlock.locked-merging" : "unlock.locked-at", at));
    }

    private void lockAfterIdle(long minutes) {
        lock(Text.of("unlock.locked-idle", CLOCK.format(LocalTime.now()), minutes));
    }

    private void lock(String message) {
        Session locking = session;
        if (locking == null) {
            return;
        }
        InspectionOnScreen leaving = open;
        resume = leaving == null
                ? null
                : new Resume(leaving.id(), leaving.parts().view());
        session = null;
        idle.end();
        CompletableFuture<Void> left = leaveInspection();
        desktop.clear();
        desktop.setTitle("");
        left.whenCompleteAsync((done, failure) -> close(locking), parts.background().threads())
                .whenCompleteAsync((done, failure) -> {
                    door.toUnlock(message);
                    if (failure != null) {
                        dialogs.problem(Await.cause(failure));
                    }
                }, parts.background().fx());
    }

    /** Makes the last backups, then wipes the keys, whatever the backups came to. */
    private void close(Session ending) {
        try {
            parts.timer().end();
        } finally {
            ending.close();
        }
    }

    /** Whether it locks by itself after a while. */
    boolean watches() {
        return idle.isRunning();
    }

    /** Covers the screen at once, ends everything and leaves; for closing the window. */
    public void quit() {
        Session ending = session;
        session = null;
        idle.end();
        CompletableFuture<Void> left = leaveInspection();
        desktop.clear();
        left.whenCompleteAsync(
                        (done, failure) -> {
                            if (ending != null) {
                                close(ending);
                            }
                        },
                        parts.background().threads())
                .whenCompleteAsync((done, failure) -> desktop.stage().hide(), parts.background().fx());
    }
}
