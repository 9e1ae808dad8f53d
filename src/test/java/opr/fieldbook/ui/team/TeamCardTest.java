package opr.fieldbook.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import opr.fieldbook.domain.team.Parts;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.store.InspectionFile;
import opr.fieldbook.store.transfer.Incoming;
import opr.fieldbook.store.transfer.Manifest;
import opr.fieldbook.ui.ById;
import opr.fieldbook.ui.inspect.Bench;
import opr.fieldbook.ui.inspect.Framed;
import opr.fieldbook.ui.inspect.NotedDialogs;
import opr.fieldbook.ui.inspect.NotedPlaces;
import opr.fieldbook.ui.inspect.TourSample;
import opr.fieldbook.ui.inspect.Window;
import opr.fieldbook.ui.lea.DateField;
import opr.fieldbook.ui.overview.OverviewModel;
import opr.fieldbook.ui.overview.OverviewScreen;
import opr.fieldbook.ui.record.RecordModel;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.Sitting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TeamCardTest {

    private final Path folder = Files.createTempDirectory("team");
    private final Bench bench = TourSample.make(folder);
    private final NotedDialogs dialogs = new NotedDialogs();
    private Window window;

    TeamCardTest() throws IOException {}

    @Start
    void start(Stage stage) {
        window = new Window(stage, bench, dialogs);
        window.show(live -> new Framed(
                new OverviewScreen(
                        new OverviewModel(live, dialogs, new NotedPlaces()),
                        new RecordModel(live, dialogs, new Background(Runnable::run, Runnable::run), typed -> {}),
                        TeamSample.model(bench, live, dialogs),
                        window.desktop()),
                live,
                List.of(),
                "app.place.home"));
    }

    @Stop
    void stop() {
        window.close();
    }

    @Test
    void aLeadMarksALaptopAsLostByItsMenu(FxRobot robot) throws Exception {
        window.ready();
        WaitForAsyncUtils.waitForFxEvents();
        MenuButton menu = robot.lookup((Node node) -> node.getId() != null && node.getId().startsWith("team.laptop-"))
                .queryAs(MenuButton.class);
        assertThat(menu.getAccessibleText()).startsWith("The laptop of ");
        robot.interact(() -> menu.getItems().getFirst().fire());
        window.settle();
        DateField since = ById.get(robot, "team.lost.since");
        robot.interact(() -> since.getEditor().setText("no day"));
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        window.settle();
        robot.interact(() -> since.getEditor().setText("Mar 3, 2027"));
        window.picture(robot, "team-lost", 1366, 738);
        assertThat(window.silent()).isEmpty();
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> !bench.session().laptop().trust().lost().since().isEmpty());
        assertThat(bench.session().laptop().trust().lost().since().values())
                .singleElement()
                .satisfies(at -> assertThat(at.toLocalDate()).isEqualTo(LocalDate.of(2027, 3, 3)));
        window.settle();
        window.picture(robot, "team-lost-card", 1366, 738);
        assertThat(dialogs.problems).isEmpty();
    }

    @Test
    void aWorkPackageIsPreparedByKeyboard(FxRobot robot) throws Exception {
        window.ready();
        Path target = folder.resolve("package.fieldbook");
        dialogs.target = target;
        Button prepare = ById.get(robot, "team.package");
        robot.interact(prepare::fire);
        TextField passphrase = ById.get(robot, "team.package.passphrase");
        assertThat(passphrase.getText().split(" ")).hasSize(4);
        window.picture(robot, "team-package", 1366, 738);
        robot.write("Inspector E");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !dialogs.said.isEmpty() || !dialogs.problems.isEmpty());
        assertThat(dialogs.problems).isEmpty();
        assertThat(target).exists();
        WaitForAsyncUtils.waitForFxEvents();
        window.picture(robot, "team-card", 1366, 738);
        assertThat(window.silent()).isEmpty();
    }

    /** What was chosen by mouse is what the other laptop gets: letter, role, section, and the passphrase that was shown. */
    @Test
    void aWorkPackageIsGivenByMouse(FxRobot robot) throws Exception {
        window.ready();
        Path target = folder.resolve("given.fieldbook");
        dialogs.target = target;
        click(robot, "team.package");
        TextField name = ById.get(robot, "team.package.name");
        robot.clickOn(name).write("Inspector F");
        robot.clickOn(ById.<Node>get(robot, "lead"));
        CheckBox section = robot.lookup((Node node) -> node instanceof CheckBox && !"team.package.names".equals(node.getId()))
                .queryAs(CheckBox.class);
        robot.clickOn(section);
        assertThat(section.isSelected()).isTrue();
        assertThat(ById.<CheckBox>get(robot, "team.package.names").isDisabled()).as("a lead may read names").isFalse();
        char[] told = ById.<TextField>get(robot, "team.package.passphrase").getText().toCharArray();
        window.picture(robot, "team-package-lead", 1366, 738);
        click(robot, "team.package.yes");
        said();
        assertThat(dialogs.said.getFirst()).contains("given.fieldbook", "read back", "safe to remove");
        Sitting here = window.live().sitting();
        Manifest.Letter letter = Incoming.manifestOf(target, here.id(), here.opened().key()).letter();
        assertThat(letter.name()).isEqualTo("Inspector F");
        assertThat(letter.role()).isEqualTo("lead");
        KeySlot slot = InspectionFile.outline(target).slots().stream()
                .filter(each -> each.kind() == KeySlot.Kind.PASSPHRASE && !each.purpose().equals(KeySlot.OF_LIBRARY))
                .findFirst()
                .orElseThrow();
        InspectionKey.open(slot, told).close();
        String owned = here.desk().inspect(inspection -> Parts.byOwner(inspection).get(letter.letter()).stream()
                        .map(part -> part.section().title())
                        .collect(Collectors.joining()))
                .join();
        assertThat(section.getText()).endsWith(owned);
        assertThat(robot.lookup((Node node) -> node instanceof Labeled labeled
                        && labeled.getText() != null
                        && labeled.getText().startsWith("Inspector F"))
                .tryQuery()).as("stands on the team as invited").isPresent();
    }

    @Test
    void aReceiptIsWrittenByMouseAndSaysWhatThisLaptopHas(FxRobot robot) throws Exception {
        window.ready();
        Path target = folder.resolve("receipt.fieldbook");
        dialogs.target = target;
        click(robot, "team.receipt");
        said();
        assertThat(dialogs.said).singleElement().asString().contains("receipt.fieldbook", "read back", "safe to remove");
        Sitting here = window.live().sitting();
        Manifest manifest = Incoming.manifestOf(target, here.id(), here.opened().key());
        assertThat(manifest.purpose()).isEqualTo(Manifest.Purpose.RECEIPT);
        long changes = here.desk().read(fold -> (long) fold.size()).join();
        assertThat(manifest.count()).isEqualTo(changes);

        // A file of somebody else under that name stays as it is.
        dialogs.said.clear();
        Path strange = Files.writeString(folder.resolve("strange.fieldbook"), "not ours");
        dialogs.target = strange;
        click(robot, "team.receipt");
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !dialogs.problems.isEmpty());
        assertThat(dialogs.problems.getFirst()).hasMessageContaining("strange.fieldbook");
        assertThat(strange).hasContent("not ours");
        assertThat(dialogs.said).as("nobody says it is safe").isEmpty();
    }

    private void said() throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !dialogs.said.isEmpty() || !dialogs.problems.isEmpty());
        assertThat(dialogs.problems).isEmpty();
        window.settle();
    }

    private void click(FxRobot robot, String id) {
        window.settle();
        robot.clickOn(ById.<Node>get(robot, id));
        window.settle();
    }
}
