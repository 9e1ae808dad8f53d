package opr.fieldbook.ui.window;

import java.util.List;
import javafx.scene.Node;
import opr.fieldbook.ui.shell.Screen;
import opr.fieldbook.ui.shell.Shortcut;

/**
 * One tab of an open inspection.
 *
 * @param textKey its name
 * @param screen  what it shows
 * @param actions what stands at the right of the tabs while it is shown
 * @param key     the key that shows it
 */
record InspectionTab(String textKey, Screen screen, List<Node> actions, Shortcut key) {}
