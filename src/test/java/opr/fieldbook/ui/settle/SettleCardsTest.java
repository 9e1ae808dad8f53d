package opr.fieldbook.ui.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import opr.fieldbook.domain.conflict.OpenConflict;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
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

/** What a card says of its conflict: the earlier value, the words that differ, author, laptop and time of each of three values. */
@ExtendWith(ApplicationExtension.class)
class SettleCardsTest {

    private static final String CONDITION = "settle.finding:f-1/condition";

    private final Bench bench;
    private Window window;
    private Layers layers;

    SettleCardsTest() throws IOException {
        Edit.FindingTexts texts = new Edit.FindingTexts(
                "Poster missing", "The poster in booking was missing on one day.", null, null, null, null);
        bench = Bench.jem(Files.createTempDirectory("cards"))
                .work(new Edit.RaiseFinding(
                        "f-1",
                        new FindingField.Classed(FindingClass.DEFICIENCY, "D-CMP", Party.LEA, null),
                        null,
                        texts,
                        null))
                .handOut()
                .work(
                        condition("The poster in booking was missing on two days."),
                        new Edit.WriteFinding("f-1", FindingField.EFFECT, "Nobody can complain."))
                .colleague("B", OffsetDateTime.now().minusHours(5), b -> b.make(
                                condition("The English poster in booking was missing on one day."))
                        .make(new Edit.WriteFinding("f-1", FindingField.EFFECT, "Nobody can read how to complain.")))
                .colleague("C", OffsetDateTime.now().minusHours(4), c -> c.make(
                        condition("The poster in booking was missing on one day, and torn on the next.")));
    }

    private static Edit condition(String text) {
        return new Edit.WriteFinding("f-1", FindingField.CONDITION, text);
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

    private Node card(FxRobot robot, String id) {
        return robot.lookup((Node each) -> id.equals(each.getId())).query();
    }

    private List<String> spoken(FxRobot robot, String id) {
        return robot.from(card(robot, id)).lookup((Node each) -> each instanceof SidePane).queryAll().stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    @Test
    void eachOfThreeValuesIsShownBesideTheOneBeforeThem(FxRobot robot) {
        open(robot);
        window.picture(robot, "settle-cards", 1366, 738);
        List<String> before = robot.from(card(robot, CONDITION))
                .lookup((Node each) -> "settle.before".equals(each.getId()))
                .lookup((Node each) -> each instanceof Labeled)
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .toList();
        assertThat(before).hasSize(2);
        assertThat(before.getFirst()).startsWith("Before all, ");
        assertThat(before.getLast()).isEqualTo("The poster in booking was missing on one day.");
        List<String> spoken = spoken(robot, CONDITION);
        assertThat(spoken).hasSize(3);
        assertThat(spoken.get(0)).startsWith("A · Inspector A, This laptop, ").endsWith("Words that differ: two days");
        assertThat(spoken.get(1)).startsWith("B · Inspector B, Laptop device-B, ").endsWith("Words that differ: English");
        assertThat(spoken.get(2))
                .startsWith("C · Inspector C, Laptop device-C, ")
                .endsWith("Words that differ: , and torn on the next");
        robot.interact(() -> robot.from(card(robot, CONDITION))
                .lookup((Node each) -> "settle.keep-C".equals(each.getId()))
                .queryAs(Button.class)
                .fire());
        window.settle();
        assertThat(Finding.find(window.live().state(), "f-1").orElseThrow().text(FindingField.CONDITION))
                .endsWith("torn on the next.");
        assertThat(OpenConflict.all(window.live().inspection())).hasSize(1);
    }

    @Test
    void withoutAnEarlierValueTheValuesAreComparedWithEachOther(FxRobot robot) {
        open(robot);
        String effect = "settle.finding:f-1/effect";
        assertThat(robot.from(card(robot, effect)).lookup((Node each) -> "settle.before".equals(each.getId())).tryQuery())
                .isEmpty();
        assertThat(spoken(robot, effect).getLast()).endsWith("Words that differ: read how to");
        assertThat(window.silent()).isEmpty();
    }
}
