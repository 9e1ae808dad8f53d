package opr.fieldbook.ui.dialogs;

import opr.fieldbook.base.ErrorCode;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import org.jspecify.annotations.Nullable;

/** A failure in words: a problem says itself, a bug is told by its short code. */
public final class FailureText {

    private FailureText() {}

    public static String of(@Nullable Throwable failure) {
        if (failure instanceof Problem known) {
            return String.valueOf(known.getMessage());
        }
        return Text.of("app.bug", failure == null ? "" : ErrorCode.of(failure));
    }
}
