package opr.fieldbook.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.ui.Accessible;
import opr.fieldbook.ui.ById;
import opr.fieldbook.ui.ScreenWalk;
import opr.fieldbook.ui.dialogs.QuietDialogs;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.theme.TextScale;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.ui.widgets.frame.SideRail;
import opr.fieldbook.ui.widgets.input.Option;
import opr.fieldbook.ui.widgets.input.Segmented;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.LastWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HomeScreenTest {

    @TempDir
    static Path folder;

    private final List<String> opened = new ArrayList<>();
    private final List<String> locked = new ArrayList<>();
    private SampleLibrary library;
    private HomeModel model;
    private HomeScreen screen;
    private Desktop desktop;
    private ScreenWalk walk;

    @Start
    void start(Stage window) {
        library = new SampleLibrary(folder.resolve("at-" + System.nanoTime()));
        desktop = ScreenWalk.desktop(window);
        walk = new ScreenWalk(desktop, "home");
        model = new HomeModel(
                library.session(),
                new Background(Runnable::run, Runnable::run),
                new QuietDialogs(),
                opened::add,
                () -> locked.add("locked"),
                SampleProgram.CLOCK);
        screen = new HomeScreen(model, desktop.shortcuts());
        SideRail rail = new SideRail(
                List.of(new SideRail.Place("app.place.home", "mdi2c-clipboard-text-outline")), List.of(), key -> {});
        rail.chosenProperty().set("app.place.home");
        rail.setPerson("IA", "Inspector A");
        desktop.show(screen, rail);
        window.setWidth(1366);
        window.setHeight(738);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> desktop.clear());
        library.close();
    }

    private void fill(FxRobot robot) {
        robot.interact(() -> {
            library.put(SampleProgram.leas());
            library.putSummaries(SampleProgram.summaries());
            Summary onSite = library.session().inspections().stream()
                    .filter(summary -> summary.head().leaId().equals("l2"))
                    .findFirst()
                    .orElseThrow();
            library.session()
                    .noteLastWork(new LastWork(onSite.id(), new Summary.LastPlace("Tour · Processing area", "JEM/f1/J-T-04")));
            model.refresh();
        });
    }

    @Test
    void showsTheListInBothThemesAndSizes(FxRobot robot) {
        fill(robot);
        TableView<?> table = ById.get(robot, "home.list");
        assertThat(table.getItems()).hasSize(7);
        assertThat(table.getSelectionModel().getSelectedIndex()).isZero();
        assertThat(robot.lookup("Tour · Processing area, J-T-04").tryQuery()).isPresent();
        robot.interact(() -> table.getSelectionModel().select(1));
        walk.seen("home-light");
        robot.interact(() -> desktop.theme().modeProperty().set(Theme.Mode.DARK));
        walk.seen("home-dark");
        walk.size(1920, 1050);
        walk.seen("home-dark-1920");
        robot.interact(() -> desktop.theme().modeProperty().set(Theme.Mode.LIGHT));
        walk.seen("home-light-1920");
        walk.size(1180, 650);
        walk.seen("home-light-1180");
        walk.press(KeyCode.CONTROL, KeyCode.I);
        walk.seen("home-due-1180");
        robot.type(KeyCode.ESCAPE);
        walk.size(1366, 738);
        robot.interact(() -> desktop.theme().scaleProperty().set(TextScale.P150));
        walk.seen("home-light-150");
        robot.interact(() -> desktop.theme().scaleProperty().set(TextScale.P200));
        walk.seen("home-light-200");
        Node first = ById.get(robot, "home.continue");
        Node second = ById.get(robot, "home.new");
        assertThat(second.getBoundsInParent().getMinY()).isGreaterThan(first.getBoundsInParent().getMaxY());
        assertThat(Accessible.silentUnder(screen.node())).isEmpty();
    }

    @Test
    void emptyItSaysWhatComesHere(FxRobot robot) {
        walk.seen("home-empty");
        assertThat(ById.find(robot, "home.empty")).isPresent();
        assertThat(ById.find(robot, "home.continue")).isEmpty();
        robot.clickOn(node(robot, "home.empty.new"));
        walk.seen("home-new-first-lea");
        assertThat(ById.find(robot, "home.lea.name")).isPresent();
        assertThat(Accessible.silentUnder(screen.node())).isEmpty();
    }

    @Test
    void enterDoubleClickAndKeysOpen(FxRobot robot) {
        fill(robot);
        TableView<?> table = ById.get(robot, "home.list");
        robot.interact(table::requestFocus);
        robot.interact(() -> table.getSelectionModel().select(0));
        robot.type(KeyCode.ENTER);
        robot.doubleClickOn("287G-FY2021-JEM-0009 · Sample Field Office");
        walk.press(KeyCode.CONTROL, KeyCode.R);
        assertThat(opened.stream().map(this::lea))
                .containsExactly(
                        "Model County Sheriff’s Office",
                        "Placeholder County Sheriff’s Office",
                        "Sample County Sheriff’s Office");
        robot.clickOn(node(robot, "home.lock"));
        assertThat(locked).hasSize(1);
    }

    @Test
    void filtersAndSorts(FxRobot robot) {
        fill(robot);
        Segmented filter = ById.get(robot, "home.filter");
        assertThat(filter.options().stream().map(Option::text))
                .containsExactly("All 7", "Mine 4", "Planned 1", "Notified 1", "On site 1", "In review 1", "Issued 3");
        robot.clickOn(node(robot, "ISSUED"));
        assertThat(model.shown()).hasSize(3);
        robot.clickOn(node(robot, "mine"));
        assertThat(model.shown()).hasSize(4);
        ComboBox<HomeSort> sort = ById.get(robot, "home.sort");
        robot.interact(() -> sort.setValue(HomeSort.NAME));
        assertThat(model.shown().getFirst().name()).startsWith("Example");
    }

    @Test
    void searchesAsOneTypes(FxRobot robot) {
        fill(robot);
        walk.press(KeyCode.CONTROL, KeyCode.K);
        robot.write("sam");
        walk.seen("home-search");
        TextField search = ById.get(robot, "home.search");
        robot.interact(() ->
                search.setText("interpreter"));
        ListView<?> found = (ListView<?>) node(robot, "home.search.results").lookup(".list-view");
        assertThat(found.getItems()).hasSize(1);
        robot.type(KeyCode.ENTER);
        assertThat(opened.stream().map(this::lea)).containsExactly("Sample County Sheriff’s Office");
        robot.clickOn(node(robot, "home.search")).write("zzz");
        assertThat(node(robot, "home.search.results").isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(node(robot, "home.search.results").isVisible()).isFalse();
    }

    @Test
    void makesAnInspectionFromTheRegister(FxRobot robot) {
        robot.interact(() -> {
            library.put(SampleProgram.leas());
            model.refresh();
        });
        walk.press(KeyCode.CONTROL, KeyCode.N);
        walk.seen("home-new-pick");
        robot.clickOn(node(robot, "home.new.create"));
        walk.seen("home-new-missing");
        robot.clickOn(node(robot, "home.new.search")).write("proto").type(KeyCode.ENTER);
        CheckBox jem = ById.get(robot, "home.new.model-JEM");
        assertThat(jem.isSelected()).isTrue();
        DatePicker start = ById.get(robot, "home.new.start");
        robot.clickOn(start.getEditor()).write("3/15/2021").type(KeyCode.TAB);
        DatePicker end = ById.get(robot, "home.new.end");
        assertThat(end.getValue()).isEqualTo(LocalDate.of(2021, 3, 15));
        robot.interact(() -> end.setValue(LocalDate.of(2021, 3, 17)));
        walk.seen("home-new-light");
        robot.interact(() -> desktop.theme().modeProperty().set(Theme.Mode.DARK));
        walk.seen("home-new-dark");
        assertThat(Accessible.silentUnder(screen.node())).isEmpty();
        walk.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(opened.stream().map(this::lea)).containsExactly("Prototype County Sheriff’s Office");
        assertThat(library.session().inspections().getFirst().head().number()).isEqualTo("287G-FY2021-JEM-0001");
    }

    @Test
    void theMainButtonTakesTheLeaAndTheDayBeingWritten(FxRobot robot) {
        walk.press(KeyCode.CONTROL, KeyCode.N);
        robot.write("Sample County Sheriff");
        robot.clickOn(node(robot, "home.lea.state")).write("tx");
        robot.clickOn(node(robot, "home.lea.model-JEM"));
        DatePicker start = ById.get(robot, "home.new.start");
        DatePicker end = ById.get(robot, "home.new.end");
        robot.clickOn(start.getEditor()).write("3/15/2021").type(KeyCode.TAB);
        robot.write("3/32/2021");
        walk.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(opened).isEmpty();
        assertThat(end.getEditor().getText()).isEqualTo("3/32/2021");
        robot.clickOn(end.getEditor()).type(KeyCode.END);
        robot.interact(end.getEditor()::selectAll);
        robot.write("3/18/2021");
        walk.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(opened.stream().map(this::lea)).containsExactly("Sample County Sheriff");
        assertThat(library.session().inspections().getFirst().lastDay()).isEqualTo(LocalDate.of(2021, 3, 18));
    }

    @Test
    void keepsTheRegister(FxRobot robot) {
        robot.interact(() -> {
            library.put(SampleProgram.leas());
            model.refresh();
        });
        robot.clickOn(node(robot, "home.register"));
        ListView<Lea> list = ById.get(robot, "home.register.list");
        robot.interact(() -> list.getSelectionModel().select(1));
        walk.seen("home-register-light");
        robot.interact(() -> ById.<TextField>get(robot, "home.lea.county").setText("Example"));
        robot.clickOn(node(robot, "home.register.save"));
        assertThat(library.session().register().find("l3").orElseThrow().county())
                .isEqualTo("Example");
        robot.clickOn(node(robot, "home.register.add"));
        robot.clickOn(node(robot, "home.register.save"));
        walk.seen("home-register-missing");
        robot.clickOn(node(robot, "home.lea.name")).write("New County Sheriff");
        robot.clickOn(node(robot, "home.lea.state")).write("tx");
        robot.clickOn(node(robot, "home.register.save"));
        assertThat(library.session().register().find("New County Sheriff").orElseThrow().state())
                .isEqualTo("TX");
        assertThat(node(robot, "home.register.saved").isVisible()).isTrue();
        assertThat(Accessible.silentUnder(screen.node())).isEmpty();
    }

    @Test
    void fiveHundredInspectionsAreShownAndFilteredAtOnce(FxRobot robot) {
        List<Summary> many = SampleProgram.many(500);
        List<Protocol> protocols = new BuiltInProtocols().all();
        long before = System.nanoTime();
        HomeContent content = HomeContent.of(
                many, List.of(), protocols, Optional.empty(), "Inspector A", SampleProgram.TODAY);
        robot.interact(() -> model.show(content));
        robot.interact(() -> screen.node().layout());
        robot.interact(() -> model.filterProperty().set("ISSUED"));
        assertThat(model.search("county 49")).hasSize(HomeSearch.MOST);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
        TableView<?> table = ById.get(robot, "home.list");
        assertThat(table.lookupAll(".table-row-cell").size()).isLessThan(40);
    }

    private static Node node(FxRobot robot, String id) {
        return ById.get(robot, id);
    }

    private String lea(String id) {
        return library.session().find(id).head().leaName();
    }
}
