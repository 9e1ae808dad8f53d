package opr.fieldbook.ui.widgets.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import opr.fieldbook.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SaveIndicatorTest {

    private final AtomicInteger copies = new AtomicInteger();
    private SaveIndicator save;

    @Start
    void start(Stage stage) {
        save = new SaveIndicator(copies::incrementAndGet);
        Scene scene = new Scene(save, 500, 60);
        new Theme().apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aQuickSaveNeverShowsSaving(FxRobot robot) {
        robot.interact(() -> {
            save.saved(LocalTime.of(14, 2, 10));
            save.saving();
            save.saved(LocalTime.of(14, 2, 11));
        });
        WaitForAsyncUtils.sleep(700, TimeUnit.MILLISECONDS);
        assertThat(save.state()).isEqualTo(SaveIndicator.State.SAVED);
        assertThat(save.getAccessibleText()).isEqualTo("All changes saved 14:02:11");
    }

    @Test
    void aSlowSaveShowsSavingAfterFourHundredMilliseconds(FxRobot robot) throws TimeoutException {
        long start = System.nanoTime();
        robot.interact(() -> save.saving());
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> save.state() == SaveIndicator.State.SAVING);
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)).isGreaterThan(380);
        robot.interact(() -> assertThat(save.getAccessibleText()).isEqualTo("Saving…"));
    }

    @Test
    void aFailureOffersACopyUntilItIsOver(FxRobot robot) {
        robot.interact(() -> save.failed());
        Button copy = robot.lookup(".button").queryButton();
        assertThat(copy.isVisible()).isTrue();
        robot.interact(copy::fire);
        assertThat(copies).hasValue(1);
        robot.interact(() -> save.saving());
        assertThat(save.state()).isEqualTo(SaveIndicator.State.FAILED);
        robot.interact(() -> save.saved(LocalTime.NOON));
        assertThat(copy.isVisible()).isFalse();
    }
}
