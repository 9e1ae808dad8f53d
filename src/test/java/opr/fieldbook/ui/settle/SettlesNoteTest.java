package opr.fieldbook.ui.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import opr.fieldbook.domain.conflict.OpenConflict;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.edit.Settlement;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.ui.inspect.Bench;
import opr.fieldbook.ui.live.LiveInspection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** It listens while it stands in a window, and only then. */
@ExtendWith(ApplicationExtension.class)
class SettlesNoteTest {

    @TempDir
    Path folder;

    private Bench bench;
    private LiveInspection live;

    @BeforeEach
    void contradict() {
        bench = Bench.jem(folder)
                .work(new Edit.RaiseFinding("f-1", null, Bench.item("J-D-01"), Edit.FindingTexts.titled("Log"), null))
                .handOut()
                .work(new Edit.WriteFinding("f-1", FindingField.EFFECT, "From A."))
                .colleague("B", OffsetDateTime.now().minusHours(5), b -> b.make(
                        new Edit.WriteFinding("f-1", FindingField.EFFECT, "From B.")));
        live = bench.live();
    }

    @AfterEach
    void close() {
        live.release();
        live.sitting().close();
        bench.close();
    }

    private SettlesNote note() {
        return new SettlesNote(live, FindingField.EFFECT.key("f-1"));
    }

    @Test
    void itFollowsWhileItIsShownAndCatchesUpWhenItIsShownAgain(FxRobot robot) {
        SettlesNote[] notes = new SettlesNote[2];
        VBox place = new VBox();
        robot.interact(() -> {
            notes[0] = note();
            notes[1] = note();
            place.getChildren().setAll(notes[0], notes[1]);
            new Scene(place);
            place.getChildren().remove(notes[1]);
            live.submit(OpenConflict.all(live.inspection()).getFirst().settle(new Settlement.Keep(0)));
        });
        assertThat(notes[0].isManaged()).as("settled").isFalse();
        assertThat(notes[1].isManaged()).as("not in the window, so nobody told it").isTrue();
        robot.interact(() -> place.getChildren().add(notes[1]));
        assertThat(notes[1].isManaged()).isFalse();
    }

    @Test
    void aNoteThatIsTakenAwayIsForgotten(FxRobot robot) throws Exception {
        WeakReference<SettlesNote> gone = takenAway(robot);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            System.gc();
            return gone.get() == null;
        });
        assertThat(live.state().find("finding", "f-1")).as("the inspection is still open").isNotNull();
    }

    private WeakReference<SettlesNote> takenAway(FxRobot robot) {
        SettlesNote[] made = new SettlesNote[1];
        robot.interact(() -> {
            made[0] = note();
            VBox place = new VBox(made[0]);
            new Scene(place);
            place.getChildren().clear();
        });
        return new WeakReference<>(made[0]);
    }
}
