package opr.fieldbook.seal;

import org.jspecify.annotations.Nullable;

/**
 * Sealed bytes did not open: another key, another place (associated data), an unknown algorithm, or an altered bit; it
 * cannot be told which. Checked, because only the caller knows what it means to a person.
 */
public final class SealBroken extends Exception {

    private static final long serialVersionUID = 1L;

    SealBroken(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
