package opr.fieldbook.ui.widgets.mark;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;

/**
 * Whether the work is saved, in the header of every screen. "Saving" is shown only when it takes longer than the
 * patience given; failure and recovery are announced to a screen reader, ordinary saves are not.
 */
public final class SaveIndicator extends HBox {

    /** What is shown. */
    public enum State {
        QUIET,
        SAVED,
        SAVING,
        FAILED
    }

    private static final Duration PATIENCE = Duration.millis(400);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Label words = Words.whole("");
    private final Button copy = new Button(Text.of("app.save.copy"));
    private final PauseTransition patience;
    private State state = State.QUIET;

    public SaveIndicator(Runnable saveCopy) {
        this(saveCopy, PATIENCE);
    }

    SaveIndicator(Runnable saveCopy, Duration patience) {
        Style.SAVE_INDICATOR.on(this);
        setMinWidth(Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        this.patience = new PauseTransition(patience);
        this.patience.setOnFinished(done -> showSaving());
        copy.setId("app.save.copy");
        copy.setAccessibleText(Text.of("app.save.copy"));
        copy.setOnAction(press -> saveCopy.run());
        Style.SMALL.on(copy);
        copy.setVisible(false);
        copy.setManaged(false);
        words.setVisible(false);
        getChildren().addAll(words, copy);
    }

    /** Everything is safe since this time. */
    public void saved(LocalTime time) {
        boolean recovered = state == State.FAILED;
        show(State.SAVED, Text.of("app.save.saved", CLOCK.format(time)), "mdi2c-check-circle-outline", Family.GREEN);
        if (recovered) {
            announce();
        }
    }

    /** Everything is safe; nothing was written since it was opened. */
    public void saved() {
        show(State.SAVED, Text.of("app.save.all"), "mdi2c-check-circle-outline", Family.GREEN);
    }

    /** A change is on its way; nothing is shown before the patience is over. */
    public void saving() {
        if (state != State.FAILED) {
            patience.playFromStart();
        }
    }

    /** The last change is not on the disk; offers a copy. */
    public void failed() {
        show(State.FAILED, Text.of("app.save.failed"), "mdi2a-alert-circle", Family.RED);
        announce();
    }

    public State state() {
        return state;
    }

    private void showSaving() {
        show(State.SAVING, Text.of("app.save.saving"), "mdi2p-progress-clock", Family.PLAIN);
    }

    private void show(State next, String text, String icon, Family family) {
        patience.stop();
        state = next;
        words.setText(text);
        words.setGraphic(new Icon(icon, Icon.IN_CONTROL));
        words.setVisible(true);
        family.on(this);
        copy.setVisible(next == State.FAILED);
        copy.setManaged(next == State.FAILED);
        setAccessibleText(text);
    }

    private void announce() {
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
