package opr.fieldbook.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import opr.fieldbook.ui.ById;
import opr.fieldbook.ui.ScreenWalk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The main job from the first start to the papers, clicked and typed in the real window over a real library. */
@ExtendWith(ApplicationExtension.class)
class WalkTest {

    private static final String PASSPHRASE = "copper lantern walks slowly";
    private static final String CANARY = "Kestrel-7734 behind the door";

    private Path folder;
    private Path papers;
    private RunningWindow window;
    private ScreenWalk walk;

    @Start
    void start(Stage stage) throws Exception {
        Path temp = Files.createTempDirectory("walk");
        folder = temp.resolve("library");
        papers = Files.createDirectory(temp.resolve("papers"));
        window = new RunningWindow(stage);
        walk = new ScreenWalk(window.desktop(), "walk");
        window.begin(folder);
    }

    @AfterEach
    void end() throws InterruptedException {
        window.end();
    }

    @Test
    void fromFirstStartToThePapers(FxRobot robot) throws Exception {
        makeLibrary(robot);
        makeInspection(robot);
        answerAndNote(robot);
        raiseAndClassify(robot);
        lockAndComeBack(robot);
        export();
        assertThat(window.dialogs().problems()).isEmpty();
        Platform.runLater(window.flow()::toHome);
        walk.await("home.list");
        noWordCanBeRead();
    }

    private void makeLibrary(FxRobot robot) throws Exception {
        walk.await("unlock.name");
        walk.write("unlock.name", "Inspector A");
        walk.write("unlock.passphrase", PASSPHRASE);
        walk.write("unlock.again", PASSPHRASE);
        robot.clickOn("#LEAD");
        walk.press(KeyCode.CONTROL, KeyCode.ENTER);
        walk.await("unlock.key.kept");
        walk.until(() -> !ById.<CheckBox>get(robot, "unlock.key.kept").isDisabled());
        robot.interact(() -> ById.<CheckBox>get(robot, "unlock.key.kept").setSelected(true));
        walk.click("unlock.create");
        walk.await("home.empty");
    }

    private void makeInspection(FxRobot robot) throws Exception {
        walk.click("home.empty.new");
        walk.await("home.lea.name");
        walk.write("home.lea.name", "Sample County Sheriff’s Office");
        walk.write("home.lea.state", "TX");
        robot.interact(() -> ById.<CheckBox>get(robot, "home.lea.model-JEM").setSelected(true));
        walk.click("home.new.save-lea");
        walk.await("home.new.start");
        robot.interact(() -> ById.<CheckBox>get(robot, "home.new.model-JEM").setSelected(true));
        DatePicker start = ById.get(robot, "home.new.start");
        DatePicker end = ById.get(robot, "home.new.end");
        robot.interact(() -> start.setValue(LocalDate.of(2026, 11, 23)));
        robot.interact(() -> end.setValue(LocalDate.of(2026, 11, 25)));
        walk.press(KeyCode.CONTROL, KeyCode.ENTER);
        walk.await(Tabs.CHECKLIST);
        walk.picture("walk-overview");
    }

    private void answerAndNote(FxRobot robot) throws Exception {
        walk.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        walk.await("J-T-01");
        walk.click("J-T-01");
        walk.key(KeyCode.DIGIT1);
        walk.key(KeyCode.J);
        walk.key(KeyCode.J);
        walk.key(KeyCode.DIGIT2);
        walk.key(KeyCode.N);
        robot.interact(() -> ((TextInputControl) window.desktop().scene().getFocusOwner()).setText(CANARY));
        walk.press(KeyCode.CONTROL, KeyCode.ENTER);
        walk.picture("walk-checklist");
        walk.everyNodeSpeaks();
    }

    private void raiseAndClassify(FxRobot robot) throws Exception {
        walk.press(KeyCode.ALT, KeyCode.F);
        walk.await("finding.title");
        choose(robot, "finding.question.rule", "YES");
        choose(robot, "finding.question.broken", "YES");
        walk.write("finding.statement.condition", "The Spanish poster was not on the wall.");
        walk.write("finding.statement.effect", "Persons who read Spanish only cannot learn how to complain.");
        walk.picture("walk-finding");
        walk.press(KeyCode.CONTROL, KeyCode.ENTER);
    }

    private void lockAndComeBack(FxRobot robot) throws Exception {
        walk.press(KeyCode.CONTROL, KeyCode.L);
        walk.await("unlock.unlock");
        assertThat(ById.find(robot, "J-T-01")).isEmpty();
        walk.write("unlock.passphrase", PASSPHRASE);
        walk.click("unlock.unlock");
        walk.await(Tabs.REPORT);
    }

    private void export() throws Exception {
        window.dialogs().answer(papers);
        walk.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        walk.await("report.screen.export-draft");
        walk.click("report.screen.export-draft");
        walk.until(() -> names(papers).stream().anyMatch(name -> name.endsWith(".docx")));
        walk.picture("walk-report");
        assertThat(names(papers)).allMatch(name -> name.contains("DRAFT"));
    }

    /** What was typed stands in no file of the library, in none of the usual encodings. */
    private void noWordCanBeRead() throws Exception {
        List<byte[]> forms = List.of(
                CANARY.getBytes(StandardCharsets.UTF_8),
                CANARY.getBytes(StandardCharsets.UTF_16LE),
                CANARY.getBytes(StandardCharsets.UTF_16BE));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (byte[] form : forms) {
                    assertThat(bytes)
                            .as(file.toString())
                            .doesNotContain(new String(form, StandardCharsets.ISO_8859_1));
                }
            }
        }
    }

    private static List<String> names(Path folder) {
        String[] names = folder.toFile().list();
        return names == null ? List.of() : List.of(names);
    }

    private static void choose(FxRobot robot, String group, String option) {
        robot.clickOn(robot.from(ById.<Node>get(robot, group)).lookup("#" + option).<Node>query());
        ScreenWalk.settle();
    }
}
