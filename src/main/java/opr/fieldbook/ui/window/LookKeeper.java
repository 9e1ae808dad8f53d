package opr.fieldbook.ui.window;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.theme.TextScale;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.work.Look;

/** Gives the window the look that was chosen, and writes each change of it beside the library. */
final class LookKeeper {

    private LookKeeper() {}

    /** @param writer writes away from the FX thread, one after the other */
    static void begin(Desktop desktop, Path library, Executor writer) {
        Theme theme = desktop.theme();
        Look look = Look.of(library);
        Arrays.stream(Theme.Mode.values())
                .filter(mode -> mode.name().equals(look.colors()))
                .forEach(theme.modeProperty()::set);
        theme.scaleProperty().set(TextScale.of(look.textSize()));
        theme.lessMotionProperty().set(look.lessMotion());
        desktop.shortcuts().bareKeysProperty().set(look.singleKeys());
        InvalidationListener changed = change -> {
            Look now = now(desktop);
            writer.execute(() -> now.keep(library));
        };
        theme.modeProperty().addListener(changed);
        theme.scaleProperty().addListener(changed);
        theme.lessMotionProperty().addListener(changed);
        desktop.shortcuts().bareKeysProperty().addListener(changed);
    }

    private static Look now(Desktop desktop) {
        Theme theme = desktop.theme();
        return new Look(
                theme.modeProperty().get().name(),
                theme.scaleProperty().get().percent(),
                desktop.shortcuts().bareKeysProperty().get(),
                theme.lessMotionProperty().get());
    }
}
