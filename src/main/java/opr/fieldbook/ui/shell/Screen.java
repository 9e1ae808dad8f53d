package opr.fieldbook.ui.shell;

import java.util.List;
import javafx.scene.layout.Region;

/** A place of the window, or a tab of an inspection. Attached when shown, released when hidden. */
public interface Screen {

    Region node();

    /** Begins to listen; called each time it is shown. */
    void attach();

    /** Ends all listening and writes what is being typed; called each time it is hidden. */
    void detach();

    /** At most seven keys for the status bar. */
    List<Shortcut> keys();
}
