package opr.fieldbook.ui.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.edit.Inventory;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Merge;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.finding.FindingLink;
import opr.fieldbook.domain.inspection.EntryField;
import opr.fieldbook.domain.inspection.FacilityField;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.domain.inspection.ObservationField;
import opr.fieldbook.domain.team.InvitationField;
import opr.fieldbook.log.Conflict;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.ui.Alone;
import opr.fieldbook.ui.findings.FindingDrawer;
import opr.fieldbook.ui.findings.model.FindingModel;
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
import opr.fieldbook.ui.report.ReportScreen;
import opr.fieldbook.ui.report.model.ReportModel;
import opr.fieldbook.ui.shell.Screen;
import opr.fieldbook.ui.team.TeamSample;
import opr.fieldbook.ui.widgets.frame.Layers;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.issue.IssueReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/**
 * Every field that can be edited in the window says, while it is in conflict, that editing it settles the conflict. A new
 * field that is in neither list fails.
 */
@ExtendWith(ApplicationExtension.class)
class EveryFieldSaysSoTest {

    /** These are written when the thing is made, or by an act that nobody can do on a thing of which it is in conflict. */
    private static final Set<Field<?>> NOT_EDITED = Set.of(
            InspectionField.NUMBER,
            InspectionField.PERIOD,
            InspectionField.OWNER,
            InspectionField.TOUR,
            FacilityField.NAME,
            FacilityField.ORDER,
            MemberField.WHO,
            MemberField.INVITATION,
            InvitationField.WHO,
            opr.fieldbook.domain.issue.IssueField.ISSUED,
            ObservationField.SEEN,
            FindingField.KEY,
            FindingField.NUMBER,
            FindingLink.CITATION_TEXT,
            opr.fieldbook.domain.lea.LeaField.CONTENT,
            opr.fieldbook.domain.protocol.ProtocolField.CONTENT);

    private final Map<FieldKey, List<Proposal>> contested;
    private final NotedDialogs dialogs = new NotedDialogs();
    private final NotedPlaces places = new NotedPlaces();
    private final Bench bench;
    private final Set<String> said = new HashSet<>();
    private Window window;
    private Layers layers;

    EveryFieldSaysSoTest() throws IOException {
        bench = Bench.jem(Files.createTempDirectory("says-so"));
        String[] inspection = {""};
        bench.work(
                        new Edit.RaiseFinding(ContradictedFields.FINDING, null, Bench.item("J-D-01"), Edit.FindingTexts.NONE, null),
                        new Edit.AddEntry(ContradictedFields.JOT, EntryField.JOTS, "Ask again", false),
                        new Edit.AddExhibit(
                                ContradictedFields.EXHIBIT,
                                new Edit.ExhibitFile("log.csv", "text/csv", 3, "0".repeat(64)),
                                null,
                                Bench.item("J-D-01"),
                                null),
                        new Edit.PutPerson("DIO-01", "Sample Person", "Deputy"))
                .handOut();
        try (var sitting = bench.open(Runnable::run)) {
            inspection[0] = sitting.id();
        }
        contested = ContradictedFields.of(inspection[0]);
        bench.colleague("B", OffsetDateTime.now().minusHours(5), b -> b.write(
                        "Contradict", contested.values().stream().map(List::getFirst).toList()))
                .colleague("C", OffsetDateTime.now().minusHours(4), c -> c.write(
                        "Contradict", contested.values().stream().map(List::getLast).toList()));
    }

    @Start
    void start(Stage stage) {
        window = new Window(stage, bench, dialogs);
        window.show(live -> new Framed(
                new OverviewScreen(
                        new OverviewModel(live, dialogs, places),
                        new RecordModel(live, dialogs, new Background(Runnable::run, Runnable::run), left -> {}),
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

    private void look(FxRobot robot, String picture) {
        window.picture(robot, "says-so-" + picture, 1366, 738);
        robot.lookup((Node node) -> node.getId() != null && node.getId().startsWith("settles."))
                .queryAll()
                .stream()
                .filter(EveryFieldSaysSoTest::isShown)
                .forEach(node -> Stream.of(node.getId().substring("settles.".length()).split("\\+")).forEach(said::add));
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private void show(FxRobot robot, Screen screen) {
        robot.interact(() -> window.desktop()
                .show(new Framed(screen, window.live(), List.of(), "app.place.home"), Framed.rail()));
        window.settle();
    }

    @Test
    void everyFieldThatCanBeEditedSaysThatEditingSettles(FxRobot robot) {
        window.ready();
        assertThat(Conflict.all(window.live().state())).extracting(Conflict::key).containsAll(contested.keySet());
        Set<Field<?>> known = new HashSet<>(NOT_EDITED);
        contested.keySet().forEach(key -> known.add(Inventory.find(key.entity().kind(), key.field()).orElseThrow()));
        assertThat(Inventory.all()).filteredOn(field -> field.merge() == Merge.SETTLE).allMatch(known::contains);

        look(robot, "overview");
        InspectModel inspect = new InspectModel(window.live(), dialogs, places);
        robot.interact(() -> {
            inspect.attach();
            inspect.show(Bench.item("J-D-01"));
        });
        show(robot, new InspectScreen(inspect, window.evidence(window.live()), window.desktop()));
        look(robot, "checklist");
        ButtonBase all = robot.lookup((Node node) -> "inspect.conflicts".equals(node.getId())).query();
        assertThat(all.getText()).isEqualTo(contested.size() + " conflicts, 7 outside these sections");
        robot.interact(all::fire);
        assertThat(places.went).contains("conflicts");
        robot.interact(() -> inspect.sectionProperty().set("JEM/DOCUMENTS/complaints"));
        window.settle();
        MenuButton owner = robot.lookup((Node node) -> "inspect.owner".equals(node.getId())).query();
        assertThat(owner.getAccessibleText()).contains("what is saved here settles it");
        assertThat(owner.getItems()).filteredOn(item -> "settle.saving".equals(item.getId())).hasSize(1);
        said.add("assignment:" + ContradictedFields.section() + "/owner");

        ReportModel report = new ReportModel(
                window.live(),
                dialogs,
                places,
                new Background(Runnable::run, Runnable::run),
                new IssueReport(FileStore.real(), TimeSource.CLOCK));
        show(robot, new ReportScreen(report, window.desktop()));
        look(robot, "report");

        robot.interact(() -> {
            layers = new Layers(new javafx.scene.layout.Region());
            window.desktop().show(new Alone(layers), Framed.rail());
            layers.open(new FindingDrawer(new FindingModel(window.live(), dialogs, ContradictedFields.FINDING), window.desktop()).drawer());
        });
        window.settle();
        look(robot, "finding");
        TextInputControl title = robot.lookup((Node node) -> "finding.title".equals(node.getId())).query();
        assertThat(title.getPromptText()).contains("settles it");
        said.add("finding:" + ContradictedFields.FINDING + "/title");

        List<String> silent = new ArrayList<>();
        contested.keySet().forEach(key -> {
            String name = key.entity() + "/" + key.field();
            if (!said.contains(name)) {
                silent.add(name);
            }
        });
        assertThat(silent).as("fields in conflict of which nothing is said where they are edited").isEmpty();
    }
}
