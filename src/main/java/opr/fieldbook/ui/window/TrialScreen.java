package opr.fieldbook.ui.window;

import java.util.List;
import javafx.scene.layout.Region;
import opr.fieldbook.ui.shell.Screen;
import opr.fieldbook.ui.shell.Shortcut;

/** The checklist with a second field beneath it. */
record TrialScreen(Screen checklist, Region node) implements Screen {

    @Override
    public void attach() {
        checklist.attach();
    }

    @Override
    public void detach() {
        checklist.detach();
    }

    @Override
    public List<Shortcut> keys() {
        return checklist.keys();
    }
}
