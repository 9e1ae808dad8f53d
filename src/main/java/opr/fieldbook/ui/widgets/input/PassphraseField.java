package opr.fieldbook.ui.widgets.input;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.CustomTextFieldSkin;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import opr.fieldbook.base.Text;

/**
 * A passphrase, covered until the eye is pressed or Alt S. It cannot be copied or cut. The eye is no tab stop: whoever
 * tabs on and types blindly must reach the next field, not a button inside this one.
 */
public final class PassphraseField extends CustomTextField {

    private static final String DOT = "•";
    private static final KeyCombination SHOW = new KeyCodeCombination(KeyCode.S, KeyCombination.ALT_DOWN);

    private final IconButton eye;
    private boolean open;

    public PassphraseField() {
        eye = new IconButton("mdi2e-eye-outline", "app.passphrase.show", this::turn).inside();
        eye.setFocusTraversable(false);
        setRight(eye);
        addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (SHOW.match(press)) {
                press.consume();
                turn();
            }
        });
        setAccessibleRole(AccessibleRole.PASSWORD_FIELD);
        setAccessibleText(Text.of("app.passphrase.name"));
    }

    /** What was typed, as characters; the field is emptied and covered. */
    public char[] take() {
        char[] typed = getText().toCharArray();
        clear();
        reveal(false);
        return typed;
    }

    /** Whether nothing was typed. */
    public boolean isEmpty() {
        return getText().isEmpty();
    }

    /** Shows what is typed, or covers it. */
    public void reveal(boolean shown) {
        if (open != shown) {
            open = shown;
            eye.say(
                    open ? "mdi2e-eye-off-outline" : "mdi2e-eye-outline",
                    Text.of(open ? "app.passphrase.hide" : "app.passphrase.show"));
            int caret = getCaretPosition();
            setSkin(createDefaultSkin());
            positionCaret(caret);
        }
    }

    private void turn() {
        requestFocus();
        reveal(!open);
    }

    @Override
    public void copy() {
        // a passphrase stays out of the clipboard
    }

    @Override
    public void cut() {
        // a passphrase stays out of the clipboard
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new Covered(this);
    }

    private static final class Covered extends CustomTextFieldSkin {
        private final PassphraseField field;

        Covered(PassphraseField field) {
            super(field);
            this.field = field;
        }

        @Override
        public ObjectProperty<Node> leftProperty() {
            return ((PassphraseField) getSkinnable()).leftProperty();
        }

        @Override
        public ObjectProperty<Node> rightProperty() {
            return ((PassphraseField) getSkinnable()).rightProperty();
        }

        @Override
        protected String maskText(String typed) {
            PassphraseField owner = field == null ? (PassphraseField) getSkinnable() : field;
            return owner.open ? typed : DOT.repeat(typed.length());
        }
    }
}
