package opr.fieldbook.ui.widgets.frame;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;

/**
 * A question that needs an answer: the title asks, one sentence says what stays, the buttons are verbs. Escape and the
 * first focus are always the safe answer. Shown by {@link Layers#ask}.
 */
public final class ConfirmDialog extends VBox {

    private static final String MAIN_CAP = "Ctrl Enter";
    private static final KeyCombination MAIN = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.CONTROL_DOWN);

    private final ActionButton keep;
    private final HBox buttons = Style.DIALOG_BUTTONS.on(new HBox());
    private Runnable close = () -> {};
    private Runnable dismissed = () -> {};

    /** The question, the sentence, and the text key of the safe answer ("Keep it"). */
    public ConfirmDialog(String question, String sentence, String keepKey) {
        Style.DIALOG_CARD.on(this);
        setMaxHeight(Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(question + " " + sentence);
        keep = ActionButton.secondary(keepKey, this::dismiss);
        buttons.getChildren().add(keep);
        getChildren()
                .addAll(
                        Words.wrapped(question, Style.NAME_TITLE),
                        Words.wrapped(sentence, Style.BODY, Style.SECONDARY),
                        buttons);
    }

    /** The answer that does it, as a plain primary button; also by Ctrl Enter. */
    public ConfirmDialog yes(String textKey, Runnable action, Object... arguments) {
        ActionButton main = ActionButton.primary(textKey, then(action), arguments).key(MAIN_CAP);
        buttons.getChildren().add(main);
        addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (MAIN.match(press)) {
                press.consume();
                main.fire();
            }
        });
        return this;
    }

    /** A text without which it cannot be done; the button says so until then. Call it after {@link #yes}. */
    public ConfirmDialog needs(ObservableValue<String> text, String whyKey) {
        ActionButton main = (ActionButton) buttons.getChildren().getLast();
        main.unavailableProperty().bind(text.map(now -> now.isBlank() ? Text.of(whyKey) : null));
        return this;
    }

    /** The answer that cannot be undone, in red. */
    public ConfirmDialog danger(String textKey, Runnable action, Object... arguments) {
        buttons.getChildren().addFirst(ActionButton.danger(textKey, then(action), arguments));
        return this;
    }

    /** A field between the sentence and the buttons, as for a reason. */
    public ConfirmDialog with(Node field) {
        getChildren().add(getChildren().size() - 1, field);
        return this;
    }

    /** What happens when the safe answer is given. */
    public ConfirmDialog onKeep(Runnable action) {
        dismissed = action;
        return this;
    }

    /** Gives the safe answer. */
    public void dismiss() {
        close.run();
        dismissed.run();
    }

    void onClose(Runnable action) {
        close = action;
    }

    void focusSafe() {
        keep.requestFocus();
    }

    private Runnable then(Runnable action) {
        return () -> {
            close.run();
            action.run();
        };
    }
}
