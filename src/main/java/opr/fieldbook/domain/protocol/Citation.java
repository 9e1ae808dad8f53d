package opr.fieldbook.domain.protocol;

import org.jspecify.annotations.Nullable;

/**
 * A written source that a finding can cite: an MOA clause by its stable key, a directive, a law.
 *
 * @param key             for example {@code M-CMP} or {@code ICE-13001.1}
 * @param shortTitle      as it is printed in a citation
 * @param title           the whole title
 * @param date            when it was issued, as printed, if known
 * @param source          what sort of writing it is
 * @param demands         what it asks for, in our words
 * @param textNeeded      its wording is not public: the inspector pastes it from the document in hand
 */
public record Citation(
        String key,
        String shortTitle,
        String title,
        @Nullable String date,
        Source source,
        String demands,
        boolean textNeeded) {

    /** What sort of writing a citation points to. */
    public enum Source {
        MOA,
        ICE_POLICY,
        PROCEDURE,
        LAW
    }
}
