package opr.fieldbook.ui.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import opr.fieldbook.domain.conflict.RemovedAnyway;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.ObservationField;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.ui.findings.list.FindingLine;
import opr.fieldbook.ui.findings.list.FindingLines;
import opr.fieldbook.ui.inspect.Bench;
import opr.fieldbook.ui.inspect.Framed;
import opr.fieldbook.ui.inspect.InspectScreen;
import opr.fieldbook.ui.inspect.NotedDialogs;
import opr.fieldbook.ui.inspect.NotedPlaces;
import opr.fieldbook.ui.inspect.Window;
import opr.fieldbook.ui.inspect.checklist.InspectModel;
import opr.fieldbook.ui.overview.OverviewModel;
import opr.fieldbook.ui.overview.OverviewScreen;
import opr.fieldbook.ui.record.RecordModel;
import opr.fieldbook.ui.team.TeamSample;
import opr.fieldbook.work.Background;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** What one person removed and another changed stays in sight wherever it is shown, and says so there. */
@ExtendWith(ApplicationExtension.class)
class RemovedStaysTest {

    private static final String EXHIBIT = "e".repeat(64);
    private static final String STAYS = "Removed by Inspector B. It stays, because Inspector C changed it without seeing that.";

    private final NotedDialogs dialogs = new NotedDialogs();
    private final NotedPlaces places = new NotedPlaces();
    private final Bench bench;
    private Window window;

    RemovedStaysTest() throws IOException {
        ObservationField.Seen seen =
                new ObservationField.Seen(Result.MET, "Seat 1", ObservationField.Mode.LIVE, null);
        bench = Bench.jem(Files.createTempDirectory("stays"))
                .work(
                        new Edit.RaiseFinding(
                                "f-1", null, Bench.item("J-D-01"), Edit.FindingTexts.titled("Log not kept"), null),
                        new Edit.AddExhibit(
                                EXHIBIT,
                                new Edit.ExhibitFile("log.csv", "text/csv", 3, "0".repeat(64)),
                                null,
                                Bench.item("J-D-01"),
                                null),
                        new Edit.AddObservation("o-1", Bench.item("J-D-01"), seen),
                        new Edit.PutPerson("DIO-01", "Sample Person", "Deputy"))
                .handOut()
                .colleague("B", OffsetDateTime.now().minusHours(5), b -> b.make(new Edit.DeleteFinding("f-1"))
                        .make(new Edit.RemoveExhibit(EXHIBIT))
                        .make(new Edit.RemoveObservation("o-1"))
                        .make(new Edit.RemovePerson("DIO-01")));
        bench.colleague("C", OffsetDateTime.now().minusHours(4), c -> c.make(
                        new Edit.WriteFinding("f-1", FindingField.EFFECT, "Hours cannot be shown."))
                .make(new Edit.DescribeExhibit(EXHIBIT, "The log of March"))
                .write("Contradict", List.of(ObservationField.SEEN.propose("o-1", seen(Result.NOT_MET))))
                .make(new Edit.PutPerson("DIO-01", "Sample Person", "Sergeant")));
    }

    private static ObservationField.Seen seen(Result result) {
        return new ObservationField.Seen(result, "Seat 1", ObservationField.Mode.LIVE, null);
    }

    @Start
    void start(Stage stage) {
        window = new Window(stage, bench, dialogs);
        window.show(live -> {
            InspectModel model = new InspectModel(live, dialogs, places);
            model.show(Bench.item("J-D-01"));
            return new Framed(new InspectScreen(model, window.evidence(live), window.desktop()), live);
        });
    }

    @Stop
    void stop() {
        window.close();
    }

    private List<String> said(FxRobot robot) {
        return robot.lookup((Node node) -> "settles.removed".equals(node.getId()) && node.isVisible())
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void itSaysSoWhereItIsShown(FxRobot robot) {
        window.ready();
        assertThat(RemovedAnyway.all(window.live().inspection())).extracting(RemovedAnyway::thing)
                .extracting(EntityKey::toString)
                .contains("finding:f-1", "exhibit:" + EXHIBIT, "observation:o-1", "person:DIO-01");
        window.picture(robot, "removed-checklist", 1366, 738);
        assertThat(said(robot)).as("the file and the observation").containsExactly(STAYS, STAYS);
        assertThat(robot.lookup((Node node) -> String.valueOf(node.getId()).startsWith("settle.removed."))
                        .lookup((Node node) -> node instanceof RemovedCard)
                        .queryAll())
                .as("beside the item each can be decided, the finding too")
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(FindingLines.all(window.live().inspection())).extracting(FindingLine::subWords).containsExactly(STAYS);
        robot.interact(() -> window.desktop()
                .show(
                        new Framed(
                                new OverviewScreen(
                                        new OverviewModel(window.live(), dialogs, places),
                                        new RecordModel(
                                                window.live(), dialogs, new Background(Runnable::run, Runnable::run), left -> {}),
                                        TeamSample.model(bench, window.live(), dialogs),
                                        window.desktop()),
                                window.live(),
                                List.of(),
                                "app.place.home"),
                        Framed.rail()));
        window.settle();
        assertThat(said(robot)).as("on the roster").containsExactly(STAYS);
        robot.interact(() -> window.live().submit(new Edit.DecideRemoval("person", "DIO-01", false)));
        window.settle();
        assertThat(said(robot)).isEmpty();
    }
}
