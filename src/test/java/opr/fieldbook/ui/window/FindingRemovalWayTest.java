package opr.fieldbook.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.ui.ById;
import opr.fieldbook.ui.ScreenWalk;
import opr.fieldbook.ui.findings.list.FindingLine;
import opr.fieldbook.ui.inspect.Bench;
import opr.fieldbook.ui.shell.Desktop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Findings that are removed, and brought back by the key that says so: list and drawer follow, and no word is lost. */
@ExtendWith(ApplicationExtension.class)
class FindingRemovalWayTest {

    private static final String CONTESTED = "Log not kept";
    private static final String DRAFT = "Poster missing";
    private static final String STAYS = "Removed by Inspector B. It stays, because ";

    private RunningWindow window;
    private ScreenWalk walk;

    @Start
    void start(Stage stage) throws Exception {
        Path folder = Files.createTempDirectory("finding-removal");
        try (Bench bench = Bench.jem(folder)) {
            bench.work(raise("f-1", CONTESTED), raise("f-2", DRAFT))
                    .handOut()
                    .colleague("B", OffsetDateTime.now().minusHours(5), b -> b.make(new Edit.DeleteFinding("f-1")))
                    .colleague("C", OffsetDateTime.now().minusHours(4), c -> c.make(
                            new Edit.WriteFinding("f-1", FindingField.EFFECT, "Hours cannot be shown.")));
        }
        window = new RunningWindow(stage);
        walk = new ScreenWalk(window.desktop(), "finding-removal");
        stage.setWidth(1366);
        stage.setHeight(738);
        window.begin(folder.resolve("library"));
    }

    @AfterEach
    void end() throws InterruptedException {
        window.end();
    }

    private static Edit raise(String id, String title) {
        return new Edit.RaiseFinding(id, null, null, Edit.FindingTexts.titled(title), null);
    }

    @Test
    void removedAnywayItIsGoneFromListAndDrawerAndComesBackWithEveryWord(FxRobot robot) throws Exception {
        toFindings(robot);
        open(robot, CONTESTED);
        assertThat(focused()).as("Enter does no harm").isEqualTo("settle.removed.keep");
        type(robot, "finding.statement.criteria", "The agreement asks for a log.");
        walk.click("settle.removed.remove");
        walk.until(() -> !isOpen(robot));
        walk.until(() -> line(robot, CONTESTED).isEmpty());
        assertThat(focused()).isEqualTo("finding.table");

        walk.press(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> line(robot, CONTESTED).isPresent());
        assertThat(line(robot, CONTESTED).orElseThrow().subWords()).startsWith(STAYS);
        open(robot, CONTESTED);
        assertThat(ById.text(robot, "finding.statement.criteria").getText()).isEqualTo("The agreement asks for a log.");
        robot.type(KeyCode.ESCAPE);
        walk.until(() -> !isOpen(robot));
        walk.press(KeyCode.CONTROL, KeyCode.Y);
        walk.until(() -> line(robot, CONTESTED).isEmpty());
        assertThat(window.dialogs().problems()).isEmpty();
    }

    @Test
    void aDeletedDraftIsGoneFromTheListAtOnceAndComesBack(FxRobot robot) throws Exception {
        toFindings(robot);
        open(robot, DRAFT);
        type(robot, "finding.statement.criteria", "Two posters are asked for.");
        walk.click("finding.delete");
        walk.until(() -> !isOpen(robot));
        walk.until(() -> line(robot, DRAFT).isEmpty());
        walk.press(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> line(robot, DRAFT).isPresent());
        walk.press(KeyCode.CONTROL, KeyCode.Y);
        walk.until(() -> line(robot, DRAFT).isEmpty());
        walk.press(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> line(robot, DRAFT).isPresent());
        open(robot, DRAFT);
        assertThat(ById.text(robot, "finding.statement.criteria").getText()).isEqualTo("Two posters are asked for.");
        assertThat(window.dialogs().problems()).isEmpty();
    }

    @Test
    void inTheDrawerLettersAreTakenBackFirstThenWhatWasWritten(FxRobot robot) throws Exception {
        toFindings(robot);
        open(robot, DRAFT);
        type(robot, "finding.statement.condition", "No poster.");
        robot.interact(() -> ById.text(robot, "finding.statement.effect").requestFocus());
        robot.write("x");
        walk.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(ById.text(robot, "finding.statement.effect").getText()).isEmpty();
        assertThat(ById.text(robot, "finding.statement.condition").getText()).isEqualTo("No poster.");
        walk.press(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> ById.text(robot, "finding.statement.condition").getText().isEmpty());
        assertThat(isOpen(robot)).isTrue();
        assertThat(window.dialogs().problems()).isEmpty();
    }

    private void toFindings(FxRobot robot) throws Exception {
        walk.await("unlock.passphrase");
        TextInputControl passphrase = ById.get(robot, "unlock.passphrase");
        robot.interact(() -> passphrase.setText(RunningWindow.PASSPHRASE));
        walk.click("unlock.unlock");
        walk.await("home.list");
        robot.type(KeyCode.ENTER);
        walk.until(() -> window.desktop().shown() instanceof InspectionFrame);
        walk.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        walk.await("finding.table");
        System.gc(); // what only a weak reference holds is gone, as it is after a while of work
        walk.until(() -> lines(robot).size() == 2);
    }

    private void open(FxRobot robot, String title) throws Exception {
        TableView<?> table = ById.get(robot, "finding.table");
        robot.interact(() -> {
            table.getSelectionModel().select(lines(table).indexOf(line(table, title).orElseThrow()));
            table.requestFocus();
        });
        robot.type(KeyCode.ENTER);
        walk.until(() -> isOpen(robot));
        ScreenWalk.settle();
    }

    private static void type(FxRobot robot, String field, String words) {
        robot.interact(() -> ById.text(robot, field).requestFocus());
        robot.write(words);
        ScreenWalk.settle();
    }

    private static boolean isOpen(FxRobot robot) {
        return ById.find(robot, "finding.statement.criteria").isPresent();
    }

    private String focused() {
        Desktop desktop = window.desktop();
        Node owner = ScreenWalk.ask(() -> desktop.scene().getFocusOwner());
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    private static List<FindingLine> lines(FxRobot robot) {
        return ScreenWalk.ask(() -> lines(ById.<TableView<?>>get(robot, "finding.table")));
    }

    private static Optional<FindingLine> line(FxRobot robot, String title) {
        return ScreenWalk.ask(() -> line(ById.<TableView<?>>get(robot, "finding.table"), title));
    }

    private static List<FindingLine> lines(TableView<?> table) {
        return table.getItems().stream().map(FindingLine.class::cast).toList();
    }

    private static Optional<FindingLine> line(TableView<?> table, String title) {
        return lines(table).stream().filter(line -> line.title().equals(title)).findFirst();
    }
}
