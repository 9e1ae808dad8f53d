package opr.fieldbook.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.finding.FindingField.Classed;
import opr.fieldbook.domain.inspection.Note;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.ui.ById;
import opr.fieldbook.ui.ScreenWalk;
import opr.fieldbook.ui.findings.model.FindingModel;
import opr.fieldbook.ui.inspect.Bench;
import opr.fieldbook.ui.inspect.Framed;
import opr.fieldbook.ui.inspect.NotedDialogs;
import opr.fieldbook.ui.inspect.NotedPlaces;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.shell.Screen;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.ui.theme.TextScale;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.ui.widgets.frame.Layers;
import opr.fieldbook.ui.widgets.input.Segmented;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FindingScreensTest {

    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final NotedDialogs dialogs = new NotedDialogs();
    private final NotedPlaces places = new NotedPlaces();
    private Bench bench;
    private LiveInspection live;
    private FindingsModel model;
    private FindingsScreen screen;
    private Layers layers;
    private Desktop desktop;
    private ScreenWalk walk;
    private FindingModel opened;

    @Start
    void start(Stage stage) throws Exception {
        bench = FindingSample.make(Files.createTempDirectory("findings"));
        desktop = ScreenWalk.desktop(stage);
        walk = new ScreenWalk(desktop, "finding");
        LiveInspection.of(bench.open(writer), Platform::runLater).thenAccept(made -> {
            live = made;
            live.onProblem(dialogs::problem);
            model = new FindingsModel(live, dialogs, places);
            screen = new FindingsScreen(model, desktop);
            layers = new Layers(screen.node());
            desktop.show(
                    new Framed(new InLayers(screen, layers), live, screen.actions(), "app.place.report"), Framed.rail());
        });
    }

    @Stop
    void stop() {
        live.release();
        live.sitting().end().join();
        writer.shutdown();
        bench.close();
    }

    @Test
    void theListLooksAsDrawn(FxRobot robot) throws Exception {
        waitForModel();
        robot.interact(() -> ById.table(robot, "finding.table").getSelectionModel().select(3));
        walk.pictures("findings");
        walk.everyNodeSpeaks();
    }

    @Test
    void aCommentIsWrittenInTheDrawerAndIsForTheTeam(FxRobot robot) throws Exception {
        waitForModel();
        open(robot, "interpreter");
        robot.interact(() -> ById.text(robot, "finding.comment.new").requestFocus());
        robot.write("Is the desk log kept?").press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(ById.text(robot, "finding.comment.new").getText()).isEmpty();
        assertThat(Finding.find(live.state(), "interpreter").orElseThrow().comments(live.state()))
                .singleElement()
                .satisfies(comment -> assertThat(comment.text()).isEqualTo("Is the desk log kept?"));
        robot.interact(() -> ById.text(robot, "finding.comment.new").setText("Written when the drawer closes"));
        walk.everyNodeSpeaks();
        walk.pictures("comments");
        robot.interact(() -> ((javafx.scene.control.ButtonBase) ById.<Node>get(robot, "finding.comment.remove")).fire());
        ScreenWalk.settle();
        assertThat(Finding.find(live.state(), "interpreter").orElseThrow().comments(live.state()))
                .extracting(Note::text)
                .doesNotContain("Is the desk log kept?");
        robot.interact(() -> ById.text(robot, "finding.comment.new").requestFocus());
        walk.key(KeyCode.ESCAPE);
        assertThat(layers.isCovered()).isFalse();
        assertThat(Finding.find(live.state(), "interpreter").orElseThrow().comments(live.state()))
                .extracting(Note::text)
                .containsExactly("Written when the drawer closes");
    }

    @Test
    void theDrawerLooksAsDrawn(FxRobot robot) throws Exception {
        waitForModel();
        open(robot, "interpreter");
        robot.interact(() -> ById.text(robot, "finding.statement.effect").requestFocus());
        walk.pictures("finding");
        walk.everyNodeSpeaks();
        robot.interact(() -> desktop.theme().scaleProperty().set(TextScale.P150));
        walk.picture("finding-1366-light-150");
        assertThat(dialogs.problems).isEmpty();
    }

    @Test
    void aDraftLooksUnfinished(FxRobot robot) throws Exception {
        waitForModel();
        String[] id = {""};
        robot.interact(() -> id[0] = model.raiseFrom(Bench.inMain("J-I-25")));
        open(robot, id[0]);
        walk.picture("finding-draft-1366-light");
        walk.press(KeyCode.CONTROL, KeyCode.G);
        walk.picture("finding-cite-1366-light");
        robot.interact(() -> desktop.theme().modeProperty().set(Theme.Mode.DARK));
        walk.picture("finding-cite-1366-dark");
    }

    @Test
    void aFindingIsClassifiedCitedWrittenAndCorrected(FxRobot robot) throws Exception {
        waitForModel();
        String[] id = {""};
        robot.interact(() -> id[0] = model.raiseFrom(Bench.item("J-D-31")));
        open(robot, id[0]);
        choose(robot, "finding.question.rule", "YES");
        choose(robot, "finding.question.broken", "YES");
        assertThat(finding(id[0]).findingClass()).isEqualTo(FindingClass.DEFICIENCY);
        assertThat(((Labeled) ById.<Node>get(robot, "result-class")).getText()).isEqualTo("Deficiency");

        walk.press(KeyCode.CONTROL, KeyCode.G);
        robot.write("13004");
        walk.key(KeyCode.ENTER);
        assertThat(finding(id[0]).allCitations()).hasSize(2).last().isEqualTo("ICE-13004.2");

        robot.interact(() -> ById.text(robot, "finding.statement.condition").clear());
        robot.interact(() -> ById.text(robot, "finding.statement.condition").requestFocus());
        robot.write("In 2 of 9 files officers should write it down.");
        ScreenWalk.settle();
        assertThat(robot.lookup(".style-hint").queryAllAs(Labeled.class))
                .anyMatch(hint -> hint.getText().contains("should"));
        walk.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(layers.isCovered()).isFalse();
        assertThat(finding(id[0]).text(FindingField.CONDITION)).startsWith("In 2 of 9 files");
        assertThat(dialogs.problems).isEmpty();
    }

    @Test
    void correctedOnSiteIsRecordedAndTheFindingCounts(FxRobot robot) throws Exception {
        waitForModel();
        open(robot, "training");
        robot.interact(() -> ById.<Node>get(robot, "finding.corrected").requestFocus());
        walk.key(KeyCode.SPACE);
        robot.interact(() -> ById.text(robot, "finding.corrected.what").requestFocus());
        robot.write("Both took the courses");
        walk.press(KeyCode.ALT, KeyCode.RIGHT);
        FindingField.Corrected corrected = finding("training").get(FindingField.CORRECTED);
        assertThat(Objects.requireNonNull(corrected).what()).isEqualTo("Both took the courses");
        assertThat(finding("training").counted()).isTrue();
        assertThat(opened.id()).isNotEqualTo("training");
        walk.picture("finding-corrected-1366-light");
    }

    @Test
    void aClauseIsEnteredBesideTheFinding(FxRobot robot) throws Exception {
        waitForModel();
        robot.interact(() -> live.submit(new Edit.ClassifyFinding(
                "oversight",
                FindingField.Questions.OPEN,
                new Classed(FindingClass.DEFICIENCY, null, Party.ICE, null))));
        open(robot, "oversight");
        robot.interact(() -> ById.<Node>get(robot, "finding.source.enter").fireEvent(new ActionEvent()));
        ScreenWalk.settle();
        robot.interact(() -> ById.text(robot, "finding.clause.section").requestFocus());
        robot.write("5.3");
        robot.interact(() -> ById.text(robot, "finding.clause.limit").requestFocus());
        robot.write("2 business days");
        robot.interact(() -> ById.text(robot, "finding.clause.wording").requestFocus());
        robot.write("Authority is suspended within 2 business days.");
        walk.picture("finding-clause-1366-light");
        robot.interact(() -> ById.text(robot, "finding.statement.effect").requestFocus());
        ScreenWalk.settle();
        assertThat(Objects.requireNonNull(opened.viewProperty().get()).choices().categories())
                .anyMatch(choice -> choice.code().equals("D-I-SUS") && choice.blocked() == null);
        assertThat(dialogs.problems).isEmpty();
    }

    @Test
    void whatWasBeingTypedComesBackOnceAndNeverOverNewerWords(FxRobot robot) throws Exception {
        waitForModel();
        robot.interact(() -> live.draft("finding/training/cause", "Half a sent"));
        open(robot, "training");
        assertThat(ById.text(robot, "finding.statement.cause").getText()).isEqualTo("Half a sent");
        robot.interact(() -> ById.text(robot, "finding.statement.cause").setText("Nobody reminded them."));
        walk.press(KeyCode.ALT, KeyCode.RIGHT);
        walk.press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(opened.id()).isEqualTo("training");
        assertThat(ById.text(robot, "finding.statement.cause").getText()).isEqualTo("Nobody reminded them.");
        assertThat(finding("training").text(FindingField.CAUSE)).isEqualTo("Nobody reminded them.");
    }

    @Test
    void escapeClosesAndKeepsAndEnterOpens(FxRobot robot) throws Exception {
        waitForModel();
        robot.interact(() -> {
            ById.table(robot, "finding.table").requestFocus();
            ById.table(robot, "finding.table").getSelectionModel().select(0);
        });
        robot.type(KeyCode.ENTER);
        assertThat(places.went).containsExactly("finding poster");
        open(robot, "poster");
        robot.interact(() -> ById.text(robot, "finding.title").requestFocus());
        robot.interact(() -> ById.text(robot, "finding.title").appendText(" again"));
        walk.key(KeyCode.ESCAPE);
        assertThat(layers.isCovered()).isFalse();
        assertThat(finding("poster").title()).endsWith(" again");
    }

    private void open(FxRobot robot, String id) {
        ScreenWalk.settle();
        robot.interact(() -> {
            opened = new FindingModel(live, dialogs, id);
            layers.open(new FindingDrawer(opened, desktop).drawer());
        });
        ScreenWalk.settle();
    }

    private Finding finding(String id) {
        return Finding.find(live.state(), id).orElseThrow();
    }

    private void choose(FxRobot robot, String id, String key) {
        robot.interact(() -> ((Segmented) ById.<Node>get(robot, id)).choose(key));
        ScreenWalk.settle();
    }

    private void waitForModel() throws TimeoutException {
        walk.until(() -> screen != null);
    }

    /** The screen under its drawers, as the frame of an inspection has it. */
    private record InLayers(FindingsScreen screen, Layers layers) implements Screen {
        @Override
        public Region node() {
            return layers;
        }

        @Override
        public void attach() {
            screen.attach();
        }

        @Override
        public void detach() {
            screen.detach();
        }

        @Override
        public List<Shortcut> keys() {
            return screen.keys();
        }
    }
}
