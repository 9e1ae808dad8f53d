package opr.fieldbook.ui.widgets.frame;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import opr.fieldbook.ui.theme.Glyph;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.input.IconButton;

/** A short message about something done elsewhere, bottom right for six seconds or until it was read. Shown by {@link Layers#toast}. */
public final class Toast extends HBox {

    private static final double WIDEST = 560;

    private Runnable dismiss = () -> {};
    private boolean stays;

    public Toast(Glyph glyph, String sentence) {
        Style.TOAST.on(this);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(sentence);
        getChildren()
                .addAll(
                        Icon.of(glyph, Icon.IN_LIST),
                        words(sentence),
                        new IconButton("mdi2c-close", "app.toast.dismiss", () -> dismiss.run()));
    }

    /** A long sentence runs over several lines. */
    private static Label words(String sentence) {
        Label words = Words.wrapped(sentence);
        words.setMaxWidth(WIDEST);
        return words;
    }

    /** It stays until a person takes it away. */
    public Toast untilRead() {
        stays = true;
        return this;
    }

    boolean staysUntilRead() {
        return stays;
    }

    /** One thing to do about it, as "Show in folder". */
    public Toast action(String textKey, Runnable action) {
        ActionButton button = ActionButton.quiet(textKey, () -> {
            dismiss.run();
            action.run();
        });
        getChildren().add(2, button);
        return this;
    }

    void onDismiss(Runnable action) {
        dismiss = action;
    }
}
