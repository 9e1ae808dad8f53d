package opr.fieldbook.ui.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import opr.fieldbook.ui.inspect.Bench;
import opr.fieldbook.ui.inspect.Framed;
import opr.fieldbook.ui.inspect.InspectScreen;
import opr.fieldbook.ui.inspect.NotedDialogs;
import opr.fieldbook.ui.inspect.NotedPlaces;
import opr.fieldbook.ui.inspect.Window;
import opr.fieldbook.ui.inspect.checklist.InspectModel;
import opr.fieldbook.ui.theme.TextScale;
import opr.fieldbook.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** Evidence in the detail pane of the checklist. */
@ExtendWith(ApplicationExtension.class)
class EvidenceScreenTest {

    private final NotedDialogs dialogs = new NotedDialogs();
    private final Path folder;
    private final Bench bench;
    private EvidenceModel evidence;
    private Window window;

    EvidenceScreenTest() throws IOException {
        folder = Files.createTempDirectory("evidence");
        bench = Bench.jem(folder);
        byte[] photo = new byte[2_900_000];
        photo[0] = (byte) 0xFF;
        photo[1] = (byte) 0xD8;
        photo[2] = (byte) 0xFF;
        dialogs.files = List.of(
                Files.write(folder.resolve("IMG_0011 poster behind the door, seen from the booking desk, with flash.jpg"), photo),
                Files.writeString(folder.resolve("roster.csv"), "code;shift\n".repeat(3_000)));
    }

    @Start
    void start(Stage stage) {
        window = new Window(stage, bench, dialogs);
        window.show(live -> {
            InspectModel model = new InspectModel(live, dialogs, new NotedPlaces());
            evidence = window.evidence(live);
            model.show(Bench.inMain("J-T-03"));
            return new Framed(new InspectScreen(model, evidence, window.desktop()), live);
        });
    }

    @Stop
    void stop() {
        window.close();
    }

    private static Node node(FxRobot robot, String id) {
        return robot.lookup((Node each) -> id.equals(each.getId())).query();
    }

    private List<String> words(FxRobot robot) {
        return robot.from(node(robot, "inspect.evidence.rows"))
                .lookup((Node each) -> each instanceof Labeled labeled && !labeled.getText().isEmpty())
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .toList();
    }

    private void stored() {
        for (int i = 0; i < 200 && evidence.linesProperty().get().stream().anyMatch(line -> line.added() == null); i++) {
            WaitForAsyncUtils.sleep(50, TimeUnit.MILLISECONDS);
        }
        window.settle();
    }

    private void press(FxRobot robot, String id) {
        robot.interact(() -> ((ButtonBase) node(robot, id)).fire());
        window.settle();
    }

    @Test
    void filesAreAddedByKeyAndShownWhenSaved(FxRobot robot) {
        window.ready();
        robot.type(KeyCode.E);
        window.settle();
        assertThat(node(robot, "inspect.evidence.add").isFocused()).isTrue();
        robot.type(KeyCode.SPACE);
        window.settle();
        stored();
        assertThat(dialogs.problems).isEmpty();
        assertThat(words(robot)).anyMatch(text -> text.matches("2\\.9 MB · saved .*, \\d\\d:\\d\\d"));
        assertThat(words(robot)).anyMatch(text -> text.startsWith("33 KB"));
        assertThat(window.silent()).isEmpty();
        window.picture(robot, "evidence-1366-light", 1366, 738);
        window.theme(robot, Theme.Mode.DARK, TextScale.P100);
        window.picture(robot, "evidence-1366-dark", 1366, 738);
    }

    @Test
    void aCaptionIsWrittenAndAFileTakenAway(FxRobot robot) {
        window.ready();
        dialogs.files = dialogs.files.subList(0, 1);
        press(robot, "inspect.evidence.add");
        stored();
        press(robot, "inspect.evidence.describe");
        TextField field = (TextField) node(robot, "inspect.evidence.caption");
        assertThat(field.isFocused()).isTrue();
        robot.write("Spanish poster missing").type(KeyCode.ENTER);
        window.settle();
        assertThat(words(robot)).contains("Spanish poster missing");
        press(robot, "inspect.evidence.describe");
        robot.interact(() -> ((TextField) node(robot, "inspect.evidence.caption")).setText("No Spanish poster"));
        robot.type(KeyCode.ESCAPE);
        window.settle();
        assertThat(evidence.linesProperty().get().getFirst().caption()).isEqualTo("No Spanish poster");
        press(robot, "inspect.evidence.take-away");
        assertThat(evidence.linesProperty().get()).isEmpty();
        assertThat(dialogs.problems).isEmpty();
    }

    @Test
    void whileFilesAreHeldOverThePaneItSaysSo(FxRobot robot) {
        window.ready();
        EvidenceList list = (EvidenceList) node(robot, "inspect.evidence.rows").getParent();
        Node hint = list.getChildren().getLast();
        assertThat(hint.isVisible()).isFalse();
        robot.interact(() -> list.setDropping(true));
        assertThat(hint.isVisible()).isTrue();
        robot.interact(() -> list.setDropping(false));
        assertThat(hint.isManaged()).isFalse();
    }
}
