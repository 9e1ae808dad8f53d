package opr.fieldbook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import opr.fieldbook.ui.shell.Shortcuts;
import opr.fieldbook.ui.theme.Glyph;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.TextScale;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.frame.ConfirmDialog;
import opr.fieldbook.ui.widgets.frame.Drawer;
import opr.fieldbook.ui.widgets.frame.KeyMapSheet;
import opr.fieldbook.ui.widgets.frame.Toast;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.mark.EmptyState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class GalleryTest {

    private final Theme theme = new Theme();
    private Scene scene;
    private Gallery.Parts parts;

    @Start
    void start(Stage stage) {
        theme.modeProperty().set(Theme.Mode.LIGHT);
        theme.lessMotionProperty().set(true);
        parts = Gallery.build();
        scene = new Scene(parts.layers(), 1366, 738);
        theme.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void showsEveryWidgetInBothThemesAndLarge(FxRobot robot) {
        picture(robot, "gallery-light");
        robot.interact(() -> parts.answer().requestFocus());
        picture(robot, "gallery-focus");
        robot.interact(() -> theme.modeProperty().set(Theme.Mode.DARK));
        picture(robot, "gallery-dark");
        robot.interact(() -> theme.scaleProperty().set(TextScale.P150));
        picture(robot, "gallery-dark-150");
    }

    @Test
    void showsWhatComesOverAScreen(FxRobot robot) {
        robot.interact(() -> parts.layers().open(drawer()));
        picture(robot, "drawer-light");
        robot.interact(() -> theme.modeProperty().set(Theme.Mode.DARK));
        picture(robot, "drawer-dark");
        robot.interact(() -> theme.modeProperty().set(Theme.Mode.LIGHT));
        robot.interact(() -> parts.layers()
                .ask(new ConfirmDialog("Withdraw F-04?", "Its notes and evidence stay with the item.", "app.key.close")
                        .danger("app.save.copy", () -> {})));
        robot.interact(
                () -> parts.layers().toast(new Toast(Glyph.DONE, "Export finished.").action("app.key.open", () -> {})));
        picture(robot, "dialog-light");
    }

    @Test
    void showsAllKeys(FxRobot robot) {
        KeyMapSheet[] sheet = new KeyMapSheet[1];
        sheet[0] = Shortcuts.sheet(() -> parts.layers().close(sheet[0]));
        robot.interact(() -> parts.layers().show(sheet[0]));
        picture(robot, "keys-light");
    }

    @Test
    void everyNodeThatTakesTheKeyboardHasWords() {
        List<String> silent = new ArrayList<>();
        collect(parts.layers(), silent);
        assertThat(silent).isEmpty();
    }

    private static void collect(Node node, List<String> silent) {
        if (node.isFocusTraversable()
                && (node.getAccessibleText() == null || node.getAccessibleText().isBlank())) {
            boolean hasWords = node instanceof javafx.scene.control.Labeled labeled
                    && !labeled.getText().isBlank();
            if (!hasWords) {
                silent.add(node.toString());
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, silent));
        }
    }

    static Drawer drawer() {
        Drawer drawer = new Drawer("Interpreter use not documented in 7 of 27 files");
        drawer.setWidthOf(800);
        drawer.setBody(new EmptyState(
                "mdi2f-folder-open-outline",
                "No case files yet. Draw a sample from the booking list, or add files by hand.",
                ActionButton.secondary("app.key.fast-entry", () -> {})));
        drawer.setFooter(
                Words.of("OPR states what was found. ERO writes the corrective action.", Style.META, Style.SECONDARY),
                Drawer.space(),
                ActionButton.secondary("app.key.save-and-next", () -> {}).key("Ctrl Shift Enter"),
                ActionButton.primary("app.key.export", () -> {}).key("Ctrl Enter"));
        return drawer;
    }

    private void picture(FxRobot robot, String name) {
        Path[] file = new Path[1];
        robot.interact(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            file[0] = Picture.of(scene, name);
        });
        assertThat(Files.exists(file[0])).isTrue();
    }
}
