package opr.fieldbook.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Ids;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.store.TestLibrary;
import opr.fieldbook.ui.ById;
import opr.fieldbook.ui.inspect.Bench;
import opr.fieldbook.ui.inspect.NotedDialogs;
import opr.fieldbook.ui.inspect.Window;
import opr.fieldbook.ui.shell.Screen;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.merge.HandOver;
import opr.fieldbook.work.merge.MergeFiles;
import opr.fieldbook.work.team.OpenPackage;
import opr.fieldbook.work.team.TeamTask;
import opr.fieldbook.work.team.WorkPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** The line of a laptop that was lost says so, and how much that it signed later is kept aside. */
@ExtendWith(ApplicationExtension.class)
class LostLaptopCardTest {

    private static final String SPOKEN = "told in person";

    private final Path folder = Files.createTempDirectory("lost");
    private final Bench bench = Bench.jem(folder);
    private final NotedDialogs dialogs = new NotedDialogs();
    private Window window;

    LostLaptopCardTest() throws IOException {}

    /** B's laptop hands over two notes, is marked as lost, and hands over one more that it signed since. */
    private void loseAndMergeLateWork() {
        Path pack = folder.resolve("b.fieldbook");
        Path early = folder.resolve("early.fieldbook");
        Path late = folder.resolve("late.fieldbook");
        try (Sitting here = bench.open(Runnable::run);
                Session theirs = new Session(
                        TestLibrary.create(folder.resolve("theirs"), "Inspector B", "IB"),
                        new BuiltInProtocols(),
                        TimeSource.CLOCK)) {
            TeamTask task = new TeamTask(bench.session(), here, TimeSource.CLOCK, FileStore.real());
            task.pack(new WorkPackage.Wanted("Inspector B", Role.INSPECTOR, List.of()), SPOKEN.toCharArray(), pack);
            String id = new OpenPackage(theirs, TimeSource.CLOCK).open(List.of(pack), SPOKEN.toCharArray()).id();
            try (Sitting there = theirs.open(id, Runnable::run)) {
                HandOver handing = new HandOver(theirs, TimeSource.CLOCK, FileStore.real());
                handing.send(there, early);
                for (String note : List.of("First late note", "Second late note")) {
                    there.desk().submit(new Edit.AddEntry(Ids.next(), "jots", note, false)).join();
                }
                handing.send(there, late);
            }
            MergeFiles merging = new MergeFiles(here, TimeSource.CLOCK, inspection -> folder.resolve("no copy"));
            merging.merge(List.of(early));
            String device = task.look().lines().getLast().member().id();
            task.lose(device, LocalDate.of(2020, 1, 1));
            merging.merge(List.of(late));
        }
    }

    /** The card alone. */
    private record Card(TeamModel model, Region node) implements Screen {

        @Override
        public void attach() {
            model.attach();
        }

        @Override
        public void detach() {
            model.detach();
        }

        @Override
        public List<Shortcut> keys() {
            return List.of();
        }
    }

    @Start
    void start(Stage stage) {
        loseAndMergeLateWork();
        window = new Window(stage, bench, dialogs);
        window.show(live -> {
            TeamModel model = TeamSample.model(bench, live, dialogs);
            return new Card(model, new TeamCard(model, window.desktop()).node());
        });
    }

    @Stop
    void stop() {
        window.close();
    }

    private static List<String> words(FxRobot robot, String row) {
        return robot.from(ById.<Node>get(robot, row)).lookup((Node node) -> node instanceof Labeled).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void itsLineSaysThatItIsLostAndWhatIsKeptAside(FxRobot robot) throws Exception {
        window.ready();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> ById.find(robot, "team-B").isPresent());
        window.settle();
        assertThat(words(robot, "team-B")).contains("Lost").anyMatch(said -> said.contains("lost") && said.contains("2"));
        assertThat(words(robot, "team-A")).doesNotContain("Lost").noneMatch(said -> said.contains("aside"));
        window.picture(robot, "team-lost-aside", 1366, 738);
        assertThat(window.silent()).isEmpty();
        assertThat(dialogs.problems).isEmpty();
    }
}
