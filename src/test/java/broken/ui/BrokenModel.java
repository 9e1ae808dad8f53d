package broken.ui;

import javafx.scene.control.Button;

/** A model with a node. */
public final class BrokenModel {
    public Button button;
}
