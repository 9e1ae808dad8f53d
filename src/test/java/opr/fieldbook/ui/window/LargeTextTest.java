package opr.fieldbook.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.ui.ById;
import opr.fieldbook.ui.Picture;
import opr.fieldbook.ui.ScreenWalk;
import opr.fieldbook.ui.findings.FindingSample;
import opr.fieldbook.ui.inspect.Bench;
import opr.fieldbook.ui.theme.TextScale;
import opr.fieldbook.ui.widgets.frame.StatusBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** With text twice as large, on a small screen: nothing scrolls sideways, no button's name is cut. */
@ExtendWith(ApplicationExtension.class)
class LargeTextTest {

    private final Path folder = Files.createTempDirectory("large");
    private javafx.stage.Stage stage;
    private RunningWindow window;
    private ScreenWalk walk;
    private final List<String> found = new ArrayList<>();

    LargeTextTest() throws IOException {}

    @Start
    void start(javafx.stage.Stage shown) {
        stage = shown;
        window = new RunningWindow(stage);
        walk = new ScreenWalk(window.desktop(), "large");
    }

    @AfterEach
    void end() throws InterruptedException {
        window.end();
    }

    @Test
    void nothingScrollsSidewaysAtTwiceTheText(FxRobot robot) throws Exception {
        open(robot, FindingSample.make(folder), Stage.IN_REVIEW);
        robot.interact(() -> {
            window.desktop().theme().scaleProperty().set(TextScale.P200);
            stage.setWidth(1366);
            stage.setHeight(738);
        });
        ScreenWalk.settle();
        look(robot, "overview");
        walk.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        look(robot, "checklist");
        walk.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        walk.await("finding.table");
        look(robot, "findings");
        TableView<?> table = ById.get(robot, "finding.table");
        robot.interact(() -> {
            table.getSelectionModel().select(3);
            table.requestFocus();
        });
        robot.type(KeyCode.ENTER);
        walk.await("finding.statement.effect");
        look(robot, "finding");
        robot.type(KeyCode.ESCAPE);
        walk.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        walk.await("report.screen.export-draft");
        look(robot, "report");
        walk.press(KeyCode.CONTROL, KeyCode.O);
        walk.await("merge.drop");
        look(robot, "merge");
        robot.interact(window.flow()::toHome);
        walk.await("home.list");
        look(robot, "home");
        walk.press(KeyCode.CONTROL, KeyCode.N);
        look(robot, "new");
        walk.key(KeyCode.ESCAPE);
        robot.interact(() -> robot.lookup((Node node) -> "app.rail.settings".equals(node.getId())
                        || "app.settings".equals(node.getId()))
                .tryQuery()
                .ifPresent(node -> ((ButtonBase) node).fire()));
        ScreenWalk.settle();
        look(robot, "settings");
        walk.press(KeyCode.CONTROL, KeyCode.L);
        walk.await("unlock.unlock");
        look(robot, "unlock");
        robot.interact(() -> ById.<ButtonBase>get(robot, "unlock.another").fire());
        walk.await("unlock.create");
        look(robot, "first-start");
        assertThat(window.dialogs().problems()).isEmpty();
        assertThat(found).isEmpty();
    }

    private void look(FxRobot robot, String screen) {
        robot.interact(() -> {
            window.desktop().scene().getRoot().applyCss();
            window.desktop().scene().getRoot().layout();
        });
        ScreenWalk.settle();
        robot.interact(() -> {
            Picture.of(window.desktop().scene(), "large/" + screen);
            sideways(window.desktop().scene().getRoot(), screen);
        });
    }

    /** Scroll bars for going sideways, and names of buttons that are cut. */
    private void sideways(Node node, String screen) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL && bar.getWidth() > 0) {
            found.add(screen + ": scrolls sideways in " + path(bar));
        }
        if (node instanceof StatusBar
                && node.localToScene(node.getBoundsInLocal()).getMaxY() > node.getScene().getHeight() + 1) {
            found.add(screen + ": the status bar is cut");
        }
        if (node instanceof Label label && label.getText().startsWith("Sample County") && label.isTextTruncated()) {
            found.add(screen + ": the LEA is cut");
        }
        if (node instanceof InspectionHeader header && header.getHeight() + 1 < header.prefHeight(header.getWidth())) {
            found.add(screen + ": the header is cut");
        }
        if (node instanceof TableView<?> table) {
            double columns = table.getVisibleLeafColumns().stream().mapToDouble(column -> column.getWidth()).sum();
            if (columns > table.getWidth() + 1) {
                found.add(screen + ": columns are cut");
            }
        }
        if (node instanceof ButtonBase button && cut(button)) {
            found.add(screen + ": cut: " + button.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> sideways(child, screen));
        }
    }

    private static String path(Node node) {
        StringBuilder path = new StringBuilder();
        for (Node at = node.getParent(); at != null && path.length() < 160; at = at.getParent()) {
            if (at instanceof ScrollPane scroll) {
                return path + widest(scroll.getContent(), scroll.getViewportBounds().getWidth());
            }
            path.append(at.getClass().getSimpleName()).append(at.getId() == null ? "" : "#" + at.getId()).append(" < ");
        }
        return path.toString();
    }

    /** What needs the room, from the outside to the inside. */
    private static String widest(Node node, double room) {
        StringBuilder path = new StringBuilder(Math.round(room) + " of ");
        for (Node at = node; at != null; ) {
            path.append(at.getClass().getSimpleName()).append(at.getId() == null ? "" : "#" + at.getId());
            path.append(' ').append(at instanceof Labeled label ? label.getText() + " " : "").append(Math.round(at.minWidth(-1))).append(" > ");
            at = at instanceof Parent parent
                    ? parent.getChildrenUnmodifiable().stream()
                            .filter(Node::isManaged)
                            .max(Comparator.comparingDouble(child -> child.minWidth(-1)))
                            .orElse(null)
                    : null;
        }
        return path.toString();
    }

    private static boolean cut(ButtonBase button) {
        String words = button.getText();
        return words != null
                && !words.endsWith("…")
                && button.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
                && button.lookupAll(".text").stream()
                        .anyMatch(text -> text instanceof Text shown && shown.getText().endsWith("…")
                                && !words.contains(shown.getText()));
    }

    private void open(FxRobot robot, Bench sample, Stage reached) throws Exception {
        sample.work(new Edit.ChangeStage(reached)).close();
        window.open(robot, folder.resolve("library"));
    }
}
