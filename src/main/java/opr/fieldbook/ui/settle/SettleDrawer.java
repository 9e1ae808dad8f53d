package opr.fieldbook.ui.settle;

import javafx.geometry.Insets;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.widgets.frame.Drawer;
import opr.fieldbook.ui.widgets.mark.EmptyState;

/** All conflicts of an inspection in one place. */
public final class SettleDrawer {

    private static final double WIDTH = 720;

    private final SettleModel model;
    private final SettlePanel panel;
    private final VBox body;
    private final EmptyState none =
            new EmptyState("mdi2c-check-circle-outline", Text.of("settle.none"), null);
    private final Drawer drawer = new Drawer(Text.of("settle.title"));

    public SettleDrawer(LiveInspection live) {
        model = new SettleModel(live);
        panel = new SettlePanel(model, "");
        body = Style.DETAIL_BODY.on(new VBox(14, panel));
        body.setPadding(new Insets(14));
        drawer.setWidthOf(WIDTH);
        drawer.setBody(body);
        Runnable unsubscribe = live.onChange(changed -> show());
        drawer.onClosing(unsubscribe);
        show();
    }

    public Drawer drawer() {
        return drawer;
    }

    private void show() {
        panel.show(thing -> true);
        if (panel.isManaged()) {
            body.getChildren().setAll(panel);
        } else {
            body.getChildren().setAll(none);
        }
    }
}
