package opr.fieldbook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.ui.widgets.frame.ConfirmDialog;
import opr.fieldbook.ui.widgets.frame.KeyMapSheet;
import opr.fieldbook.ui.widgets.frame.Layers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ShortcutsTest {

    private ListView<String> list;
    private TextField field;
    private Button button;
    private final List<String> done = new ArrayList<>();
    private Layers layers;
    private Shortcuts shortcuts;

    @Start
    void start(Stage stage) {
        list = new ListView<>();
        field = new TextField();
        button = new Button("Else");
        list.getItems().addAll("a", "b");
        layers = new Layers(new VBox(list, field, button));
        Scene scene = new Scene(layers, 500, 500);
        new Theme().apply(scene);
        shortcuts = new Shortcuts(scene);
        shortcuts.bind(Shortcut.MET, list, () -> done.add("met"));
        shortcuts.bind(Shortcut.NOTES, list, () -> done.add("notes"));
        shortcuts.bind(Shortcut.NEXT_ITEM, list, () -> done.add("next"));
        shortcuts.bind(Shortcut.LOCK, () -> done.add("lock"));
        shortcuts.bind(Shortcut.SEARCH, () -> done.add("search"));
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void lettersAndDigitsWorkInAList(FxRobot robot) {
        robot.interact(list::requestFocus);
        robot.type(KeyCode.DIGIT1, KeyCode.N, KeyCode.J);
        assertThat(done).containsExactly("met", "notes", "next");
    }

    @Test
    void theyAreTypedInAField(FxRobot robot) {
        robot.clickOn(field);
        robot.type(KeyCode.DIGIT1, KeyCode.N);
        assertThat(done).isEmpty();
        assertThat(field.getText()).isEqualTo("1n");
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT1).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertThat(done).containsExactly("met", "next");
        assertThat(field.getText()).isEqualTo("1n");
        assertThat(shortcuts.typingProperty().get()).isTrue();
        assertThat(shortcuts.hints(Shortcut.MET, Shortcut.NEXT_ITEM).stream()
                        .map(hint -> hint.caps().getFirst()))
                .containsExactly("Alt 1", "Alt ↓");
    }

    @Test
    void theyDoNothingElsewhereOrWhenSwitchedOff(FxRobot robot) {
        robot.interact(button::requestFocus);
        robot.type(KeyCode.DIGIT1);
        robot.interact(list::requestFocus);
        robot.interact(() -> shortcuts.bareKeysProperty().set(false));
        robot.type(KeyCode.DIGIT1);
        assertThat(done).isEmpty();
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        assertThat(done).containsExactly("search");
    }

    @Test
    void behindADialogOnlyLockWorks(FxRobot robot) {
        robot.interact(list::requestFocus);
        robot.interact(() -> layers.ask(new ConfirmDialog("Sure?", "Nothing is lost.", "app.drawer.close")));
        robot.press(KeyCode.CONTROL).type(KeyCode.K).type(KeyCode.L).release(KeyCode.CONTROL);
        assertThat(done).containsExactly("lock");
    }

    @Test
    void theLastBoundComesFirstAndWhatIsHiddenRests(FxRobot robot) {
        Shortcuts.Bound bound = shortcuts.bind(Shortcut.MET, field, () -> done.add("field"));
        robot.interact(list::requestFocus);
        robot.type(KeyCode.DIGIT1);
        robot.interact(() -> field.setVisible(false));
        robot.type(KeyCode.DIGIT1);
        robot.interact(() -> field.setVisible(true));
        bound.release();
        robot.type(KeyCode.DIGIT1);
        assertThat(done).containsExactly("field", "met", "met");
    }

    @Test
    void theSheetShowsOnlyKeysThatAScreenBinds() throws IOException {
        String screens;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/opr/fieldbook/ui"))) {
            screens = files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("Shortcut.java"))
                    .map(ShortcutsTest::text)
                    .collect(Collectors.joining());
        }
        assertThat(Arrays.stream(Shortcut.values())
                        .filter(each -> !each.isAhead())
                        .filter(each -> !screens.contains("Shortcut." + each.name()))
                        .toList())
                .isEmpty();
        assertThat(Shortcuts.sheetParts().stream().map(KeyMapSheet.Part::title))
                .containsExactly("Everywhere", "Inspections", "Checklist", "Finding", "Merge", "Report");
        assertThat(Shortcuts.sheetParts().getFirst().keys().stream().flatMap(hint -> hint.caps().stream()))
                .contains("Ctrl 1 … 4", "Ctrl O")
                .doesNotContain("Ctrl P");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyShortcutHasWordsAndNoKeyIsGivenTwiceInAPlace() {
        Map<String, Shortcut> seen = new HashMap<>();
        for (Shortcut shortcut : Shortcut.values()) {
            assertThat(Text.has(shortcut.textKey())).as(shortcut.name()).isTrue();
            for (String cap : shortcut.caps()) {
                Shortcut other = seen.put(shortcut.place() + " " + cap, shortcut);
                assertThat(other).as(cap + " in " + shortcut.place()).isNull();
            }
        }
        assertThat(Arrays.stream(Place.values()).map(Place::textKey)).allMatch(Text::has);
    }
}
