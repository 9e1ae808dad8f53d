package opr.fieldbook.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import opr.fieldbook.domain.inspection.Note;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.ui.ById;
import opr.fieldbook.ui.inspect.checklist.InspectModel;
import opr.fieldbook.ui.inspect.checklist.ItemState;
import opr.fieldbook.ui.inspect.checklist.WorkMode;
import opr.fieldbook.ui.theme.TextScale;
import opr.fieldbook.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

@ExtendWith(ApplicationExtension.class)
class InspectScreenTest {

    private final NotedDialogs dialogs = new NotedDialogs();
    private final NotedPlaces places = new NotedPlaces();
    private final Bench bench;
    private InspectModel model;
    private Window window;

    /** Made before the window, so that the FX thread does not wait for the library. */
    InspectScreenTest() throws IOException {
        bench = TourSample.make(Files.createTempDirectory("inspect"));
    }

    @Start
    void start(Stage stage) {
        window = new Window(stage, bench, dialogs);
        window.show(live -> {
            model = new InspectModel(live, dialogs, places);
            model.show(Bench.inMain("J-T-03"));
            return new Framed(new InspectScreen(model, window.evidence(live), window.desktop()), live);
        });
    }

    @Stop
    void stop() {
        window.close();
    }

    private ItemState at(String item) {
        return model.item(Bench.inMain(item));
    }

    private void type(FxRobot robot, KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
            window.settle();
        }
    }

    private void with(FxRobot robot, KeyCode modifier, KeyCode key) {
        robot.press(modifier).type(key).release(modifier);
        window.settle();
    }

    @Test
    void looksAsDrawn(FxRobot robot) {
        window.ready();
        window.picture(robot, "inspect-tour-1366-light", 1366, 738);
        window.theme(robot, Theme.Mode.DARK, TextScale.P100);
        window.picture(robot, "inspect-tour-1366-dark", 1366, 738);
        window.picture(robot, "inspect-tour-1920-dark", 1920, 1050);
        window.theme(robot, Theme.Mode.LIGHT, TextScale.P100);
        window.picture(robot, "inspect-tour-1920-light", 1920, 1050);
        window.picture(robot, "inspect-tour-1180-light", 1180, 680);
        robot.interact(() -> model.modeProperty().set(WorkMode.DESK));
        window.picture(robot, "inspect-desk-1180-light", 1180, 680);
        window.picture(robot, "inspect-desk-1366-light", 1366, 738);
        assertThat(window.silent()).isEmpty();
        window.theme(robot, Theme.Mode.LIGHT, TextScale.P150);
        window.picture(robot, "inspect-desk-150", 1366, 738);
        type(robot, KeyCode.N);
        window.picture(robot, "inspect-drawer-150", 1366, 738);
        type(robot, KeyCode.ESCAPE);
        window.theme(robot, Theme.Mode.DARK, TextScale.P200);
        window.picture(robot, "inspect-desk-200-dark", 1366, 738);
    }

    @Test
    void aSectionIsTakenOverAndGivenAwayByKeyboard(FxRobot robot) {
        window.ready();
        MenuButton owner = ById.get(robot, "inspect.owner");
        assertThat(owner.getAccessibleText()).contains("nobody’s yet");
        window.picture(robot, "inspect-owner-nobody", 1366, 738);
        robot.interact(owner::requestFocus);
        assertThat(owner.isFocused()).isTrue();
        robot.type(KeyCode.SPACE);
        window.settle();
        window.picture(robot, "inspect-owner-menu", 1366, 738);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        window.settle();
        assertThat(owner.getAccessibleText()).endsWith("is yours");
        assertThat(owner.getText()).isEqualTo("A");
        assertThat(owner.getItems()).extracting(MenuItem::getId).doesNotContain("inspect.owner.take-over");
        robot.interact(() -> owner.getItems().getLast().fire());
        window.settle();
        assertThat(owner.getAccessibleText()).contains("nobody’s yet");
        window.picture(robot, "inspect-owner-1180", 1180, 680);
        assertThat(window.silent()).isEmpty();
    }

    @Test
    void oneCaseAndInterviewsAndConflicts(FxRobot robot) {
        window.ready();
        robot.interact(() -> model.sectionProperty().set("JEM/TOUR/one-case"));
        robot.interact(() -> model.oneCase().codeProperty().set("DIO-03"));
        window.settle();
        robot.interact(() -> model.oneCase().tap(model.items().getFirst(), Result.MET));
        window.picture(robot, "inspect-one-case", 1366, 738);
        robot.interact(() -> model.show(Bench.item("J-I-45")));
        window.picture(robot, "inspect-interview", 1366, 738);
        robot.interact(() -> model.show(Bench.inMain("J-T-06")));
        window.picture(robot, "inspect-conflict", 1366, 738);
        robot.interact(() -> model.detail().startObservation(Bench.inMain("J-T-04")));
        window.picture(robot, "inspect-observation", 1366, 738);
        with(robot, KeyCode.CONTROL, KeyCode.J);
        window.picture(robot, "inspect-jot", 1366, 738);
    }

    @Test
    void answersByKeyAndAsksForAReason(FxRobot robot) {
        window.ready();
        type(robot, KeyCode.J);
        assertThat(model.selectedProperty().get()).isEqualTo(Bench.inMain("J-T-04"));
        type(robot, KeyCode.DIGIT1);
        assertThat(at("J-T-04").result()).isEqualTo(Result.MET);
        type(robot, KeyCode.DIGIT1);
        assertThat(at("J-T-04").result()).isNull();
        type(robot, KeyCode.DIGIT3);
        assertThat(robot.lookup((javafx.scene.Node node) -> "inspect.reason".equals(node.getId())).tryQuery()).isPresent();
        window.picture(robot, "inspect-reason", 1366, 738);
        type(robot, KeyCode.ESCAPE);
        assertThat(at("J-T-04").result()).isNull();
        type(robot, KeyCode.DIGIT3);
        robot.write("No seat there.");
        type(robot, KeyCode.ENTER);
        assertThat(at("J-T-04").answer().reason()).isEqualTo("No seat there.");
        type(robot, KeyCode.B);
        assertThat(at("J-T-04").later()).isTrue();
        with(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(at("J-T-04").later()).isFalse();
        with(robot, KeyCode.CONTROL, KeyCode.Y);
        assertThat(at("J-T-04").later()).isTrue();
        type(robot, KeyCode.F8);
        assertThat(model.selectedProperty().get()).isEqualTo(Bench.inMain("J-T-05"));
        type(robot, KeyCode.K, KeyCode.K, KeyCode.F);
        assertThat(places.went).containsExactly("finding f-1");
        assertThat(dialogs.problems).isEmpty();
    }

    @Test
    void aNoteIsWrittenWhenItsFieldIsLeft(FxRobot robot) {
        window.ready();
        type(robot, KeyCode.N);
        robot.write("Put up at 14:01");
        with(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(at("J-T-03").notes()).hasSize(3);
        robot.write("Second line");
        with(robot, KeyCode.ALT, KeyCode.DOWN);
        assertThat(at("J-T-03").notes().getLast().text()).isEqualTo("Second line");
        assertThat(model.selectedProperty().get()).isEqualTo(Bench.inMain("J-T-04"));
        robot.write("Here");
        with(robot, KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(at("J-T-04").result()).isEqualTo(Result.MET);
        type(robot, KeyCode.ESCAPE);
        assertThat(at("J-T-04").notes()).hasSize(1);
        type(robot, KeyCode.J);
        assertThat(model.selectedProperty().get()).isEqualTo(Bench.inMain("J-T-05"));
    }

    @Test
    void theLetterOfAKeyIsNotTyped(FxRobot robot) {
        window.ready();
        type(robot, KeyCode.N);
        robot.interact(() -> assertThat(((TextInputControl) window.desktop().scene().getFocusOwner()).getText()).isEmpty());
    }

    @Test
    void aJotIsKeptFromAnywhere(FxRobot robot) {
        window.ready();
        with(robot, KeyCode.CONTROL, KeyCode.J);
        robot.write("Ask about the second shift");
        with(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(Note.all(window.live().state()))
                .filteredOn(note -> note.about().equals("jots"))
                .extracting(Note::text)
                .containsExactly("Ask about the second shift");
    }
}
