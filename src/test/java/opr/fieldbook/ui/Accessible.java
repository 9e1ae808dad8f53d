package opr.fieldbook.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/** Looks for nodes that take the keyboard and say nothing to a screen reader. */
public final class Accessible {

    private Accessible() {}

    /** The silent ones under a node. */
    public static List<String> silentUnder(Node node) {
        List<String> silent = new ArrayList<>();
        collect(node, silent);
        return silent;
    }

    private static void collect(Node node, List<String> silent) {
        if (node.isFocusTraversable() && node.isVisible()) {
            String words = node.getAccessibleText();
            boolean labeled =
                    node instanceof Labeled label && label.getText() != null && !label.getText().isBlank();
            if ((words == null || words.isBlank()) && !labeled) {
                silent.add(node.toString());
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, silent));
        }
    }
}
