package opr.fieldbook.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import opr.fieldbook.ui.Accessible;
import opr.fieldbook.ui.ById;
import opr.fieldbook.ui.Picture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The main job from the first start to the papers, clicked and typed in the real window over a real library. */
@ExtendWith(ApplicationExtension.class)
class WalkTest {

    private static final String PASSPHRASE = "copper lantern walks slowly";
    private static final String CANARY = "Kestrel-7734 behind the door";

    private Path folder;
    private Path papers;
    private RunningWindow window;

    @Start
    void start(Stage stage) throws Exception {
        Path temp = Files.createTempDirectory("walk");
        folder = temp.resolve("library");
        papers = Files.createDirectory(temp.resolve("papers"));
        window = new RunningWindow(stage);
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
        export(robot);
        assertThat(window.dialogs().problems()).isEmpty();
        Platform.runLater(window.flow()::toHome);
        await(robot, "home.list");
        noWordCanBeRead();
    }

    private void makeLibrary(FxRobot robot) throws Exception {
        await(robot, "unlock.name");
        write(robot, "unlock.name", "Inspector A");
        write(robot, "unlock.passphrase", PASSPHRASE);
        write(robot, "unlock.again", PASSPHRASE);
        robot.clickOn("#LEAD");
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        await(robot, "unlock.key.kept");
        until(() -> !ById.<CheckBox>get(robot, "unlock.key.kept").isDisabled());
        robot.interact(() -> ById.<CheckBox>get(robot, "unlock.key.kept").setSelected(true));
        click(robot, "unlock.create");
        await(robot, "home.empty");
    }

    private void makeInspection(FxRobot robot) throws Exception {
        click(robot, "home.empty.new");
        await(robot, "home.lea.name");
        write(robot, "home.lea.name", "Sample County Sheriff’s Office");
        write(robot, "home.lea.state", "TX");
        robot.interact(() -> ById.<CheckBox>get(robot, "home.lea.model-JEM").setSelected(true));
        click(robot, "home.new.save-lea");
        await(robot, "home.new.start");
        robot.interact(() -> ById.<CheckBox>get(robot, "home.new.model-JEM").setSelected(true));
        DatePicker start = ById.get(robot, "home.new.start");
        DatePicker end = ById.get(robot, "home.new.end");
        robot.interact(() -> start.setValue(LocalDate.of(2026, 11, 23)));
        robot.interact(() -> end.setValue(LocalDate.of(2026, 11, 25)));
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        await(robot, Tabs.CHECKLIST);
        picture(robot, "walk-overview");
    }

    private void answerAndNote(FxRobot robot) throws Exception {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        await(robot, "J-T-01");
        robot.clickOn(ById.<Node>get(robot, "J-T-01"));
        key(robot, KeyCode.DIGIT1);
        key(robot, KeyCode.J);
        key(robot, KeyCode.J);
        key(robot, KeyCode.DIGIT2);
        key(robot, KeyCode.N);
        robot.interact(() -> ((TextInputControl) window.desktop().scene().getFocusOwner()).setText(CANARY));
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        settle();
        picture(robot, "walk-checklist");
        assertThat(Accessible.silentUnder(window.desktop().scene().getRoot())).isEmpty();
    }

    private void raiseAndClassify(FxRobot robot) throws Exception {
        press(robot, KeyCode.ALT, KeyCode.F);
        await(robot, "finding.title");
        choose(robot, "finding.question.rule", "YES");
        choose(robot, "finding.question.broken", "YES");
        write(robot, "finding.statement.condition", "The Spanish poster was not on the wall.");
        write(robot, "finding.statement.effect", "Persons who read Spanish only cannot learn how to complain.");
        picture(robot, "walk-finding");
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        settle();
    }

    private void lockAndComeBack(FxRobot robot) throws Exception {
        press(robot, KeyCode.CONTROL, KeyCode.L);
        await(robot, "unlock.unlock");
        assertThat(ById.find(robot, "J-T-01")).isEmpty();
        write(robot, "unlock.passphrase", PASSPHRASE);
        click(robot, "unlock.unlock");
        await(robot, Tabs.REPORT);
    }

    private void export(FxRobot robot) throws Exception {
        window.dialogs().answer(papers);
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT4);
        await(robot, "report.screen.export-draft");
        click(robot, "report.screen.export-draft");
        until(() -> names(papers).stream().anyMatch(name -> name.endsWith(".docx")));
        picture(robot, "walk-report");
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

    private void await(FxRobot robot, String id) throws TimeoutException {
        until(() -> ById.find(robot, id).isPresent());
        settle();
    }

    private void until(Callable<Boolean> condition) throws TimeoutException {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        } catch (TimeoutException late) {
            Platform.runLater(() -> Picture.of(window.desktop().scene(), "walk-stopped"));
            WaitForAsyncUtils.waitForFxEvents();
            throw late;
        }
        settle();
    }

    private static void settle() {
        for (int i = 0; i < 3; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.sleep(60, TimeUnit.MILLISECONDS);
        }
    }

    private static void click(FxRobot robot, String id) {
        robot.clickOn(ById.<Node>get(robot, id));
        settle();
    }

    private static void choose(FxRobot robot, String group, String option) {
        robot.clickOn(robot.from(ById.<Node>get(robot, group)).lookup("#" + option).<Node>query());
        settle();
    }

    private static void write(FxRobot robot, String id, String text) {
        TextInputControl input = ById.get(robot, id);
        robot.interact(input::requestFocus);
        robot.interact(() -> input.setText(text));
        settle();
    }

    private static void key(FxRobot robot, KeyCode code) {
        robot.type(code);
        settle();
    }

    private static void press(FxRobot robot, KeyCode modifier, KeyCode code) {
        robot.press(modifier).type(code).release(modifier);
        settle();
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> Picture.of(window.desktop().scene(), name));
    }
}
