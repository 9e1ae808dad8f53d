package opr.fieldbook.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Ids;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.EntryField;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.seal.OrganizationKey;
import opr.fieldbook.seal.TestCost;
import opr.fieldbook.ui.Accessible;
import opr.fieldbook.ui.ById;
import opr.fieldbook.ui.Picture;
import opr.fieldbook.ui.ScreenWalk;
import opr.fieldbook.ui.dialogs.QuietDialogs;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.Libraries;
import opr.fieldbook.work.SampleInspection;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.backup.Backups;
import opr.fieldbook.work.backup.OrganizationKeys;
import opr.fieldbook.work.merge.HandOver;
import opr.fieldbook.work.merge.MergeFiles;
import opr.fieldbook.work.team.OpenPackage;
import opr.fieldbook.work.team.WorkPackage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Getting in without the passphrase, or without the library's own files. */
@ExtendWith(ApplicationExtension.class)
class ForgottenTest {

    private static final String GOOD = "copper lantern walks slowly";

    @TempDir
    static Path temp;

    private final Libraries libraries =
            new Libraries(new BuiltInProtocols(), TimeSource.CLOCK, TestCost.low());
    private final QuietDialogs dialogs = new QuietDialogs();
    private final List<Session> opened = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private Path folder;
    private Path organization;
    private String recoveryKey = "";
    private Desktop desktop;
    private UnlockModel model;
    private UnlockScreen screen;

    @Start
    void start(Stage window) {
        folder = temp.resolve("library-" + System.nanoTime());
        library();
        desktop = ScreenWalk.desktop(window);
        model = new UnlockModel(folder, libraries, new Background(Runnable::run, Runnable::run), opened::add);
        model.onRebuilt(said::add);
        screen = new UnlockScreen(model, dialogs);
        desktop.show(screen, null);
        window.setWidth(1366);
        window.setHeight(738);
    }

    private void library() {
        Libraries.Created created =
                libraries.create(folder, "Inspector A", "IA", Role.LEAD, GOOD.toCharArray());
        recoveryKey = String.join("-", created.groups());
        created.forgetKey();
        Session session = created.session();
        SampleInspection.in(session).close();
        OrganizationKeys keys = new OrganizationKeys(FileStore.real());
        organization = temp.resolve("organization-" + System.nanoTime() + ".key");
        keys.create(organization);
        OrganizationKey key = keys.read(organization);
        session.library().keys().putOrganizationKey(key.publicKey());
        session.close();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(desktop::clear);
        opened.forEach(Session::close);
    }

    private void press(FxRobot robot, String id) {
        robot.interact(() -> ById.<ActionButton>get(robot, id).fire());
    }

    private void openWays(FxRobot robot) {
        ActionButton link = ById.get(robot, "unlock.ways.open");
        robot.interact(link::requestFocus);
        robot.type(KeyCode.SPACE);
        assertThat(ById.<Node>get(robot, "unlock.ways.recovery").isFocused()).isTrue();
    }

    @Test
    void theRecoveryKeyIsTheFirstWay(FxRobot robot) {
        openWays(robot);
        robot.interact(() -> Picture.of(desktop.scene(), "unlock-ways-1366-light"));
        assertThat(Accessible.silentUnder(screen.node())).isEmpty();
        robot.type(KeyCode.SPACE);
        TextField first = ById.get(robot, "unlock.recovery.group-1");
        assertThat(first.isFocused()).isTrue();
        robot.interact(() -> first.setText(recoveryKey));
        press(robot, "unlock.unlock");
        assertThat(opened).hasSize(1);
        assertThat(said).isEmpty();
    }

    @Test
    void theOrganizationsKeyOpensAndAnotherOneDoesNot(FxRobot robot) {
        openWays(robot);
        Path other = temp.resolve("other-" + System.nanoTime() + ".key");
        new OrganizationKeys(FileStore.real()).create(other);
        dialogs.answer(other);
        press(robot, "unlock.ways.organization");
        assertThat(opened).isEmpty();
        assertThat(ById.<Node>get(robot, "unlock.message").getAccessibleText()).isNotBlank();
        dialogs.answer(organization);
        press(robot, "unlock.ways.organization");
        assertThat(opened).hasSize(1);
    }

    @Test
    void aWholeLibraryIsNotRebuilt(FxRobot robot) {
        openWays(robot);
        press(robot, "unlock.ways.rebuild");
        robot.interact(() -> ById.<TextField>get(robot, "unlock.passphrase").setText(GOOD));
        press(robot, "unlock.unlock");
        assertThat(opened).isEmpty();
        assertThat(ById.<Node>get(robot, "unlock.message").getAccessibleText()).contains("whole fieldbook");
        press(robot, "unlock.rebuild.not");
        robot.interact(() -> ById.<TextField>get(robot, "unlock.passphrase").setText(GOOD));
        press(robot, "unlock.unlock");
        assertThat(opened).hasSize(1);
    }

    @Test
    void whatIsLeftIsRebuiltWithThePassphrase(FxRobot robot) throws IOException {
        for (String name : List.of("library.db", "library.key", "library.key.copy")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        assertThat(libraries.isIn(folder)).isFalse();
        assertThat(libraries.hasRemains(folder)).isTrue();
        robot.interact(() -> model.choose(folder));
        assertThat(model.rebuildingProperty().get()).isTrue();
        robot.interact(() -> Picture.of(desktop.scene(), "unlock-rebuild-1366-light"));
        robot.interact(() -> ById.<TextField>get(robot, "unlock.passphrase").setText("not the passphrase"));
        press(robot, "unlock.unlock");
        assertThat(opened).isEmpty();
        assertThat(libraries.isIn(folder)).isFalse();
        robot.sleep(model.waitProperty().get() * 1000L + 50);
        robot.interact(model::tick);
        robot.interact(() -> ById.<TextField>get(robot, "unlock.passphrase").setText(GOOD));
        press(robot, "unlock.unlock");
        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst().inspections()).hasSize(1);
        assertThat(said).singleElement().asString().contains("Inspections taken up: 1");
    }

    @Test
    void whoseItIsIsAskedWhereSeveralCouldOwnIt(FxRobot robot) throws IOException {
        Path colleague = ofColleague();
        for (String name : List.of("library.db", "library.key", "library.key.copy", "library.label")) {
            Files.deleteIfExists(colleague.resolve(name));
        }
        robot.interact(() -> model.choose(colleague));
        assertThat(shown(robot, "unlock.whose")).isFalse();
        rebuild(robot);
        assertThat(opened).isEmpty();
        assertThat(ById.<Node>get(robot, "unlock.message").getAccessibleText()).contains("Inspector B, Inspector C");
        assertThat(shown(robot, "unlock.whose")).isTrue();
        assertThat(ById.<Node>get(robot, "unlock.whose").isFocused()).isTrue();
        assertThat(Accessible.silentUnder(screen.node())).isEmpty();
        robot.interact(() -> ById.<TextField>get(robot, "unlock.whose").setText("Inspector C"));
        robot.interact(() -> Picture.of(desktop.scene(), "unlock-rebuild-whose-1366-light"));
        rebuild(robot);
        assertThat(opened).hasSize(1);
        Session session = opened.getFirst();
        assertThat(session.owner().name()).isEqualTo("Inspector C");
        assertThat(session.owner().initials()).as("those of the member of that name").isEqualTo("IC");
        assertThat(session.inspections()).hasSize(1);
    }

    /** A library whose inspection has two members besides the lead, and nothing that says which of them works here. */
    private Path ofColleague() {
        Path fromB = temp.resolve("b-" + System.nanoTime() + ".fieldbook");
        join("Inspector B", "IB", fromB);
        try (Session lead = libraries.unlock(folder, GOOD.toCharArray());
                Sitting sitting = lead.open(lead.inspections().getFirst().id(), Runnable::run)) {
            Backups backups = new Backups(lead, TimeSource.CLOCK, FileStore.real());
            new MergeFiles(sitting, TimeSource.CLOCK, backups::beforeMerge).merge(List.of(fromB));
        }
        return join("Inspector C", "IC", null);
    }

    /** Opens a work package of the lead, writes a note, and hands over if there is a file to write. */
    private Path join(String name, String initials, @Nullable Path send) {
        Path library = temp.resolve(initials + "-" + System.nanoTime());
        Path file = temp.resolve("package-" + System.nanoTime() + ".fieldbook");
        char[] told = "told in person".toCharArray();
        try (Session lead = libraries.unlock(folder, GOOD.toCharArray());
                Sitting sitting = lead.open(lead.inspections().getFirst().id(), Runnable::run)) {
            new WorkPackage(lead, TimeSource.CLOCK, FileStore.real())
                    .write(sitting, new WorkPackage.Wanted(name, Role.INSPECTOR, List.of()), told, file);
        }
        Libraries.Created created = libraries.create(library, name, initials, Role.INSPECTOR, GOOD.toCharArray());
        created.forgetKey();
        try (Session session = created.session()) {
            OpenPackage.Taken taken = new OpenPackage(session, TimeSource.CLOCK).open(file, told);
            try (Sitting sitting = session.open(taken.id(), Runnable::run)) {
                Await.of(sitting.desk().submit(new Edit.AddEntry(
                        Ids.next(), EntryField.JOTS, "Ask about the second shift", false)));
                if (send != null) {
                    new HandOver(session, TimeSource.CLOCK, FileStore.real()).send(sitting, send);
                }
            }
        }
        return library;
    }

    private static boolean shown(FxRobot robot, String id) {
        for (Node node = ById.get(robot, id); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void rebuild(FxRobot robot) {
        robot.interact(() -> ById.<TextField>get(robot, "unlock.passphrase").setText(GOOD));
        press(robot, "unlock.unlock");
    }
}
