package opr.fieldbook.ui;

import java.util.List;
import javafx.scene.layout.Region;
import opr.fieldbook.ui.shell.Screen;
import opr.fieldbook.ui.shell.Shortcut;

/** A screen that is one node and does nothing by itself. */
public record Alone(Region node) implements Screen {

    @Override
    public void attach() {}

    @Override
    public void detach() {}

    @Override
    public List<Shortcut> keys() {
        return List.of();
    }
}
