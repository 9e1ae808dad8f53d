package opr.fieldbook.ui.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.log.Conflict;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.ui.Accessible;
import opr.fieldbook.ui.ById;
import opr.fieldbook.ui.Picture;
import opr.fieldbook.ui.inspect.Framed;
import opr.fieldbook.ui.inspect.NotedDialogs;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.merge.model.ConflictView;
import opr.fieldbook.ui.merge.model.MergeModel;
import opr.fieldbook.ui.merge.model.MergeStep;
import opr.fieldbook.ui.merge.model.RunState;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.theme.TextScale;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.issue.Recorded;
import opr.fieldbook.work.merge.TeamFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MergeScreenTest {

    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final NotedDialogs dialogs = new NotedDialogs();
    private final List<String> went = new ArrayList<>();
    private MergeSample sample;
    private Sitting sitting;
    private LiveInspection live;
    private MergeModel model;
    private MergeScreen screen;
    private Desktop desktop;
    private Stage stage;
    private Path folder;

    @Start
    void start(Stage shown) throws Exception {
        folder = Files.createTempDirectory("merge");
        sample = new MergeSample(folder);
        String id = sample.lead().sitting().id();
        sample.lead().sitting().close();
        sitting = sample.lead().session().open(id, writer);
        stage = shown;
        Theme theme = new Theme();
        theme.modeProperty().set(Theme.Mode.LIGHT);
        theme.lessMotionProperty().set(true);
        desktop = new Desktop(stage, theme);
        LiveInspection.of(sitting, Platform::runLater).thenAccept(this::show);
        stage.setWidth(1366);
        stage.setHeight(738);
        stage.show();
    }

    private void show(LiveInspection made) {
        live = made;
        live.onProblem(dialogs::problem);
        TeamFiles team = new TeamFiles(sample.lead().session(), sitting, TimeSource.CLOCK, FileStore.real());
        model = new MergeModel(live, team, new Background(threads, Platform::runLater), dialogs);
        screen = new MergeScreen(model, desktop, new MergeScreen.Ways() {
            @Override
            public void back() {
                went.add("back");
            }

            @Override
            public void toThing(EntityKey thing) {
                went.add(thing.toString());
            }

            @Override
            public void toReport() {
                went.add("report");
            }
        });
        desktop.show(screen, Framed.rail());
    }

    @Stop
    void stop() {
        desktop.clear();
        live.release();
        sitting.end().join();
        sample.lead().reopen(sitting.id());
        writer.shutdown();
        threads.shutdown();
        sample.close();
    }

    @Test
    void fromDroppedFilesToTheEveningPack(FxRobot robot) throws Exception {
        until(() -> model != null && model.files().size() == 1);
        picture(robot, "merge-start-1366-light", 1366, 738);
        Path sheet = Files.writeString(folder.resolve("roster.fieldbook"), "PK");
        Path fromB = named(sample.fromB(), "sample-county-B.fieldbook");
        Path fromC = named(sample.fromC(), "sample-county-C.fieldbook");
        robot.interact(() -> model.add(List.of(fromB, fromC, sheet)));
        until(() -> model.mergeable() == 2);
        picture(robot, "merge-files-1366-light", 1366, 738);
        assertThat(robot.lookup((Node node) -> String.valueOf(node.getId()).startsWith("merge.newcomer.")
                        && node instanceof StackPane)
                .queryAllAs(StackPane.class))
                .hasSize(2)
                .allSatisfy(card -> assertThat(card.getHeight()).isGreaterThanOrEqualTo(card.prefHeight(card.getWidth()) - 1));
        click(robot, "merge.newcomer.match");
        until(() -> model.newcomers().all().size() == 1);
        silent(robot);
        until(() -> model.mergeable() == 2 && model.whyNotMerge() == null);
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> model.stepProperty().get() == MergeStep.CONFLICTS);
        until(() -> isListFocused(robot));
        assertThat(model.runProperty().get())
                .as("the file that is not good does not hold the others up, and is named")
                .isInstanceOfSatisfying(RunState.Done.class, said -> assertThat(said.rest()).contains("roster.fieldbook"));
        robot.interact(model::dismiss);

        choose(robot, "Answer", "J-T-02");
        key(robot, KeyCode.DIGIT2);
        key(robot, KeyCode.ENTER);
        until(() -> model.viewProperty().get().settled() == 1);
        choose(robot, "Type, category and party", "A-F02");
        key(robot, KeyCode.DIGIT4);
        settle();
        picture(robot, "merge-form-1366-light", 1366, 738);
        silent(robot);
        choose(robot, "Days on site", "Inspection");
        key(robot, KeyCode.DIGIT4);
        settle();
        picture(robot, "merge-days-1366-light", 1366, 738);
        System.gc(); // a field that is held weakly would be gone now
        DatePicker last = ById.get(robot, "settle.blank.end");
        robot.interact(() -> last.setValue(LocalDate.of(2027, 3, 11)));
        robot.interact(() -> robot.lookup((Node node) -> node instanceof ListView<?>).query().requestFocus());
        key(robot, KeyCode.ENTER);
        until(() -> model.viewProperty().get().settled() == 2);
        assertThat(InspectionField.ON_SITE.read(live.state(), live.inspection().id()).end())
                .isEqualTo(LocalDate.of(2027, 3, 11));
        robot.interact(() -> robot.lookup((Node node) -> node instanceof ListView<?>).query().requestFocus());
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        until(() -> model.viewProperty().get().settled() == 1);
        choose(robot, "Days on site", "Inspection");
        key(robot, KeyCode.DIGIT1);
        key(robot, KeyCode.ENTER);
        until(() -> model.viewProperty().get().settled() == 2);
        choose(robot, "Condition", "A-F01");
        key(robot, KeyCode.DIGIT4);
        TextInputControl text = ById.get(robot, "merge.result.text");
        until(text::isFocused);
        robot.interact(() -> text.setText(
                "The field supervisor named two of the four complaint reporting steps and could not show the last referral."));
        settle();
        pictures(robot, "merge");
        silent(robot);
        robot.interact(text::requestFocus);
        key(robot, KeyCode.ENTER);
        until(() -> model.viewProperty().get().settled() == 3);
        assertThat(Finding.find(live.state(), "steps").orElseThrow().text(FindingField.CONDITION))
                .endsWith("could not show the last referral.");
        until(() -> isOnScreen(stage.getScene().getFocusOwner()));
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        until(() -> model.viewProperty().get().settled() == 2);
        press(robot, KeyCode.ALT, KeyCode.DIGIT3);
        key(robot, KeyCode.ENTER);
        until(() -> model.viewProperty().get().settled() == 3);
        choose(robot, "Answer", "J-D-08");
        key(robot, KeyCode.DIGIT4);
        settle();
        picture(robot, "merge-answer-1366-light", 1366, 738);
        robot.interact(() -> robot.lookup((Node node) -> node instanceof ListView<?>).query().requestFocus());
        key(robot, KeyCode.DIGIT1);
        key(robot, KeyCode.ENTER);
        until(() -> model.viewProperty().get().settled() == 4);
        key(robot, KeyCode.DIGIT2);
        key(robot, KeyCode.ENTER);
        until(() -> Conflict.all(live.state()).isEmpty());
        settle();
        picture(robot, "merge-settled-1366-light", 1366, 738);

        click(robot, "merge.compare");
        until(() -> model.stepProperty().get() == MergeStep.DUPLICATES);
        picture(robot, "merge-duplicates-1366-light", 1366, 738);
        picture(robot, "merge-duplicates-1180-light", 1180, 680);
        silent(robot);
        key(robot, KeyCode.DIGIT2);
        key(robot, KeyCode.ENTER);
        until(() -> model.viewProperty().get().pairs().isEmpty());
        click(robot, "merge.to-receipts");
        dialogs.target = folder.resolve("evening.fieldbook");
        click(robot, "merge.pack.write");
        until(() -> model.writeBack().writtenProperty().get() != null);
        picture(robot, "merge-receipts-1366-light", 1366, 738);
        silent(robot);
        assertThat(dialogs.target).exists();
        assertThat(dialogs.problems).isEmpty();
    }

    @Test
    void undoneWholeAndTheJournalKeepsIt(FxRobot robot) throws Exception {
        until(() -> model != null && model.files().size() == 1);
        sample.crew()
                .laptop(1)
                .submit(new Edit.WriteFinding("steps", FindingField.CONDITION, "The field supervisor named one step."));
        Path again = sample.crew().send(sample.crew().laptop(1));
        robot.interact(() -> model.add(List.of(sample.fromC(), again)));
        until(() -> model.mergeable() == 2);
        click(robot, "merge.merge");
        until(() -> model.stepProperty().get() == MergeStep.CONFLICTS);
        choose(robot, "Condition", "A-F01");
        key(robot, KeyCode.DIGIT5);
        assertThat(model.deciding().settling().words()).isEqualTo(MergeSample.OF_C);
        picture(robot, "merge-three-1366-light", 1366, 738);
        click(robot, "merge.undo");
        until(() -> model.lastMerge() == null && model.stepProperty().get() == MergeStep.FILES);
        assertThat(model.runProperty().get()).isInstanceOf(RunState.Done.class);
        assertThat(dialogs.asked).hasSize(1);
        click(robot, "merge.journal");
        picture(robot, "merge-journal-1366-light", 1366, 738);
        silent(robot);
        key(robot, KeyCode.ESCAPE);
        assertThat(Conflict.all(live.state())).isEmpty();
        key(robot, KeyCode.ESCAPE);
        assertThat(went).containsExactly("back");
        assertThat(dialogs.problems).isEmpty();
    }

    @Test
    void aLateFileOffersAnAmendment(FxRobot robot) throws Exception {
        until(() -> model != null && model.files().size() == 1);
        Recorded.issue(sitting);
        settle();
        robot.interact(() -> model.add(List.of(sample.fromC())));
        until(() -> model.mergeable() == 1);
        click(robot, "merge.merge");
        until(() -> model.stepProperty().get() == MergeStep.CONFLICTS);
        picture(robot, "merge-late-1366-light", 1366, 738);
        silent(robot);
        click(robot, "merge.amendment");
        assertThat(went).containsExactly("report");
        assertThat(dialogs.problems).isEmpty();
    }

    private static Path named(Path file, String name) throws Exception {
        return Files.move(file, file.resolveSibling(name));
    }

    private void choose(FxRobot robot, String label, String where) {
        ListView<ConflictView> list = robot.lookup((Node node) -> node instanceof ListView<?>).query();
        robot.interact(() -> {
            list.requestFocus();
            list.getItems().stream()
                    .filter(each -> each.label().equals(label) && each.where().equals(where))
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        });
        settle();
    }

    /** The field that had the keyboard is gone; nothing outside the screen may have it, or Enter would leave. */
    private boolean isOnScreen(Node focused) {
        for (Node each = focused; each != null; each = each.getParent()) {
            if (each == screen.node()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isListFocused(FxRobot robot) {
        return robot.lookup((Node node) -> node instanceof ListView<?> && node.isFocused()).tryQuery().isPresent();
    }

    private void silent(FxRobot robot) {
        List<String> silent = new ArrayList<>();
        robot.interact(() -> silent.addAll(Accessible.silentUnder(stage.getScene().getRoot())));
        assertThat(silent).isEmpty();
    }

    private void until(Callable<Boolean> condition) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(
                    60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(20_000, condition));
        } catch (TimeoutException late) {
            WaitForAsyncUtils.waitForAsyncFx(20_000, () -> Picture.of(desktop.scene(), "merge-stopped"));
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

    private static void key(FxRobot robot, KeyCode code) {
        robot.type(code);
        settle();
    }

    private static void press(FxRobot robot, KeyCode modifier, KeyCode code) {
        robot.press(modifier).type(code).release(modifier);
        settle();
    }

    private void pictures(FxRobot robot, String name) {
        picture(robot, name + "-1366-light", 1366, 738);
        picture(robot, name + "-1180-light", 1180, 680);
        picture(robot, name + "-1920-light", 1920, 1050);
        robot.interact(() -> desktop.theme().modeProperty().set(Theme.Mode.DARK));
        picture(robot, name + "-1920-dark", 1920, 1050);
        picture(robot, name + "-1366-dark", 1366, 738);
        robot.interact(() -> desktop.theme().modeProperty().set(Theme.Mode.LIGHT));
        robot.interact(() -> desktop.theme().scaleProperty().set(TextScale.P150));
        picture(robot, name + "-1366-light-150", 1366, 738);
        robot.interact(() -> desktop.theme().scaleProperty().set(TextScale.P200));
        picture(robot, name + "-1920-light-200", 1920, 1050);
        robot.interact(() -> desktop.theme().scaleProperty().set(TextScale.P100));
        picture(robot, name + "-1366-light", 1366, 738);
    }

    private void picture(FxRobot robot, String name, double width, double height) {
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        settle();
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            Picture.of(stage.getScene(), name);
        });
    }
}
