package opr.fieldbook.ui.merge.model;

import java.time.OffsetDateTime;
import java.util.List;
import opr.fieldbook.domain.conflict.WriteForm;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.ui.settle.Side;
import org.jspecify.annotations.Nullable;

/**
 * A field that people contradicted, open or settled, as the screen shows it.
 *
 * @param id           names the field
 * @param where        the item or finding it is at
 * @param label        what a person calls the field
 * @param findingClass of the finding it is at, or null
 * @param base         what everybody had seen before they differed, or null
 * @param sides        the values that stand or stood side by side, by letter
 * @param sub          the second line in the list
 * @param writes       what can be written anew
 * @param form         what is filled in to write it, where it is neither a text nor an answer; null if there is none
 * @param between      what stands between all values where all of them can stand; null where they cannot
 * @param settled      what stands now, or null while it is open
 */
public record ConflictView(
        String id,
        EntityKey thing,
        String where,
        String label,
        @Nullable FindingClass findingClass,
        Side.@Nullable Before base,
        List<Side> sides,
        String sub,
        Writes writes,
        @Nullable WriteForm form,
        @Nullable String between,
        @Nullable Settled settled) {

    /** Whether all values can stand together. */
    public boolean joins() {
        return between != null;
    }

    /** What can be written in place of all values: a text, an answer, a form, or nothing on this screen. */
    public enum Writes {
        TEXT,
        ANSWER,
        FORM,
        ELSEWHERE
    }

    /** What somebody settled it with. */
    public record Settled(String words, String author, OffsetDateTime at) {}

    public boolean isOpen() {
        return settled == null;
    }

    /** Everything in one sentence, for a screen reader. */
    public String spoken() {
        return where + " " + label + ", " + sub;
    }
}
