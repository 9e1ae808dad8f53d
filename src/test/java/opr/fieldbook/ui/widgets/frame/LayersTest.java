package opr.fieldbook.ui.widgets.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import opr.fieldbook.ui.theme.Glyph;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.ui.widgets.input.ActionButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LayersTest {

    private TextField below;
    private TextField inside;
    private final AtomicInteger done = new AtomicInteger();
    private Drawer drawer;
    private Layers layers;
    private Scene scene;

    @Start
    void start(Stage stage) {
        below = new TextField();
        inside = new TextField();
        layers = new Layers(new VBox(below));
        drawer = new Drawer("Finding");
        drawer.setWidthOf(500);
        drawer.setBody(new VBox(inside));
        drawer.setFooter(Drawer.space(), ActionButton.primary("app.key.export", () -> {}));
        scene = new Scene(layers, 900, 600);
        Theme theme = new Theme();
        theme.lessMotionProperty().set(true);
        theme.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aDrawerHoldsTheKeyboardAndGivesItBack(FxRobot robot) {
        robot.interact(below::requestFocus);
        robot.interact(() -> layers.open(drawer));
        FocusTrap trap = FocusTrap.current(scene);
        assertThat(trap).isNotNull();
        assertThat(inside.isFocused()).as("begins in the body, not at the cross").isTrue();
        for (int i = 0; i < 8; i++) {
            assertThat(trap.holds(scene.getFocusOwner())).as("after %d tabs", i).isTrue();
            robot.type(KeyCode.TAB);
        }
        for (int i = 0; i < 8; i++) {
            assertThat(trap.holds(scene.getFocusOwner()))
                    .as("after %d back tabs", i)
                    .isTrue();
            robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        }
        robot.interact(below::requestFocus);
        assertThat(trap.holds(scene.getFocusOwner())).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(layers.isCovered()).isFalse();
        assertThat(below.isFocused()).isTrue();
        assertThat(FocusTrap.current(scene)).isNull();
    }

    @Test
    void tabGoesRoundInADrawer(FxRobot robot) {
        robot.interact(() -> layers.open(drawer));
        robot.interact(inside::requestFocus);
        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        assertThat(inside.isFocused()).isTrue();
    }

    @Test
    void escapeIsTheSafeAnswerAndSoIsTheFirstFocus(FxRobot robot) {
        ConfirmDialog dialog = new ConfirmDialog("Withdraw F-04?", "Its notes stay.", "app.drawer.close")
                .danger("app.save.copy", done::incrementAndGet);
        robot.interact(() -> layers.open(drawer));
        robot.interact(inside::requestFocus);
        robot.interact(() -> layers.ask(dialog));
        assertThat(scene.getFocusOwner().getId()).isEqualTo("app.drawer.close");
        robot.interact(() -> assertThatThrownBy(() -> layers.ask(new ConfirmDialog("?", "", "app.drawer.close")))
                .hasMessageContaining("No dialog on top"));
        robot.type(KeyCode.ESCAPE);
        assertThat(done).hasValue(0);
        assertThat(inside.isFocused()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(layers.isCovered()).isFalse();
    }

    @Test
    void theAnswerThatDoesItRunsOnceTheDialogIsGone(FxRobot robot) {
        ConfirmDialog dialog = new ConfirmDialog("Withdraw F-04?", "Its notes stay.", "app.drawer.close")
                .danger("app.save.copy", () -> {
                    assertThat(layers.isCovered()).isFalse();
                    done.incrementAndGet();
                });
        robot.interact(() -> layers.ask(dialog));
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT).type(KeyCode.SPACE);
        assertThat(done).hasValue(1);
    }

    @Test
    void ctrlEnterDoesItOnceTheReasonIsWritten(FxRobot robot) {
        TextField reason = new TextField();
        ConfirmDialog dialog = new ConfirmDialog("Withdraw F-04?", "Its notes stay.", "app.drawer.close")
                .with(reason)
                .yes("app.save.copy", done::incrementAndGet)
                .needs(reason.textProperty(), "app.reason.missing");
        robot.interact(() -> layers.ask(dialog));
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(done).hasValue(0);
        assertThat(layers.isCovered()).isTrue();
        robot.clickOn(reason).write("Seen twice");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(done).hasValue(1);
        assertThat(layers.isCovered()).isFalse();
    }

    @Test
    void aToastLeavesTheFocusAloneAndCanBeReached(FxRobot robot) {
        robot.interact(below::requestFocus);
        robot.interact(() -> layers.toast(new Toast(Glyph.DONE, "Export finished.")));
        assertThat(below.isFocused()).isTrue();
        robot.type(KeyCode.TAB);
        assertThat(scene.getFocusOwner().getId()).isEqualTo("app.toast.dismiss");
        robot.type(KeyCode.SPACE);
        assertThat(layers.lookup(".toast")).isNull();
    }
}
