package opr.fieldbook.ui;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Theme;

/** Draws the program's icon, a notebook with a check on blue, into {@code resources/icons}; run by hand. */
public final class AppIcon extends Application {

    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256};

    @Override
    public void start(Stage stage) {
        Theme theme = new Theme();
        theme.modeProperty().set(Theme.Mode.LIGHT);
        for (int size : SIZES) {
            StackPane mark = Style.RAIL_MARK.on(new StackPane(
                    new Icon("mdi2n-notebook-check", (int) Math.round(size * (size < 32 ? 0.8 : 0.64)))));
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
        launch(AppIcon.class, args);
    }
}
