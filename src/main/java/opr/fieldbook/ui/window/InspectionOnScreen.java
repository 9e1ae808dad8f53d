package opr.fieldbook.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.record.Keeping;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.shell.Shortcuts;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.work.LastWork;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.team.TeamTask;

/**
 * The inspection that is open in the window: its file, its live state, its screens and the keys that work while it is shown.
 * Belongs to the FX thread.
 */
final class InspectionOnScreen {

    private final Session session;
    private final Sitting sitting;
    private final LiveInspection live;
    private final OpenedInspection parts;
    private List<Shortcuts.Bound> keys = List.of();

    private InspectionOnScreen(Session session, Sitting sitting, LiveInspection live, OpenedInspection parts) {
        this.session = session;
        this.sitting = sitting;
        this.live = live;
        this.parts = parts;
    }

    /**
     * What opening a file brings.
     *
     * @param last where work was left, if it was left here
     */
    record File(Session session, Sitting sitting, Optional<LastWork> last) {

        /** Opens one by id. Never on the FX thread. */
        static File open(Session session, String id, Flow.Parts with) {
            Optional<LastWork> last =
                    session.lastWork().filter(left -> left.inspectionId().equals(id) && left.place() != null);
            return new File(session, session.open(id, with.writers().get()), last);
        }
    }

    /** Puts the screens of an open file together; nothing is shown yet. */
    static InspectionOnScreen of(
            File file, LiveInspection live, Desktop desktop, Dialogs dialogs, Flow.Parts with, Keeping keeping) {
        Session session = file.session();
        Sitting sitting = file.sitting();
        OpenedInspection.Parts parts = new OpenedInspection.Parts(
                with.background(),
                with.issue(),
                with.team().apply(session, sitting),
                new TeamTask(session, sitting, TimeSource.CLOCK, FileStore.real()),
                keeping);
        return new InspectionOnScreen(session, sitting, live, new OpenedInspection(live, desktop, dialogs, parts));
    }

    String id() {
        return sitting.id();
    }

    Sitting sitting() {
        return sitting;
    }

    OpenedInspection parts() {
        return parts;
    }

    /** Keys that end with it. */
    void keys(List<Shortcuts.Bound> bound) {
        keys = bound;
    }

    /** Writes what is being typed, closes the file and notes where work was left; complete when all that is done. */
    CompletableFuture<Void> leave(Flow.Parts with) {
        keys.forEach(Shortcuts.Bound::release);
        live.again();
        live.release();
        return parts.settled()
                .thenCompose(nothing -> sitting.end())
                .thenRunAsync(this::notePlace, with.background().threads());
    }

    private void notePlace() {
        Summary.LastPlace place = parts.place();
        if (place != null) {
            session.noteLastWork(new LastWork(sitting.id(), place));
        }
    }
}
