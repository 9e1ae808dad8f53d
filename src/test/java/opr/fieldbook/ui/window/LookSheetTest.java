package opr.fieldbook.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import opr.fieldbook.ui.Accessible;
import opr.fieldbook.ui.Alone;
import opr.fieldbook.ui.ById;
import opr.fieldbook.ui.Picture;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.shell.Screen;
import opr.fieldbook.ui.theme.TextScale;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.work.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LookSheetTest {

    private final Path library = Files.createTempDirectory("look");
    private Desktop desktop;

    LookSheetTest() throws IOException {}

    @Start
    void start(Stage stage) {
        new Look("LIGHT", 115, true, true).keep(library);
        desktop = new Desktop(stage, new Theme());
        LookKeeper.begin(desktop, library, Runnable::run);
        stage.show();
    }

    @Test
    void eachChoiceActsAtOnceAndIsKept(FxRobot robot) {
        assertThat(desktop.theme().scaleProperty().get()).isEqualTo(TextScale.P115);
        assertThat(desktop.theme().lessMotionProperty().get()).isTrue();
        robot.interact(() -> LookSheet.open(desktop));
        Region sheet = ById.get(robot, "app.look");
        assertThat(Accessible.silentUnder(sheet)).isEmpty();
        robot.interact(() -> Picture.of(desktop.scene(), "look-sheet"));
        robot.clickOn("#DARK");
        robot.clickOn("#P150");
        robot.clickOn(ById.<CheckBox>get(robot, "app.look.single-keys"));
        assertThat(desktop.theme().isDark()).isTrue();
        assertThat(desktop.shortcuts().bareKeysProperty().get()).isFalse();
        assertThat(Look.of(library)).isEqualTo(new Look("DARK", 150, false, true));
        robot.type(KeyCode.ESCAPE);
        assertThat(desktop.layers().isCovered()).isFalse();
    }

    @Test
    void withTheLargestTextAWideScreenScrollsInsteadOfBeingClipped(FxRobot robot) {
        Region node = new Region();
        node.setMinWidth(4000);
        Screen screen = new Alone(node);
        robot.interact(() -> {
            desktop.show(screen, null);
            desktop.theme().scaleProperty().set(TextScale.P200);
        });
        assertThat(scrollOf(node).getHbarPolicy()).isEqualTo(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        assertThat(node.getScene()).isNotNull();
        robot.interact(() -> desktop.theme().scaleProperty().set(TextScale.P100));
        assertThat(node.getParent()).isInstanceOf(BorderPane.class);
    }

    private static ScrollPane scrollOf(Node node) {
        Node at = node;
        while (!(at instanceof ScrollPane)) {
            at = at.getParent();
        }
        return (ScrollPane) at;
    }
}
