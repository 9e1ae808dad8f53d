package opr.fieldbook.ui.widgets.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import opr.fieldbook.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AnswerControlTest {

    private final List<String> chosen = new ArrayList<>();
    private TextField before;
    private TextField after;
    private AnswerControl answer;

    @Start
    void start(Stage stage) {
        before = new TextField();
        after = new TextField();
        answer = new AnswerControl("J-T-03");
        answer.onChoose(key -> chosen.add(String.valueOf(key)));
        Scene scene = new Scene(new VBox(20, before, answer, after), 600, 200);
        new Theme().apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void isOneTabStop(FxRobot robot) {
        robot.interact(before::requestFocus);
        robot.type(KeyCode.TAB);
        assertThat(answer.isFocused()).isTrue();
        robot.type(KeyCode.TAB);
        assertThat(after.isFocused()).isTrue();
    }

    @Test
    void arrowsMoveAndOnlySpaceChooses(FxRobot robot) {
        robot.interact(answer::requestFocus);
        robot.type(KeyCode.RIGHT);
        assertThat(chosen).isEmpty();
        assertThat(answer.getAccessibleText()).isEqualTo("Item J-T-03, answer, Not met, 2 of 4");
        assertThat(answer.queryAccessibleAttribute(AccessibleAttribute.SELECTED))
                .isEqualTo(false);
        robot.type(KeyCode.SPACE);
        assertThat(answer.value()).isEqualTo(AnswerControl.NOT_MET);
        assertThat(answer.queryAccessibleAttribute(AccessibleAttribute.SELECTED))
                .isEqualTo(true);
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
        assertThat(answer.value()).isEqualTo(AnswerControl.NOT_REVIEWED);
        assertThat(chosen).containsExactly("not-met", "not-reviewed");
    }

    @Test
    void choosingTheChosenAgainClears(FxRobot robot) {
        robot.clickOn(segment(0));
        assertThat(answer.value()).isEqualTo(AnswerControl.MET);
        robot.clickOn(segment(0));
        assertThat(answer.value()).isNull();
        assertThat(chosen).containsExactly("met", "null");
    }

    @Test
    void theProgramMaySetItWithoutCallingBack(FxRobot robot) {
        robot.interact(() -> answer.valueProperty().set(AnswerControl.NOT_APPLICABLE));
        assertThat(chosen).isEmpty();
        assertThat(answer.getAccessibleText()).isEqualTo("Item J-T-03, answer, N/A, 3 of 4");
        robot.interact(() -> answer.executeAccessibleAction(AccessibleAction.FIRE));
        assertThat(chosen).containsExactly("null");
    }

    @Test
    void theWidthsLineUpAndTheHeightFitsDeskAndTour(FxRobot robot) {
        for (int chosenAt = 0; chosenAt < 4; chosenAt++) {
            String key = answer.options().get(chosenAt).key();
            robot.interact(() -> {
                answer.valueProperty().set(key);
                answer.applyCss();
                answer.getParent().layout();
                answer.layout();
            });
            assertThat(answer.getChildren().stream().map(each -> Math.round(((Region) each).getWidth())))
                    .containsExactly(80L, 92L, 72L, 128L);
        }
        assertThat(answer.getHeight()).isEqualTo(32);
        robot.interact(() -> {
            answer.setTour(true);
            answer.applyCss();
            answer.getParent().layout();
        });
        assertThat(answer.getHeight()).isEqualTo(40);
    }

    @Test
    void aChoiceThatCannotBeClearedStays(FxRobot robot) {
        Segmented role =
                new Segmented("Role", List.of(Option.of("lead", "Team lead"), Option.of("chief", "Unit chief")));
        robot.interact(() -> {
            role.choose("chief");
            role.choose("chief");
        });
        assertThat(role.value()).isEqualTo("chief");
        assertThat(role.getAccessibleText()).isEqualTo("Role, Unit chief, 2 of 2");
    }

    private Node segment(int at) {
        return answer.getChildren().get(at);
    }
}
