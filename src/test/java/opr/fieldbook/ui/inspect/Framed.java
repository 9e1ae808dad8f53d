package opr.fieldbook.ui.inspect;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Progress;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.shell.Screen;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.frame.SideRail;
import opr.fieldbook.ui.widgets.input.TabRow;
import opr.fieldbook.ui.widgets.mark.StageStepper;

/** A tab as it stands in the window: header and tabs above it, for pictures. */
public final class Framed implements Screen {

    private final Screen screen;
    private final VBox node;

    public Framed(InspectScreen screen, LiveInspection live) {
        this(screen, live, screen.actions(), "app.place.checklist");
    }

    public Framed(Screen screen, LiveInspection live, List<Node> actions, String shown) {
        this.screen = screen;
        Inspection inspection = live.inspection();
        VBox titles = new VBox(
                Words.whole(inspection.lea().name(), Style.NAME_TITLE),
                Words.of(inspection.lea().fieldOffice() + " · " + inspection.number(), Style.META, Style.SECONDARY));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        StageStepper stepper = new StageStepper();
        stepper.currentProperty().set(2);
        HBox header = Style.set(new HBox(titles, gap, stepper), Style.FRAME_HEADER);
        TabRow tabs = new TabRow(key -> {}, "app.place.home", "app.place.checklist", "app.place.report");
        Progress progress = Progress.of(live.state(), Inspection.checklist(inspection.asked()));
        tabs.count("app.place.checklist", progress.answered() + "/" + progress.asked());
        tabs.shownProperty().set(shown);
        HBox right = Style.TAB_ACTIONS.on(new HBox());
        right.getChildren().addAll(actions);
        tabs.addAction(right);
        tabs.setMinWidth(0);
        header.setMinWidth(0);
        VBox.setVgrow(screen.node(), Priority.ALWAYS);
        node = new VBox(header, tabs, screen.node());
    }

    public static SideRail rail() {
        SideRail rail = new SideRail(
                List.of(
                        new SideRail.Place("app.place.home", "mdi2c-clipboard-text-outline"),
                        new SideRail.Place("app.place.program", "mdi2c-chart-box-outline")),
                List.of(),
                key -> {});
        rail.chosenProperty().set("app.place.home");
        rail.setPerson("IA", "Inspector A");
        return rail;
    }

    @Override
    public Region node() {
        return node;
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
