package opr.fieldbook.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.log.State;
import opr.fieldbook.seal.TestCost;
import opr.fieldbook.ui.ById;
import opr.fieldbook.ui.ScreenWalk;
import opr.fieldbook.ui.merge.MergeSample;
import opr.fieldbook.ui.merge.MergeScreen;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Libraries;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * A finding that two people raised: seen side by side after the merge, combined there, taken apart and combined again beside the
 * finding; and the items a merge changed are found by their filter. In the real window, by mouse.
 */
@ExtendWith(ApplicationExtension.class)
class TeamWayTest {

    private static final String PASSPHRASE = "a passphrase";
    private static final String OF_A = "Yearly training not completed by 2 of 11 officers";
    private static final String OF_C = "Annual training overdue for 2 of 11 officers";

    private Path library;
    private Path fromB;
    private Path fromC;
    private RunningWindow window;
    private ScreenWalk walk;

    @Start
    void start(Stage stage) throws Exception {
        Path folder = Files.createTempDirectory("team-way");
        library = folder.resolve("A");
        try (MergeSample sample = new MergeSample(folder)) {
            fromB = sample.fromB();
            fromC = sample.fromC();
        }
        window = new RunningWindow(stage);
        walk = new ScreenWalk(window.desktop(), "team-way");
        stage.setWidth(1366);
        stage.setHeight(738);
        window.begin(library);
    }

    @AfterEach
    void end() throws InterruptedException {
        window.end();
    }

    @Test
    void twoFindingsAreOneAndTwoAndOneAgainAndWhatTheMergeChangedIsFound(FxRobot robot) throws Exception {
        walk.await("unlock.passphrase");
        TextInputControl passphrase = ById.get(robot, "unlock.passphrase");
        robot.interact(() -> passphrase.setText(PASSPHRASE));
        walk.click("unlock.unlock");
        walk.await("home.merge");
        robot.interact(() -> window.flow().merge(List.of(fromB, fromC)));
        walk.until(() -> window.desktop().shown() instanceof MergeScreen && ById.find(robot, "merge.remove").isPresent());
        walk.click("merge.merge");
        walk.await("merge.compare");

        walk.click("merge.compare");
        walk.await("merge.pair.combine");
        Bounds left = side(robot, OF_A);
        Bounds right = side(robot, OF_C);
        assertThat(left.getMinY()).isEqualTo(right.getMinY());
        assertThat(Math.abs(left.getMinX() - right.getMinX())).isGreaterThanOrEqualTo(left.getWidth());
        walk.picture("team-way-pair-1366-light");
        walk.click("merge.pair.combine");
        walk.await("merge.to-receipts");

        walk.click("merge.back");
        walk.until(() -> window.desktop().shown() instanceof InspectionFrame);
        walk.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        walk.await("finding.table");
        walk.until(() -> names(robot).size() == 3);
        openFinding(robot, OF_A);
        walk.await("settle.combined.separate");
        walk.picture("team-way-combined-1366-light");
        walk.click("settle.combined.separate");
        walk.await("settle.same.combine");
        walk.until(() -> names(robot).size() == 4);
        walk.click("settle.same.combine");
        walk.await("settle.combined.separate");
        robot.type(KeyCode.ESCAPE);
        ScreenWalk.settle();

        walk.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        walk.await("J-T-03");
        robot.clickOn("#TOUR");
        ScreenWalk.settle();
        assertThat(ById.find(robot, "J-T-03")).as("unchanged, and shown").isPresent();
        MenuButton further = ById.get(robot, "inspect.filter.further");
        MenuItem changed = further.getItems().stream()
                .filter(item -> "inspect.filter.changed-by-merge".equals(item.getId()))
                .findFirst()
                .orElseThrow();
        robot.interact(changed::fire);
        ScreenWalk.settle();
        assertThat(further.getText().toLowerCase(Locale.ROOT)).contains("merge").contains("2");
        assertThat(ById.find(robot, "J-T-02")).isPresent();
        assertThat(ById.find(robot, "J-T-05")).isPresent();
        assertThat(ById.find(robot, "J-T-03")).isEmpty();
        walk.picture("team-way-filter-1366-light");

        walk.press(KeyCode.CONTROL, KeyCode.L);
        walk.await("unlock.passphrase");
        assertThat(window.dialogs().problems()).isEmpty();
        bothAreKept();
    }

    /** Of the two one is shown, and the words of both are there. */
    private void bothAreKept() {
        Libraries libraries = new Libraries(new BuiltInProtocols(), TimeSource.CLOCK, TestCost.low());
        try (Session session = libraries.unlock(library, PASSPHRASE.toCharArray());
                Sitting sitting = session.open(session.inspections().getFirst().id(), Runnable::run)) {
            Await.of(sitting.desk().inspect((Inspection inspection) -> {
                State state = inspection.state();
                assertThat(Finding.all(state)).extracting(Finding::id).contains("training-a").doesNotContain("training-c");
                assertThat(Finding.find(state, "training-c")).hasValueSatisfying(other -> {
                    assertThat(other.title()).isEqualTo(OF_C);
                    assertThat(other.text(FindingField.CONDITION)).contains("overdue in the yearly courses");
                    assertThat(other.combinedInto(state)).map(Finding::id).contains("training-a");
                });
                return true;
            }));
        }
    }

    private static Bounds side(FxRobot robot, String title) throws Exception {
        return ScreenWalk.ask(() -> {
            Node card = robot.lookup((Node node) -> node.isFocusTraversable()
                            && node.getAccessibleText() != null
                            && node.getAccessibleText().contains(title))
                    .query();
            return card.localToScene(card.getLayoutBounds());
        });
    }

    private static List<String> names(FxRobot robot) throws Exception {
        return ScreenWalk.ask(() -> {
            TableView<?> table = ById.get(robot, "finding.table");
            return table.getItems().stream().map(String::valueOf).toList();
        });
    }

    private void openFinding(FxRobot robot, String title) throws Exception {
        TableView<?> table = ById.get(robot, "finding.table");
        robot.interact(() -> {
            Optional<?> row = table.getItems().stream().filter(item -> item.toString().contains(title)).findFirst();
            table.getSelectionModel().select(table.getItems().indexOf(row.orElseThrow()));
            table.requestFocus();
        });
        robot.type(KeyCode.ENTER);
        walk.await("finding.same");
    }
}
