package opr.fieldbook.ui.findings.list;

import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.ui.theme.Glyph;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a line of a table.
 *
 * @param name        its number or working key
 * @param findingClass null while it is open
 * @param sub         what stands under the title, or null
 * @param subWords    the same in words
 * @param party       in words
 * @param citation    in words
 * @param verify      how it would be verified, or null
 * @param state       ready, or what it lacks, in words
 * @param mood        the icon of the state
 */
public record FindingLine(
        String id,
        String name,
        @Nullable FindingClass findingClass,
        String title,
        @Nullable Glyph sub,
        String subWords,
        String party,
        String citation,
        boolean cites,
        @Nullable Glyph verify,
        String state,
        Mood mood) {

    /** How the state looks. */
    public enum Mood {
        READY,
        LACKS,
        NEVER_EXPORTED,
        WITHDRAWN
    }

    /** Everything in one sentence, for a screen reader. */
    public String spoken() {
        String kind = findingClass == null ? "" : FindingGlyph.of(findingClass).word() + ", ";
        return name + ", " + kind + title + ", " + subWords + (subWords.isEmpty() ? "" : ", ") + party + ", " + citation + ", " + state;
    }
}
