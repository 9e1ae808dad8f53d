package opr.fieldbook.ui.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import opr.fieldbook.domain.conflict.OpenConflict;
import opr.fieldbook.domain.conflict.RemovedAnyway;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.ConclusionField;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.ui.Alone;
import opr.fieldbook.ui.inspect.Bench;
import opr.fieldbook.ui.inspect.NotedDialogs;
import opr.fieldbook.ui.inspect.Window;
import opr.fieldbook.ui.widgets.frame.Layers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Two people contradict each other on an answer and two texts, and one removes what the other changes. */
@ExtendWith(ApplicationExtension.class)
class SettleDrawerTest {

    private final Bench bench;
    private Window window;
    private Layers layers;

    SettleDrawerTest() throws IOException {
        bench = Bench.jem(Files.createTempDirectory("settle"))
                .work(raise("f-1", "Poster missing"), raise("f-2", "Log not kept"))
                .handOut()
                .work(
                        new Edit.ConcludeItem(Bench.item("J-D-01"), Result.MET, null),
                        new Edit.WriteFinding("f-1", FindingField.CONDITION, "No poster in booking."),
                        new Edit.WriteFinding("f-1", FindingField.EFFECT, "Nobody can complain."),
                        new Edit.DeleteFinding("f-2"))
                .colleague("B", OffsetDateTime.now().minusHours(5), b -> b.make(
                                new Edit.ConcludeItem(Bench.item("J-D-01"), Result.NOT_MET, null))
                        .make(new Edit.WriteFinding("f-1", FindingField.CONDITION, "The wall in booking was bare."))
                        .make(new Edit.WriteFinding("f-1", FindingField.EFFECT, "Complaints stay untold."))
                        .make(new Edit.WriteFinding("f-2", FindingField.EFFECT, "Hours cannot be shown.")));
    }

    private static Edit raise(String id, String title) {
        return new Edit.RaiseFinding(
                id,
                new FindingField.Classed(FindingClass.DEFICIENCY, "D-CMP", Party.LEA, null),
                null,
                Edit.FindingTexts.titled(title),
                null);
    }

    @Start
    void start(Stage stage) {
        window = new Window(stage, bench, new NotedDialogs());
        window.show(live -> {
            layers = new Layers(new Region());
            return new Alone(layers);
        });
    }

    @Stop
    void stop() {
        window.close();
    }

    private void open(FxRobot robot) {
        window.ready();
        robot.interact(() -> layers.open(new SettleDrawer(window.live()).drawer()));
        window.settle();
    }

    private List<OpenConflict> open() {
        return OpenConflict.all(window.live().inspection());
    }

    private void press(FxRobot robot, String card, String button) {
        Node node = robot.lookup((Node each) -> card.equals(each.getId())).query();
        Button found = robot.from(node).lookup((Node each) -> button.equals(each.getId())).query();
        robot.interact(found::fire);
        window.settle();
    }

    private String effect() {
        return Finding.find(window.live().state(), "f-1").orElseThrow().text(FindingField.EFFECT);
    }

    @Test
    void everyWayToSettleIsOnePress(FxRobot robot) {
        open(robot);
        window.picture(robot, "settle-drawer", 1366, 738);
        assertThat(open()).hasSize(3);
        assertThat(window.silent()).isEmpty();
        String answer = "settle.conclusion:JEM//J-D-01/answer";
        press(robot, answer, "settle.keep-B");
        assertThat(open()).hasSize(2);
        assertThat(ConclusionField.ANSWER.read(window.live().state(), Bench.item("J-D-01").toString()).result())
                .as("the letter is that of the author")
                .isEqualTo(Result.NOT_MET);
        assertThat(robot.lookup((Node each) -> answer.equals(each.getId())).tryQuery()).isEmpty();
        press(robot, "settle.finding:f-1/condition", "settle.both");
        assertThat(Finding.find(window.live().state(), "f-1").orElseThrow().text(FindingField.CONDITION))
                .contains("No poster in booking.", "The wall in booking was bare.");
        press(robot, "settle.finding:f-1/effect", "settle.write");
        TextInputControl field = robot.lookup((Node each) -> "settle.new".equals(each.getId())).query();
        robot.interact(() -> field.setText("Complaints are not made."));
        press(robot, "settle.finding:f-1/effect", "settle.save");
        assertThat(effect()).isEqualTo("Complaints are not made.");
        assertThat(open()).isEmpty();
    }

    @Test
    void whatIsTypedStaysWhileAnotherConflictIsSettled(FxRobot robot) {
        open(robot);
        press(robot, "settle.finding:f-1/effect", "settle.write");
        TextInputControl field = robot.lookup((Node each) -> "settle.new".equals(each.getId())).query();
        robot.interact(() -> field.setText("Half a sentence"));
        press(robot, "settle.finding:f-1/condition", "settle.keep-A");
        TextInputControl still = robot.lookup((Node each) -> "settle.new".equals(each.getId())).query();
        assertThat(still.getText()).isEqualTo("Half a sentence");
    }

    @Test
    void aRemovalThatMetAChangeIsDecided(FxRobot robot) {
        open(robot);
        assertThat(RemovedAnyway.all(window.live().inspection())).hasSize(1);
        press(robot, "settle.removed.finding:f-2", "settle.removed.keep");
        assertThat(RemovedAnyway.all(window.live().inspection())).isEmpty();
        assertThat(Finding.find(window.live().state(), "f-2")).isPresent();
    }
}
