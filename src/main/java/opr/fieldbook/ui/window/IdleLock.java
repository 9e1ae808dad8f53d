package opr.fieldbook.ui.window;

import java.util.function.LongConsumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/** Locks after a time without a key or a movement; ten minutes unless set otherwise. */
final class IdleLock {

    private static final long MINUTES = 10;

    private final Scene scene;
    private final PauseTransition pause;
    private final EventHandler<InputEvent> restart;

    IdleLock(Scene scene, LongConsumer lock) {
        this(scene, lock, Duration.minutes(MINUTES));
    }

    /** @param lock gets the minutes that went by */
    IdleLock(Scene scene, LongConsumer lock, Duration patience) {
        this.scene = scene;
        this.pause = new PauseTransition(patience);
        this.restart = event -> pause.playFromStart();
        pause.setOnFinished(end -> lock.accept(Math.max(1, (long) patience.toMinutes())));
    }

    void begin() {
        scene.addEventFilter(InputEvent.ANY, restart);
        pause.playFromStart();
    }

    boolean isRunning() {
        return pause.getStatus() == Animation.Status.RUNNING;
    }

    void end() {
        scene.removeEventFilter(InputEvent.ANY, restart);
        pause.stop();
    }
}
