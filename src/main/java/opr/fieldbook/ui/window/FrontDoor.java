package opr.fieldbook.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.unlock.FirstStartModel;
import opr.fieldbook.ui.unlock.FirstStartScreen;
import opr.fieldbook.ui.unlock.UnlockModel;
import opr.fieldbook.ui.unlock.UnlockScreen;
import opr.fieldbook.work.Session;

/** What is shown while no library is unlocked: making one, or unlocking the one last used. */
final class FrontDoor {

    private final Desktop desktop;
    private final Dialogs dialogs;
    private final Flow.Parts parts;
    private final Consumer<Session> unlocked;
    private Path place;

    FrontDoor(Desktop desktop, Dialogs dialogs, Flow.Parts parts, Consumer<Session> unlocked) {
        this.desktop = desktop;
        this.dialogs = dialogs;
        this.parts = parts;
        this.unlocked = unlocked;
        this.place = parts.library();
    }

    /** The library that is unlocked again after the lock. */
    void remember(Path folder) {
        place = folder;
    }

    void start() {
        List<Path> there = parts.libraries().at(parts.library());
        if (there.isEmpty() && parts.libraries().hasRemains(parts.library())) {
            toUnlock("");
        } else if (there.isEmpty()) {
            toFirstStart(parts.library());
        } else {
            place = there.getFirst();
            toUnlock("");
        }
    }

    private void toFirstStart(Path folder) {
        FirstStartModel model = new FirstStartModel(folder, parts.libraries(), parts.background(), unlocked);
        model.onOpenOther(other -> {
            place = other;
            toUnlock("");
        });
        desktop.show(new FirstStartScreen(model, desktop.shortcuts(), dialogs), null);
    }

    /** @param message why it is locked; empty at the start of the program */
    void toUnlock(String message) {
        UnlockModel model = new UnlockModel(place, parts.libraries(), parts.background(), unlocked);
        model.lockedMessageProperty().set(message);
        model.rebuildingProperty().set(parts.libraries().hasRemains(place));
        model.onRebuilt(dialogs::done);
        model.onMakeAnother(() -> toFirstStart(parts.libraries().next(parts.library())));
        desktop.show(new UnlockScreen(model, dialogs), null);
    }
}
