package opr.fieldbook.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Ids;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.seal.TestCost;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.OwnerProfile;
import opr.fieldbook.ui.Accessible;
import opr.fieldbook.ui.ById;
import opr.fieldbook.ui.ScreenWalk;
import opr.fieldbook.ui.dialogs.QuietDialogs;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.theme.TextScale;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.ui.widgets.frame.PageScroll;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.Libraries;
import opr.fieldbook.work.NewInspection;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.backup.Backups;
import opr.fieldbook.work.backup.KeyChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LibraryScreenTest {

    private static final String PASSPHRASE = "copper lantern walks slowly";
    private static final String NEXT = "velvet ladder hums gently";

    private final Libraries libraries = new Libraries(new BuiltInProtocols(), TimeSource.CLOCK, TestCost.low());
    private final Background background = new Background(Runnable::run, Runnable::run);
    private final QuietDialogs dialogs = new QuietDialogs();
    private final Path temp;
    private final Path folder;
    private final Session session;
    private final String inspection;
    private Desktop desktop;
    private ScreenWalk walk;

    LibraryScreenTest() throws IOException {
        temp = Files.createTempDirectory("settings");
        folder = temp.resolve("library");
        session = libraries
                .create(folder, new OwnerProfile("Inspector A", "IA", OwnerProfile.Role.LEAD), PASSPHRASE.toCharArray())
                .session();
        session.register()
                .add(new Lea(
                        "", "Sample County Sheriff", "TX", "Sample", "Houston", List.of("JEM"),
                        new Lea.Agreement(null, null, null), List.of()));
        try (Sitting sitting = session.create(
                new NewInspection(
                        "Sample County Sheriff",
                        List.of("JEM"),
                        LocalDate.of(2027, 3, 9),
                        LocalDate.of(2027, 3, 11),
                        List.of(),
                        NewInspection.Options.USUAL),
                Runnable::run)) {
            inspection = sitting.id();
        }
    }

    private void note(String text) {
        try (Sitting sitting = session.open(inspection, Runnable::run)) {
            Await.of(sitting.desk().submit(new Edit.AddEntry(Ids.next(), "", text, false)));
        }
    }

    @Start
    void start(Stage window) {
        desktop = ScreenWalk.desktop(window);
        walk = new ScreenWalk(desktop, "settings");
        Backups backups = new Backups(session, TimeSource.CLOCK, FileStore.real());
        KeyChange keys = new KeyChange(session, libraries, backups, FileStore.real());
        desktop.show(
                new LibraryScreen(
                        new LibraryModel(session, backups, background, dialogs),
                        new KeysModel(keys, "Inspector A", background, dialogs),
                        () -> {}),
                null);
        window.setWidth(1366);
        window.setHeight(738);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(desktop::clear);
        session.close();
    }

    @Test
    void aBackupIsMadeAndRestoredAndComparedByKeyboard(FxRobot robot) throws IOException {
        assertThat(ById.<Label>get(robot, "settings.place.value").getText()).isEqualTo(folder.toString());
        assertThat(ById.<Label>get(robot, "settings.last.value").getText()).contains("None yet");
        ActionButton restore = ById.get(robot, "settings.restore");
        assertThat(restore.unavailableProperty().get()).contains("Choose a backup");
        robot.clickOn(ById.<Node>get(robot, "settings.back-up"));
        assertThat(restore.unavailableProperty().get()).isNull();
        assertThat(ById.<Label>get(robot, "settings.last.value").getText()).contains("verified");
        note("Written after the backup");
        TableView<BackupRow> table = ById.get(robot, "settings.backups.table");
        assertThat(table.getItems()).hasSize(1);
        assertThat(table.getItems().getFirst().number()).isEqualTo("287G-FY2027-JEM-0001");
        Path out = Files.createDirectory(temp.resolve("out"));
        dialogs.answer(out);
        robot.interact(table::requestFocus);
        robot.type(KeyCode.ENTER);
        assertThat(ById.find(robot, "settings.restored")).isPresent();
        assertThat(out.resolve("287G-FY2027-JEM-0001-restored.fieldbook")).exists();
        scrolled(robot, 0.5);
        walk.seen("settings-restored");
        assertThat(words(robot)).contains("Saved changes only in the library: 1");
        assertThat(dialogs.problems()).isEmpty();
    }

    private static List<String> words(FxRobot robot) {
        return robot.lookup((Node node) -> node instanceof Label).queryAll().stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    @Test
    void thePassphraseChangesAndTheOldOneOpensNoLonger(FxRobot robot) {
        ActionButton change = ById.get(robot, "settings.keys.change");
        assertThat(change.unavailableProperty().get()).isNotNull();
        write(robot, "settings.keys.present", "not the present one");
        write(robot, "settings.keys.next", NEXT);
        write(robot, "settings.keys.again", NEXT + "x");
        assertThat(change.unavailableProperty().get()).contains("once more");
        write(robot, "settings.keys.again", NEXT);
        assertThat(change.unavailableProperty().get()).isNull();
        robot.interact(change::fire);
        assertThat(message(robot)).contains("another one");
        write(robot, "settings.keys.present", PASSPHRASE);
        robot.interact(change::fire);
        assertThat(message(robot)).contains("is changed");
        assertThat(ById.<TextInputControl>get(robot, "settings.keys.next").getText()).isEmpty();
        session.close();
        Library.unlock(folder, NEXT.toCharArray()).close();
    }

    @Test
    void aNewRecoveryKeyIsShownSavedAndPutAway(FxRobot robot) throws IOException {
        robot.interact(() -> ById.<ActionButton>get(robot, "settings.keys.renew").fire());
        Node groups = ById.get(robot, "settings.keys.groups");
        assertThat(groups.getAccessibleText()).contains("Recovery key:");
        Path file = temp.resolve("key.txt");
        dialogs.answer(file);
        robot.interact(() -> ById.<ActionButton>get(robot, "unlock.key.save").fire());
        assertThat(message(robot)).contains("Saved as key.txt");
        scrolled(robot, 1);
        walk.seen("settings-new-key");
        String key = Files.readAllLines(file).stream()
                .filter(line -> line.matches("([A-Z2-9]{4} ){11}[A-Z2-9]{4}"))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> ById.<ActionButton>get(robot, "settings.keys.put-away").fire());
        assertThat(groups.getAccessibleText()).isEmpty();
        session.close();
        libraries.unlockWithRecovery(folder, key).close();
    }

    @Test
    void looksCalmInEverySize(FxRobot robot) {
        for (int i = 0; i < 3; i++) {
            note("Note " + i);
            robot.interact(() -> ById.<ActionButton>get(robot, "settings.back-up").fire());
        }
        walk.seen("settings-1366-light");
        robot.interact(() -> desktop.theme().modeProperty().set(Theme.Mode.DARK));
        walk.seen("settings-1366-dark");
        walk.size(1920, 1050);
        walk.seen("settings-1920-dark");
        robot.interact(() -> desktop.theme().modeProperty().set(Theme.Mode.LIGHT));
        walk.seen("settings-1920-light");
        walk.size(1180, 650);
        robot.interact(() -> desktop.theme().scaleProperty().set(TextScale.P150));
        walk.seen("settings-150");
        robot.interact(() -> desktop.theme().scaleProperty().set(TextScale.P100));
        assertThat(Accessible.silentUnder(desktop.scene().getRoot())).isEmpty();
    }

    private static String message(FxRobot robot) {
        return ById.<Node>get(robot, "settings.keys.message").getAccessibleText();
    }

    private static void write(FxRobot robot, String id, String text) {
        TextInputControl input = ById.get(robot, id);
        robot.interact(() -> input.setText(text));
    }

    private void scrolled(FxRobot robot, double to) {
        robot.interact(() -> {
            desktop.scene().getRoot().layout();
            ((ScrollPane) robot.lookup((Node node) -> node instanceof PageScroll).query()).setVvalue(to);
        });
    }
}
