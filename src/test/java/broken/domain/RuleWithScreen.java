package broken.domain;

import javafx.scene.Node;

/** A rule that knows a screen. */
public final class RuleWithScreen {
    public Node node;
}
