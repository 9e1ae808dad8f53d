package opr.fieldbook.ui.widgets.frame;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

/** What is given the keyboard comes into view, wholly if it can; the page itself never takes it. */
@ExtendWith(ApplicationExtension.class)
class PageScrollTest {

    private static final double VIEW = 300;

    private final Button top = button("top");
    private final Button bottom = button("bottom");
    private final Region tall = space(2 * VIEW);
    private PageScroll scroll;

    private static Button button(String words) {
        Button button = new Button(words);
        button.setMinHeight(40);
        button.setMaxHeight(40);
        return button;
    }

    private static Region space(double height) {
        Region space = new Region();
        space.setMinHeight(height);
        return space;
    }

    @Start
    void start(Stage stage) {
        scroll = new PageScroll(new VBox(top, space(500), tall, space(500), bottom));
        // The window may be larger than asked for; the page is not.
        scroll.setMinHeight(VIEW);
        scroll.setMaxHeight(VIEW);
        stage.setScene(new Scene(new StackPane(scroll), 400, VIEW));
        stage.show();
        top.requestFocus();
    }

    private void then(FxRobot robot, Runnable step) {
        robot.interact(step);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Where a part stands in what is seen: 0 is its upper edge. */
    private Bounds seen(FxRobot robot, Node part) {
        Bounds[] at = new Bounds[1];
        robot.interact(() -> at[0] = scroll.sceneToLocal(part.localToScene(part.getLayoutBounds())));
        return at[0];
    }

    private void inView(FxRobot robot, Node part) {
        assertThat(seen(robot, part).getMinY()).isGreaterThan(-1);
        assertThat(seen(robot, part).getMaxY()).isLessThan(VIEW + 1);
    }

    @Test
    void theKeyboardBringsItsPlaceIntoViewAndBack(FxRobot robot) {
        assertThat(seen(robot, bottom).getMinY()).isGreaterThan(VIEW);
        then(robot, bottom::requestFocus);
        inView(robot, bottom);
        then(robot, top::requestFocus);
        inView(robot, top);
    }

    @Test
    void whatIsWhollyInViewDoesNotMove(FxRobot robot) {
        then(robot, bottom::requestFocus);
        double before = scroll.getVvalue();
        then(robot, () -> scroll.reveal(bottom));
        assertThat(scroll.getVvalue()).isEqualTo(before);
    }

    @Test
    void ofWhatIsHigherThanThePlaceTheBeginningIsShown(FxRobot robot) {
        then(robot, () -> scroll.reveal(tall));
        assertThat(seen(robot, tall).getMinY()).isBetween(0.0, VIEW / 4);
    }

    @Test
    void thePageNeverTakesTheKeyboardAndAClickLeavesItWhereItIs(FxRobot robot) {
        then(robot, scroll::requestFocus);
        assertThat(scroll.isFocused()).isFalse();
        robot.clickOn(scroll);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(scroll.isFocused()).isFalse();
        assertThat(top.isFocused()).isTrue();
    }

    /** A button that is half in view is pressed where it is; were the page to move, it would be missed. */
    @Test
    void whileAButtonIsPressedThePageStays(FxRobot robot) {
        then(robot, () -> {
            scroll.reveal(bottom);
            top.requestFocus();
        });
        then(robot, () -> scroll.setVvalue(0.985));
        assertThat(seen(robot, bottom).getMinY()).isLessThan(VIEW - 10);
        assertThat(seen(robot, bottom).getMaxY()).isGreaterThan(VIEW + 10);
        double before = scroll.getVvalue();
        boolean[] pressed = {false};
        bottom.setOnAction(event -> pressed[0] = true);
        robot.moveTo(bottom, Pos.TOP_CENTER, new Point2D(0, 3), Motion.DIRECT);
        robot.press(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bottom.isFocused()).isTrue();
        assertThat(scroll.getVvalue()).isEqualTo(before);
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(pressed[0]).isTrue();
    }

    @Test
    void aPageThatFitsDoesNotScroll(FxRobot robot) {
        Button only = button("only");
        PageScroll small = new PageScroll(new VBox(only)).filling();
        then(robot, () -> ((StackPane) scroll.getParent()).getChildren().setAll(small));
        then(robot, only::requestFocus);
        assertThat(small.getVvalue()).isZero();
        assertThat(((Region) small.getContent()).getHeight()).isEqualTo(small.getViewportBounds().getHeight());
        assertThat(small.getHbarPolicy()).isEqualTo(ScrollPane.ScrollBarPolicy.NEVER);
    }
}
