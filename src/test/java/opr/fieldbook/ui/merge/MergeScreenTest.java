package opr.fieldbook.ui.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
import opr.fieldbook.ui.ById;
import opr.fieldbook.ui.ScreenWalk;
import opr.fieldbook.ui.inspect.Framed;
import opr.fieldbook.ui.inspect.NotedDialogs;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.merge.model.ConflictView;
import opr.fieldbook.ui.merge.model.MergeModel;
import opr.fieldbook.ui.merge.model.MergeStep;
import opr.fieldbook.ui.merge.model.RunState;
import opr.fieldbook.ui.merge.model.Settling;
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
    private ScreenWalk walk;
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
        desktop = ScreenWalk.desktop(stage);
        walk = new ScreenWalk(desktop, "merge");
        LiveInspection.of(sitting, Platform::runLater).thenAccept(this::show);
        stage.setWidth(1366);
        stage.setHeight(738);
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
        walk.until(() -> model != null && model.files().size() == 1);
        walk.picture("merge-start-1366-light");
        Path sheet = Files.writeString(folder.resolve("roster.fieldbook"), "PK");
        Path fromB = named(sample.fromB(), "sample-county-B.fieldbook");
        Path fromC = named(sample.fromC(), "sample-county-C.fieldbook");
        robot.interact(() -> model.add(List.of(fromB, fromC, sheet)));
        walk.until(() -> model.mergeable() == 2);
        walk.picture("merge-files-1366-light");
        assertThat(robot.lookup((Node node) -> String.valueOf(node.getId()).startsWith("merge.newcomer.")
                        && node instanceof StackPane)
                .queryAllAs(StackPane.class))
                .hasSize(2)
                .allSatisfy(card -> assertThat(card.getHeight()).isGreaterThanOrEqualTo(card.prefHeight(card.getWidth()) - 1));
        walk.click("merge.newcomer.match");
        walk.until(() -> model.newcomers().all().size() == 1);
        walk.everyNodeSpeaks();
        walk.until(() -> model.mergeable() == 2 && model.whyNotMerge() == null);
        walk.press(KeyCode.CONTROL, KeyCode.ENTER);
        walk.until(() -> model.stepProperty().get() == MergeStep.CONFLICTS);
        walk.until(() -> isListFocused(robot));
        assertThat(model.runProperty().get())
                .as("the file that is not good does not hold the others up, and is named")
                .isInstanceOfSatisfying(RunState.Done.class, said -> assertThat(said.rest()).contains("roster.fieldbook"));
        robot.interact(model::dismiss);

        choose(robot, "Answer", "J-T-02");
        walk.key(KeyCode.DIGIT2);
        walk.key(KeyCode.ENTER);
        walk.until(() -> model.viewProperty().get().settled() == 1);
        choose(robot, "Type, category and party", "A-F02");
        walk.key(KeyCode.DIGIT4);
        ScreenWalk.settle();
        walk.picture("merge-form-1366-light");
        walk.everyNodeSpeaks();
        choose(robot, "Days on site", "Inspection");
        walk.key(KeyCode.DIGIT4);
        ScreenWalk.settle();
        walk.picture("merge-days-1366-light");
        System.gc(); // a field that is held weakly would be gone now
        DatePicker last = ById.get(robot, "settle.blank.end");
        robot.interact(() -> last.setValue(LocalDate.of(2027, 3, 11)));
        robot.interact(() -> robot.lookup((Node node) -> node instanceof ListView<?>).query().requestFocus());
        walk.key(KeyCode.ENTER);
        walk.until(() -> model.viewProperty().get().settled() == 2);
        assertThat(InspectionField.ON_SITE.read(live.state(), live.inspection().id()).end())
                .isEqualTo(LocalDate.of(2027, 3, 11));
        robot.interact(() -> robot.lookup((Node node) -> node instanceof ListView<?>).query().requestFocus());
        walk.press(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> model.viewProperty().get().settled() == 1);
        choose(robot, "Days on site", "Inspection");
        walk.key(KeyCode.DIGIT1);
        walk.key(KeyCode.ENTER);
        walk.until(() -> model.viewProperty().get().settled() == 2);
        choose(robot, "Condition", "A-F01");
        walk.key(KeyCode.DIGIT4);
        TextInputControl text = ById.get(robot, "merge.result.text");
        walk.until(text::isFocused);
        robot.interact(() -> text.setText(
                "The field supervisor named two of the four complaint reporting steps and could not show the last referral."));
        ScreenWalk.settle();
        everyPicture("merge");
        walk.everyNodeSpeaks();
        robot.interact(text::requestFocus);
        walk.key(KeyCode.ENTER);
        walk.until(() -> model.viewProperty().get().settled() == 3);
        assertThat(Finding.find(live.state(), "steps").orElseThrow().text(FindingField.CONDITION))
                .endsWith("could not show the last referral.");
               walk.until(() -> isOnScreen(stage.getScene().getFocusOwner()));
        walk.press(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> model.viewProperty().get().settled() == 2);
        walk.press(KeyCode.ALT, KeyCode.DIGIT3);
        walk.key(KeyCode.ENTER);
        walk.until(() -> model.viewProperty().get().settled() == 3);
        choose(robot, "Answer", "J-D-08");
        walk.key(KeyCode.DIGIT4);
        ScreenWalk.settle();
        walk.picture("merge-answer-1366-light");
        robot.interact(() -> robot.lookup((Node node) -> node instanceof ListView<?>).query().requestFocus());
        walk.key(KeyCode.DIGIT1);
        walk.key(KeyCode.ENTER);
        walk.until(() -> model.viewProperty().get().settled() == 4);
        walk.key(KeyCode.DIGIT2);
        walk.key(KeyCode.ENTER);
        walk.until(() -> Conflict.all(live.state()).isEmpty());
        ScreenWalk.settle();
        walk.picture("merge-settled-1366-light");

        walk.click("merge.compare");
        walk.until(() -> model.stepProperty().get() == MergeStep.DUPLICATES);
        walk.picture("merge-duplicates-1366-light");
        walk.picture("merge-duplicates-1180-light", 1180, 680);
        walk.everyNodeSpeaks();
        walk.key(KeyCode.DIGIT2);
        walk.key(KeyCode.ENTER);
        walk.until(() -> model.viewProperty().get().pairs().isEmpty());
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("merge.to-receipts");
        walk.key(KeyCode.ENTER);
        walk.until(() -> model.stepProperty().get() == MergeStep.RECEIPTS);
        assertThat(isOnScreen(stage.getScene().getFocusOwner())).isTrue();
        dialogs.target = folder.resolve("evening.fieldbook");
        walk.click("merge.pack.write");
        walk.until(() -> model.writeBack().writtenProperty().get() != null);
        walk.picture("merge-receipts-1366-light");
        walk.everyNodeSpeaks();
        assertThat(dialogs.target).exists();
        assertThat(dialogs.problems).isEmpty();
    }

    @Test
    void aDigitChoosesAlsoWhereADraftWaitsAndFourPutsTheCaretIntoIt(FxRobot robot) throws Exception {
        walk.until(() -> model != null && model.files().size() == 1);
        robot.interact(() -> model.add(List.of(sample.fromC())));
        walk.until(() -> model.mergeable() == 1);
        walk.click("merge.merge");
        walk.until(() -> isListFocused(robot));
        robot.interact(model::dismiss);
        choose(robot, "Condition", "A-F01");
        walk.key(KeyCode.DIGIT4);
        TextInputControl text = ById.get(robot, "merge.result.text");
        walk.until(text::isFocused);
        robot.interact(() -> text.setText("A draft"));

        choose(robot, "Days on site", "Inspection");
        walk.key(KeyCode.DIGIT1);
        walk.key(KeyCode.ENTER);
        walk.until(() -> model.viewProperty().get().settled() == 1);
        choose(robot, "Condition", "A-F01");
        assertThat(model.deciding().settling().textProperty().get()).isEqualTo("A draft");
        assertThat(text.isFocused()).as("only arrived at").isFalse();
        assertThat(isOnScreen(stage.getScene().getFocusOwner())).isTrue();
        walk.key(KeyCode.DIGIT4);
        assertThat(text.isFocused()).as("asked for, though it is chosen already").isTrue();
        walk.press(KeyCode.ALT, KeyCode.DIGIT1);
        walk.press(KeyCode.ALT, KeyCode.DIGIT4);
        assertThat(text.isFocused()).isTrue();

        walk.click("merge.next");
        walk.click("merge.previous");
        robot.interact(() -> ById.<Node>get(robot, "merge.back").requestFocus());
        walk.key(KeyCode.DIGIT2);
        assertThat(model.deciding().settling().chosenProperty().get()).isEqualTo(new Settling.Chosen.Keep(1));
        assertThat(model.deciding().settling().textProperty().get()).isEqualTo("A draft");
        choose(robot, "Condition", "A-F01");
        walk.key(KeyCode.ENTER);
        walk.until(() -> model.viewProperty().get().settled() == 2);
        assertThat(Finding.find(live.state(), "steps").orElseThrow().text(FindingField.CONDITION)).isEqualTo(MergeSample.OF_C);
        assertThat(dialogs.problems).isEmpty();
    }

    @Test
    void leftForLaterTheWayOnAndTheRowLookedAtAreInSight(FxRobot robot) throws Exception {
        walk.until(() -> model != null && model.files().size() == 1);
        sample.crew().laptop(2).submit(new Edit.WriteFinding("steps", FindingField.TITLE, "Complaint steps known to some"));
        Path fromC = sample.crew().send(sample.crew().laptop(2));
        robot.interact(() -> live.submit(new Edit.WriteFinding("steps", FindingField.TITLE, "Complaint steps named in part")));
        walk.size(1366, 620);
        robot.interact(() -> model.add(List.of(sample.fromB(), fromC)));
        walk.until(() -> model.mergeable() == 2);
        walk.click("merge.merge");
        walk.until(() -> isListFocused(robot));
        robot.interact(model::dismiss);
        ListView<ConflictView> list = robot.lookup((Node node) -> node instanceof ListView<?>).query();
        int count = list.getItems().size();
        assertThat(count).isEqualTo(6);
        assertThat(model.deciding().position()).isEqualTo(1);
        for (int i = 1; i < count; i++) {
            walk.key(KeyCode.DOWN);
        }
        assertThat(model.deciding().position()).isEqualTo(count);
        Node row = ById.get(robot, list.getItems().getLast().id());
        assertThat(ScreenWalk.<Boolean>ask(() -> list.localToScene(list.getLayoutBounds())
                        .contains(row.localToScene(row.getLayoutBounds()))))
                .isTrue();
        walk.seen("merge-low-1366-light");

        walk.click("merge.later");
        assertThat(went).isEmpty();
        assertThat(model.stepProperty().get()).isEqualTo(MergeStep.DUPLICATES);
        walk.picture("merge-left-1366-light");
        walk.click("merge.to-conflicts");
        assertThat(model.stepProperty().get()).isEqualTo(MergeStep.CONFLICTS);
        assertThat(dialogs.problems).isEmpty();
    }

    @Test
    void undoneWholeAndTheJournalKeepsIt(FxRobot robot) throws Exception {
        walk.until(() -> model != null && model.files().size() == 1);
        sample.crew()
                .laptop(1)
                .submit(new Edit.WriteFinding("steps", FindingField.CONDITION, "The field supervisor named one step."));
        Path again = sample.crew().send(sample.crew().laptop(1));
        robot.interact(() -> model.add(List.of(sample.fromC(), again)));
        walk.until(() -> model.mergeable() == 2);
        walk.click("merge.merge");
        walk.until(() -> model.stepProperty().get() == MergeStep.CONFLICTS);
        choose(robot, "Condition", "A-F01");
        walk.key(KeyCode.DIGIT5);
        assertThat(model.deciding().settling().words()).isEqualTo(MergeSample.OF_C);
        walk.picture("merge-three-1366-light");
        walk.click("merge.undo");
        walk.until(() -> model.lastMerge() == null && model.stepProperty().get() == MergeStep.FILES);
        assertThat(model.runProperty().get()).isInstanceOf(RunState.Done.class);
        assertThat(dialogs.asked).hasSize(1);
        walk.click("merge.journal");
        walk.picture("merge-journal-1366-light");
        walk.everyNodeSpeaks();
        walk.key(KeyCode.ESCAPE);
        assertThat(Conflict.all(live.state())).isEmpty();
        walk.key(KeyCode.ESCAPE);
        assertThat(went).containsExactly("back");
        assertThat(dialogs.problems).isEmpty();
    }

    @Test
    void aLateFileOffersAnAmendment(FxRobot robot) throws Exception {
        walk.until(() -> model != null && model.files().size() == 1);
        Recorded.issue(sitting);
        ScreenWalk.settle();
        robot.interact(() -> model.add(List.of(sample.fromC())));
        walk.until(() -> model.mergeable() == 1);
        walk.click("merge.merge");
        walk.until(() -> model.stepProperty().get() == MergeStep.CONFLICTS);
        walk.picture("merge-late-1366-light");
        walk.everyNodeSpeaks();
        walk.click("merge.amendment");
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
        ScreenWalk.settle();
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

    private void everyPicture(String name) {
        walk.pictures(name);
        walk.look(Theme.Mode.LIGHT, TextScale.P150);
        walk.picture(name + "-1366-light-150");
        walk.look(Theme.Mode.LIGHT, TextScale.P200);
        walk.picture(name + "-1920-light-200", 1920, 1050);
        walk.look(Theme.Mode.LIGHT, TextScale.P100);
        walk.picture(name + "-1366-light");
    }
}
