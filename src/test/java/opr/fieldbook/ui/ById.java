package opr.fieldbook.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.testfx.api.FxRobot;

/** Finds nodes by their id, which is the key of their text and so has dots that a selector cannot have. */
public final class ById {

    private ById() {}

    /** The node; fails if there is none. */
    @SuppressWarnings("unchecked")
    public static <N extends Node> N get(FxRobot robot, String id) {
        return (N) find(robot, id).orElseThrow(() -> new AssertionError("No node with id " + id));
    }

    /** The node if it is there; looked for on the FX thread, as the nodes may change under any other. */
    public static Optional<Node> find(FxRobot robot, String id) {
        return ScreenWalk.ask(
                () -> robot.lookup((Node node) -> id.equals(node.getId())).tryQuery());
    }

    /** A field to type in. */
    public static TextInputControl text(FxRobot robot, String id) {
        return get(robot, id);
    }

    public static TableView<?> table(FxRobot robot, String id) {
        return get(robot, id);
    }
}
