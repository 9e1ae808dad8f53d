package opr.fieldbook.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.seal.TestCost;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.OwnerProfile;
import opr.fieldbook.ui.Accessible;
import opr.fieldbook.ui.ById;
import opr.fieldbook.ui.ScreenWalk;
import opr.fieldbook.ui.dialogs.QuietDialogs;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.shell.Screen;
import opr.fieldbook.ui.theme.TextScale;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.Libraries;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.TimeSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class UnlockScreensTest {

    private static final String GOOD = "copper lantern walks slowly";

    @TempDir
    static Path temp;

    private final Libraries libraries = new Libraries(new BuiltInProtocols(), TimeSource.CLOCK);
    private final Background background = new Background(Runnable::run, Runnable::run);
    private final QuietDialogs dialogs = new QuietDialogs();
    private final List<Session> opened = new ArrayList<>();
    private Path folder;
    private Desktop desktop;
    private ScreenWalk walk;

    @Start
    void start(Stage window) {
        folder = temp.resolve("library-" + System.nanoTime());
        desktop = ScreenWalk.desktop(window);
        walk = new ScreenWalk(desktop, "unlock");
        window.setWidth(1366);
        window.setHeight(738);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(desktop::clear);
        opened.forEach(Session::close);
    }

    private void show(FxRobot robot, Screen screen) {
        robot.interact(() -> desktop.show(screen, null));
    }

    private String library() {
        Library.Created created = Library.create(
                folder,
                new OwnerProfile("Inspector A", "IA", OwnerProfile.Role.INSPECTOR),
                GOOD.toCharArray(),
                TestCost.low(),
                FileStore.real());
        created.library().close();
        libraries.unlock(folder, GOOD.toCharArray()).close();
        return created.recoveryKey().text();
    }

    @Test
    void theFirstStartMakesALibrary(FxRobot robot) {
        FirstStartModel model = new FirstStartModel(folder, libraries, background, opened::add);
        FirstStartScreen screen = new FirstStartScreen(model, desktop.shortcuts(), dialogs);
        show(robot, screen);
        walk.seen("first-start-begin");
        robot.write("Inspector A");
        assertThat(ById.<TextField>get(robot, "unlock.initials").getText()).isEqualTo("IA");
        robot.clickOn("#LEAD");
        robot.clickOn(node(robot, "unlock.passphrase")).write("copper");
        walk.seen("first-start-weak");
        robot.clickOn(node(robot, "unlock.passphrase")).write(" lantern walks slowly");
        robot.clickOn(node(robot, "unlock.again")).write(GOOD);
        walk.seen("first-start-ready");
        assertThat(Accessible.silentUnder(screen.node())).isEmpty();
        walk.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(ById.<Label>get(robot, "unlock.key.group-12").getText()).hasSize(4);
        ActionButton main = ById.get(robot, "unlock.create");
        assertThat(main.unavailableProperty().get()).contains("recovery key");
        dialogs.answer(temp.resolve("key.txt"));
        robot.clickOn(node(robot, "unlock.key.save"));
        CheckBox kept = ById.get(robot, "unlock.key.kept");
        robot.clickOn(kept);
        walk.seen("first-start-light");
        robot.interact(() -> desktop.theme().modeProperty().set(Theme.Mode.DARK));
        walk.seen("first-start-dark");
        walk.size(1920, 1050);
        walk.seen("first-start-dark-1920");
        robot.interact(() -> desktop.theme().modeProperty().set(Theme.Mode.LIGHT));
        walk.seen("first-start-light-1920");
        robot.clickOn(main);
        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst().owner().initials()).isEqualTo("IA");
    }

    @Test
    void aWrongPassphraseWaitsAndTheRightOneOpens(FxRobot robot) throws InterruptedException {
        library();
        UnlockModel model = new UnlockModel(folder, libraries, background, opened::add);
        model.lockedMessageProperty().set("Locked at 16:50 after 10 minutes without input.");
        UnlockScreen screen = new UnlockScreen(model, dialogs);
        show(robot, screen);
        walk.seen("unlock-begin");
        robot.write("wrong").type(KeyCode.ENTER);
        waitOver(model);
        robot.interact(model::tick);
        robot.write("wrong again").type(KeyCode.ENTER);
        ActionButton button = ById.get(robot, "unlock.unlock");
        assertThat(button.getText()).startsWith("Unlock in");
        assertThat(button.unavailableProperty().get()).isNotNull();
        assertThat(ById.<Node>get(robot, "unlock.message").getAccessibleText()).contains("The next try is possible");
        robot.interact(() -> ById.<TextField>get(robot, "unlock.passphrase").setText("typed again"));
        walk.seen("unlock-light");
        robot.interact(() -> desktop.theme().modeProperty().set(Theme.Mode.DARK));
        walk.seen("unlock-dark");
        walk.size(1920, 1050);
        walk.seen("unlock-dark-1920");
        robot.interact(() -> desktop.theme().modeProperty().set(Theme.Mode.LIGHT));
        walk.seen("unlock-light-1920");
        walk.size(1180, 650);
        robot.interact(() -> desktop.theme().scaleProperty().set(TextScale.P150));
        walk.seen("unlock-light-150");
        robot.interact(() -> desktop.theme().scaleProperty().set(TextScale.P100));
        assertThat(Accessible.silentUnder(screen.node())).isEmpty();
        waitOver(model);
        robot.interact(model::tick);
        robot.interact(() -> ById.<TextField>get(robot, "unlock.passphrase").setText(GOOD));
        robot.clickOn(button);
        assertThat(opened).hasSize(1);
    }

    @Test
    void aRecoveryKeyCanBePastedWhole(FxRobot robot) {
        String key = library();
        UnlockModel model = new UnlockModel(folder, libraries, background, opened::add);
        UnlockScreen screen = new UnlockScreen(model, dialogs);
        show(robot, screen);
        robot.clickOn(node(robot, "unlock.use-recovery"));
        robot.write("abcd");
        assertThat(ById.<TextField>get(robot, "unlock.recovery.group-1").getText()).isEqualTo("ABCD");
        assertThat(ById.<TextField>get(robot, "unlock.recovery.group-2").isFocused()).isTrue();
        robot.type(KeyCode.BACK_SPACE);
        assertThat(ById.<TextField>get(robot, "unlock.recovery.group-1").isFocused()).isTrue();
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("Key: ".substring(5) + key.toLowerCase(java.util.Locale.ROOT).replace('-', ' '));
            Clipboard.getSystemClipboard().setContent(content);
            TextField first = ById.get(robot, "unlock.recovery.group-1");
            first.clear();
            first.paste();
        });
        walk.seen("unlock-recovery");
        assertThat(ById.<TextField>get(robot, "unlock.recovery.group-12").getText()).isEqualTo(key.substring(key.length() - 4));
        robot.type(KeyCode.ENTER);
        assertThat(opened).hasSize(1);
    }

    @Test
    void severalLibrariesAreToldApartByInitialsOnly(FxRobot robot) {
        library();
        Path second = libraries.next(folder);
        assertThat(second).hasFileName(folder.getFileName() + "-2");
        Library.create(
                        second,
                        new OwnerProfile("Inspector Kim Beta", "KB", OwnerProfile.Role.LEAD),
                        "velvet ladder hums gently".toCharArray(),
                        TestCost.low(),
                        FileStore.real())
                .library()
                .close();
        libraries.unlock(second, "velvet ladder hums gently".toCharArray()).close();
        assertThat(libraries.at(folder)).containsExactly(folder, second);
        UnlockModel model = new UnlockModel(folder, libraries, background, opened::add);
        List<String> made = new ArrayList<>();
        model.onMakeAnother(() -> made.add("another"));
        UnlockScreen screen = new UnlockScreen(model, dialogs);
        show(robot, screen);
        walk.seen("unlock-several");
        Node choice = node(robot, "unlock.libraries");
        assertThat(choice.getAccessibleText()).contains("IA").doesNotContain("Inspector");
        robot.interact(choice::requestFocus);
        robot.type(KeyCode.RIGHT).type(KeyCode.SPACE);
        assertThat(model.folder()).isEqualTo(second);
        assertThat(model.labelProperty().get()).isEqualTo("KB");
        robot.interact(() -> ById.<TextField>get(robot, "unlock.passphrase").setText("velvet ladder hums gently"));
        robot.clickOn(node(robot, "unlock.unlock"));
        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst().ownerInitials()).isEqualTo("KB");
        robot.interact(() -> ById.<ActionButton>get(robot, "unlock.another").fire());
        assertThat(made).hasSize(1);
        assertThat(Accessible.silentUnder(screen.node())).isEmpty();
    }

    private static void waitOver(UnlockModel model) throws InterruptedException {
        Thread.sleep(model.waitProperty().get() * 1000L + 50);
    }

    private static Node node(FxRobot robot, String id) {
        return ById.get(robot, id);
    }
}
