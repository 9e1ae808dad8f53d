package opr.fieldbook.ui.window;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.Summary;
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
import opr.fieldbook.ui.team.OpenPackages;
import opr.fieldbook.ui.unlock.FirstStartModel;
import opr.fieldbook.ui.unlock.FirstStartScreen;
import opr.fieldbook.ui.unlock.UnlockModel;
import opr.fieldbook.ui.unlock.UnlockScreen;
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
import opr.fieldbook.work.team.TeamTask;
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
    private @Nullable Session session;
    private @Nullable Backups backups;
    private @Nullable OpenFrame open;
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

    /** An open inspection with its file and its keys. */
    private record OpenFrame(
            Sitting sitting, LiveInspection live, OpenedInspection parts, List<Shortcuts.Bound> keys) {}

    /** What is shown again after the lock: the inspection and how its screens stood. */
    private record Resume(String inspectionId, OpenedInspection.View view) {}

    public Flow(Desktop desktop, Dialogs dialogs, Parts parts) {
        this.desktop = desktop;
        this.dialogs = dialogs;
        this.parts = parts;
        this.places = new RailPlaces(desktop, this::toHome, this::toSettings);
        this.door = new FrontDoor(desktop, dialogs, parts, this::unlocked);
        this.idle = new IdleLock(desktop.scene(), this::lockAfterIdle);
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
        leaveInspection(current).whenCompleteAsync((done, failure) -> {
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
        OpenFrame now = open;
        if (current == null) {
            return;
        }
        if (files.isEmpty() && now != null) {
            now.parts().merge(files);
            return;
        }
        List<Path> chosen = files.isEmpty() ? dialogs.chooseFieldbooks("merge.choose") : files;
        if (!chosen.isEmpty()) {
            String here = now == null ? null : now.sitting().id();
            OpenPackages packages = new OpenPackages(current, parts.background(), dialogs);
            parts.background()
                    .run(() -> belongs(packages, chosen, current, here), (id, failure) -> {
                        if (id == null) {
                            dialogs.problem(failure);
                        } else if (id.isEmpty()) {
                            packages.ask(chosen, this::openInspection);
                        } else {
                            merge(id.get(), chosen);
                        }
                    });
        }
    }

    /** The inspection that files belong to; none for a work package of one that is not here. */
    private static Optional<String> belongs(
            OpenPackages packages, List<Path> files, Session current, @Nullable String here) {
        return packages.areOneNewPackage(files)
                ? Optional.empty()
                : Optional.of(TeamFiles.inspectionOf(files, current, here));
    }

    private void merge(String inspection, List<Path> files) {
        OpenFrame now = open;
        if (now != null && now.sitting().id().equals(inspection)) {
            now.parts().merge(files);
        } else if (session != null) {
            openInspection(inspection, parts -> parts.merge(files));
        }
    }

    /** Shows the settings; an open inspection is closed first. */
    public void toSettings() {
        Session current = session;
        Backups made = backups;
        if (current == null || made == null) {
            return;
        }
        leaveInspection(current).whenCompleteAsync((done, failure) -> {
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
        leaveInspection(current);
        parts.background()
                .run(() -> open(current, id), (opened, failure) -> {
                    if (opened == null) {
                        toHome();
                        new RescueOffer(current, parts.background(), dialogs)
                                .ask(id, failure, () -> openInspection(id, then));
                    } else {
                        show(current, opened, then);
                    }
                });
    }

    /** What opening brings: the sitting, and where work was left if it was left here. */
    private record Opened(Sitting sitting, Optional<LastWork> last) {}

    private Opened open(Session current, String id) {
        Optional<LastWork> last =
                current.lastWork().filter(left -> left.inspectionId().equals(id) && left.place() != null);
        return new Opened(current.open(id, parts.writers().get()), last);
    }

    private void show(Session current, Opened file, Consumer<OpenedInspection> then) {
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
            OpenedInspection.Parts with = new OpenedInspection.Parts(
                    parts.background(), parts.issue(), parts.team().apply(current, sitting),
                    new TeamTask(current, sitting, TimeSource.CLOCK, FileStore.real()), keeping);
            OpenedInspection opened = new OpenedInspection(live, desktop, dialogs, with);
            SideRail rail = places.rail(current, RailPlaces.INSPECTIONS);
            Screen frame = opened.frame(this::toHome, this::lock, rail);
            open = new OpenFrame(sitting, live, opened, keysIn(frame));
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
    private CompletableFuture<Void> leaveInspection(@Nullable Session leavingSession) {
        OpenFrame leaving = open;
        if (leaving == null) {
            return closing;
        }
        open = null;
        leaving.keys().forEach(Shortcuts.Bound::release);
        desktop.clear();
        Session current = leavingSession;
        leaving.live().again();
        leaving.live().release();
        closing = leaving.parts()
                .settled()
                .thenCompose(nothing -> leaving.sitting().end())
                .thenRunAsync(() -> note(current, leaving), parts.background().threads());
        return closing;
    }

    private static void note(@Nullable Session current, OpenFrame left) {
        Summary.LastPlace place = left.parts().place();
        if (current != null && place != null) {
            current.noteLastWork(new LastWork(left.sitting().id(), place));
        }
    }

    /** Removes the open inspection from this laptop and goes home; the number was typed. */
    private void leaveForGood(String typed) {
        Session current = session;
        OpenFrame leaving = open;
        if (current == null || leaving == null) {
            return;
        }
        LeaveInspection task = new LeaveInspection(Surroundings.of(current, TimeSource.CLOCK), TimeSource.CLOCK);
        parts.background().deliver(task.check(current, leaving.sitting(), typed, null), (line, failure) -> {
            if (line == null) {
                dialogs.problem(failure);
                return;
            }
            closing = leaveInspection(current)
                    .thenRunAsync(() -> task.remove(current, line), parts.background().threads());
            toHome();
        });
    }

    /** Covers the screen at once, then seals drafts, closes files and wipes keys. */
    public void lock() {
        OpenFrame now = open;
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
        OpenFrame leaving = open;
        resume = leaving == null
                ? null
                : new Resume(leaving.sitting().id(), leaving.parts().view());
        session = null;
        idle.end();
        CompletableFuture<Void> left = leaveInspection(locking);
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
        CompletableFuture<Void> left = leaveInspection(ending);
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
