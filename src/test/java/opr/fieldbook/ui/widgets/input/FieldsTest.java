package opr.fieldbook.ui.widgets.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FieldsTest {

    private final AtomicInteger pressed = new AtomicInteger();
    private PassphraseField passphrase;
    private GrowingArea area;
    private SearchBox search;
    private ActionButton button;
    private LabeledField labeled;

    @Start
    void start(Stage stage) {
        passphrase = new PassphraseField();
        area = new GrowingArea(2, 5);
        search = new SearchBox("app.key.search", "Ctrl", "K");
        button =
                ActionButton.primary("app.key.export", pressed::incrementAndGet).key("Ctrl E");
        labeled = new LabeledField("app.key.lock", passphrase).hint("four or more words");
        Scene scene = new Scene(new VBox(12, labeled, area, search, button), 420, 420);
        new Theme().apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aPassphraseIsCoveredNeverCopiedAndTakenOnce(FxRobot robot) {
        robot.clickOn(passphrase).write("abc");
        assertThat(shown()).isEqualTo("•••");
        robot.interact(() -> Clipboard.getSystemClipboard().clear());
        robot.interact(() -> {
            passphrase.selectAll();
            passphrase.copy();
            passphrase.cut();
        });
        assertThat(passphrase.getText()).isEqualTo("abc");
        robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().hasString()).isFalse());
        robot.interact(() -> passphrase.reveal(true));
        assertThat(shown()).isEqualTo("abc");
        char[][] taken = new char[1][];
        robot.interact(() -> taken[0] = passphrase.take());
        assertThat(taken[0]).containsExactly('a', 'b', 'c');
        assertThat(passphrase.isEmpty()).isTrue();
    }

    @Test
    void tabLeavesAPassphrasePastItsEyeAndAltSShowsIt(FxRobot robot) {
        robot.clickOn(passphrase).write("two words");
        robot.press(KeyCode.ALT).type(KeyCode.S).release(KeyCode.ALT);
        assertThat(shown()).isEqualTo("two words");
        robot.press(KeyCode.ALT).type(KeyCode.S).release(KeyCode.ALT);
        assertThat(shown()).isEqualTo("•".repeat(9));
        robot.type(KeyCode.TAB);
        assertThat(area.isFocused()).isTrue();
        robot.write("two words");
        assertThat(passphrase.getText()).isEqualTo("two words");
    }

    @Test
    void aFieldSaysItsLabelItsHintAndItsMessage(FxRobot robot) {
        assertThat(passphrase.getAccessibleText()).isEqualTo("Lock, four or more words");
        robot.interact(() -> labeled.say(Family.RED, "This passphrase does not open the fieldbook."));
        assertThat(passphrase.getStyleClass()).contains(Style.WRONG.css());
        assertThat(passphrase.getAccessibleHelp()).contains("does not open");
        robot.interact(labeled::clear);
        assertThat(passphrase.getStyleClass()).doesNotContain(Style.WRONG.css());
    }

    @Test
    void anAreaGrowsWithItsTextUpToItsMost(FxRobot robot) {
        double empty = height(robot, "");
        double three = height(robot, "one\ntwo\nthree");
        double ten = height(robot, "a\n".repeat(10));
        double twenty = height(robot, "a\n".repeat(20));
        assertThat(three).isGreaterThan(empty);
        assertThat(ten).isGreaterThan(three).isEqualTo(twenty);
    }

    @Test
    void tabLeavesAnAreaInBothDirections(FxRobot robot) {
        robot.interact(area::requestFocus);
        robot.type(KeyCode.TAB);
        assertThat(search.isFocused()).isTrue();
        robot.interact(area::requestFocus);
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertThat(area.isFocused()).isFalse();
        assertThat(area.getText()).isEmpty();
    }

    @Test
    void escapeClearsTheSearch(FxRobot robot) {
        robot.clickOn(search).write("moa");
        assertThat(search.getText()).isEqualTo("moa");
        robot.type(KeyCode.ESCAPE);
        assertThat(search.getText()).isEmpty();
    }

    @Test
    void anUnavailableButtonSaysWhyAndDoesNothing(FxRobot robot) {
        robot.interact(() -> button.setUnavailable("Three things are open."));
        robot.clickOn(button);
        assertThat(pressed).hasValue(0);
        assertThat(button.isDisabled()).isFalse();
        assertThat(button.getTooltip().getText()).isEqualTo("Three things are open.");
        robot.interact(() -> button.setUnavailable(null));
        robot.clickOn(button);
        assertThat(pressed).hasValue(1);
        assertThat(button.getAccessibleText()).isEqualTo("Export");
    }

    private double height(FxRobot robot, String text) {
        double[] height = new double[1];
        robot.interact(() -> {
            area.setText(text);
            area.applyCss();
            area.getParent().layout();
            height[0] = area.prefHeight(400);
        });
        return height[0];
    }

    private String shown() {
        return passphrase.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(((TextField) passphrase).getPromptText());
    }
}
