package opr.fieldbook.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The look lasts as long as its scene, and no scene lasts because of its look. */
@ExtendWith(ApplicationExtension.class)
class ThemeTest {

    private final Theme theme = new Theme();

    @Test
    void aSceneThatIsLeftIsForgotten(FxRobot robot) throws Exception {
        WeakReference<Scene> left = scene(robot);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            System.gc();
            return left.get() == null;
        });
        assertThat(theme.modeProperty().get()).as("the look is still there").isNotNull();
    }

    @Test
    void aSceneThatIsKeptIsRestyled(FxRobot robot) {
        Scene kept = new Scene(new Region());
        robot.interact(() -> {
            theme.modeProperty().set(Theme.Mode.LIGHT);
            theme.apply(kept);
        });
        System.gc();
        int light = kept.getStylesheets().size();
        robot.interact(() -> theme.modeProperty().set(Theme.Mode.DARK));
        assertThat(kept.getStylesheets()).hasSize(light + 1);
        robot.interact(() -> theme.scaleProperty().set(TextScale.P200));
        assertThat(kept.getRoot().getStyle()).contains("26.0px");
        Region next = new Region();
        robot.interact(() -> kept.setRoot(next));
        assertThat(next.getStyle()).contains("26.0px");
    }

    private WeakReference<Scene> scene(FxRobot robot) {
        Scene[] made = new Scene[1];
        robot.interact(() -> {
            made[0] = new Scene(new Region());
            theme.apply(made[0]);
        });
        WeakReference<Scene> reference = new WeakReference<>(made[0]);
        made[0] = null;
        return reference;
    }
}
