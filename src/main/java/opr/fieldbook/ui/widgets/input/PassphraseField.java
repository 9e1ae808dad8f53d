package opr.fieldbook.ui.widgets.input;

import atlantafx.base.controls.PasswordTextField;
import opr.fieldbook.base.Text;

/** A passphrase, covered until the eye is pressed. */
public final class PassphraseField extends PasswordTextField {

    private final IconButton eye;

    public PassphraseField() {
        eye = new IconButton("mdi2e-eye-outline", "app.passphrase.show", this::turn).inside();
        setRight(eye);
        setAccessibleText("");
    }

    /** What was typed, as characters; the field is emptied and covered. */
    public char[] take() {
        char[] typed = getPassword().toCharArray();
        clear();
        setRevealPassword(false);
        return typed;
    }

    /** Whether anything was typed. */
    public boolean isEmpty() {
        return getPassword() == null || getPassword().isEmpty();
    }

    private void turn() {
        setRevealPassword(!getRevealPassword());
        boolean open = getRevealPassword();
        eye.say(
                open ? "mdi2e-eye-off-outline" : "mdi2e-eye-outline",
                Text.of(open ? "app.passphrase.hide" : "app.passphrase.show"));
    }
}
