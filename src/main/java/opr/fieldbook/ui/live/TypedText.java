package opr.fieldbook.ui.live;

import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;

/**
 * A text being typed. It is drafted, sealed, within a second; it becomes one edit when the field is left, on
 * {@link #commit}, or after thirty seconds without a key.
 */
public final class TypedText {

    private static final Duration DRAFT_AFTER = Duration.millis(800);
    private static final Duration COMMIT_AFTER = Duration.seconds(30);

    private final TextInputControl input;
    private final String field;
    private final LiveInspection live;
    private final Consumer<String> write;
    private final PauseTransition draft = new PauseTransition(DRAFT_AFTER);
    private final PauseTransition idle = new PauseTransition(COMMIT_AFTER);
    private String written;
    private boolean drafted;

    /**
     * @param field names the draft; the same field finds it again
     * @param write makes the edit of the text
     */
    public TypedText(TextInputControl input, String field, LiveInspection live, Consumer<String> write) {
        this.input = input;
        this.field = field;
        this.live = live;
        this.write = write;
        this.written = input.getText();
        draft.setOnFinished(end -> draftNow());
        idle.setOnFinished(end -> commit());
        input.textProperty().addListener((source, before, now) -> typed());
        input.focusedProperty().addListener((source, before, now) -> {
            if (!now) {
                commit();
            }
        });
    }

    /** Shows a text that came from the inspection; what is being typed is left alone. */
    public void show(String text) {
        if (!isDirty()) {
            written = text;
            input.setText(text);
        }
    }

    /** Shows a text that was being typed when the inspection was closed. */
    public void restore(String text) {
        input.setText(text);
        drafted = true;
    }

    /** Whether something is typed that is not written yet. */
    public boolean isDirty() {
        return !input.getText().equals(written);
    }

    /** Writes what was typed, now. */
    public void commit() {
        draft.stop();
        idle.stop();
        if (isDirty()) {
            written = input.getText();
            write.accept(written);
        }
        if (drafted) {
            live.draft(field, "");
            drafted = false;
        }
    }

    /** After the text has become a note of its own: the field is empty again. */
    public void clear() {
        draft.stop();
        idle.stop();
        written = "";
        input.clear();
        if (drafted) {
            live.draft(field, "");
            drafted = false;
        }
    }

    private void typed() {
        if (isDirty()) {
            // Not begun anew with every key: whoever types without a pause is drafted too.
            if (draft.getStatus() != Animation.Status.RUNNING) {
                draft.playFromStart();
            }
            idle.playFromStart();
        }
    }

    private void draftNow() {
        if (isDirty()) {
            live.draft(field, input.getText());
            drafted = true;
        }
    }
}
