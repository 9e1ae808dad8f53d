package opr.fieldbook.ui;

import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Theme;

/** Draws the program's icon, a notebook with a check on blue, into {@code resources/icons}; run by hand. */
public final class AppIcon {

    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256};

    private AppIcon() {}

    private static void draw() {
        Theme theme = new Theme();
        theme.modeProperty().set(Theme.Mode.LIGHT);
        for (int size : SIZES) {
            StackPane mark = Style.RAIL_MARK.on(new StackPane(
                    new Icon("mdi2n-notebook-check", (int) Math.round(size * (size < 32 ? 0.84 : 0.72)))));
            mark.setStyle("-fx-background-radius: " + Math.round(size * 0.2) + "; -fx-min-width: " + size
                    + "; -fx-max-width: " + size + "; -fx-min-height: " + size + "; -fx-max-height: " + size + ";");
            StackPane root = new StackPane(mark);
            theme.apply(new Scene(root, size, size));
            root.applyCss();
            root.layout();
            Picture.of(mark, Path.of("resources", "icons", "fieldbook-" + size + ".png"));
        }
        Platform.exit();
    }

    public static void main(String[] args) {
        Platform.startup(AppIcon::draw);
    }
}
