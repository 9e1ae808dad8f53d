package opr.fieldbook.ui.widgets.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A control that goes while it has the keyboard gives it to where the person goes on; whoever leaves is let go. */
@ExtendWith(ApplicationExtension.class)
class FocusStaysTest {

    private final AtomicInteger called = new AtomicInteger();
    private TextField outside;
    private TextField first;
    private TextField second;
    private VBox place;
    private VBox root;
    private Scene scene;

    @Start
    void start(Stage stage) {
        outside = new TextField();
        first = new TextField();
        second = new TextField();
        place = new VBox(first, second);
        root = new VBox(outside, place);
        scene = new Scene(root, 400, 300);
        FocusStays.on(place, () -> {
            called.incrementAndGet();
            second.requestFocus();
        });
        stage.setScene(scene);
        stage.show();
    }

    private Node owner(FxRobot robot, Runnable step) {
        robot.interact(step);
        WaitForAsyncUtils.waitForFxEvents();
        return scene.getFocusOwner();
    }

    @Test
    void whatIsTakenAwayGivesTheKeyboardToTheNextInThePlace(FxRobot robot) {
        owner(robot, first::requestFocus);
        Node now = owner(robot, () -> place.getChildren().remove(first));
        assertThat(now).isSameAs(second);
    }

    @Test
    void soDoesWhatIsHiddenOrCannotBeUsedAnyMore(FxRobot robot) {
        second.setFocusTraversable(false);
        owner(robot, first::requestFocus);
        assertThat(owner(robot, () -> first.setVisible(false))).isSameAs(second);
        owner(robot, () -> first.setVisible(true));
        owner(robot, first::requestFocus);
        assertThat(owner(robot, () -> first.setDisable(true))).isSameAs(second);
        assertThat(called).hasValue(2);
    }

    @Test
    void whoLeavesByTabOrMouseIsLetGo(FxRobot robot) {
        owner(robot, first::requestFocus);
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(scene.getFocusOwner()).isSameAs(outside);
        owner(robot, first::requestFocus);
        robot.clickOn(outside);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(scene.getFocusOwner()).isSameAs(outside);
        assertThat(called).hasValue(0);
    }

    @Test
    void whoeverIsElsewhereIsLeftAlone(FxRobot robot) {
        owner(robot, outside::requestFocus);
        assertThat(owner(robot, () -> place.getChildren().remove(first))).isSameAs(outside);
        assertThat(called).hasValue(0);
    }

    @Test
    void aPlaceThatIsGoneItselfTakesNothingBack(FxRobot robot) {
        owner(robot, first::requestFocus);
        owner(robot, () -> root.getChildren().remove(place));
        assertThat(called).hasValue(0);
        owner(robot, () -> root.getChildren().add(place));
        owner(robot, first::requestFocus);
        assertThat(owner(robot, () -> place.getChildren().remove(first))).as("it listens again").isSameAs(second);
    }
}
