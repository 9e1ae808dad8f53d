package opr.fieldbook.ui.window;

import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.backup.RescueInspection;
import org.jspecify.annotations.Nullable;

/** An inspection that does not open because it is damaged: says what is left of it, and makes it whole if the person wants. */
record RescueOffer(Session session, Background background, Dialogs dialogs) {

    /** @param open opens the inspection again, once it is whole */
    void ask(String inspection, @Nullable Throwable failure, Runnable open) {
        if (!(failure instanceof Problem problem) || problem.kind() != Problem.Kind.DAMAGED) {
            dialogs.problem(failure);
            return;
        }
        RescueInspection rescue = new RescueInspection(session, TimeSource.CLOCK, FileStore.real());
        background.run(() -> rescue.offer(inspection), (offer, unreadable) -> {
            if (offer == null || !offer.stands()) {
                dialogs.problem(failure);
                return;
            }
            dialogs.confirm(
                    new Dialogs.Question(
                            Text.of("home.rescue.title", offer.flaws().size()),
                            offer.sentence() + " " + Text.of("home.rescue.kept"),
                            "home.rescue.yes",
                            "home.rescue.no"),
                    () -> background.run(() -> rescue.rescue(inspection), (rescued, failed) -> {
                        if (rescued == null) {
                            dialogs.problem(failed);
                        } else {
                            open.run();
                        }
                    }));
        });
    }
}
