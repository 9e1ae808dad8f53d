package opr.fieldbook.work;

import java.time.OffsetDateTime;
import java.util.List;
import opr.fieldbook.log.Conflict;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * An edit that is durable.
 *
 * @param revision the revision it became, or null if it changed nothing
 * @param edit     the edit's name
 * @param at       the time it bears
 * @param changed  the things it changed, as they are now
 * @param whole    these are all the things there are: what is not among them is gone
 * @param settled  the conflicts that it settled, as they were before it
 */
public record Saved(
        @Nullable RevisionId revision,
        String edit,
        OffsetDateTime at,
        List<Entity> changed,
        boolean whole,
        List<Conflict> settled) {

    public Saved(
            @Nullable RevisionId revision,
            String edit,
            OffsetDateTime at,
            List<Entity> changed,
            List<Conflict> settled) {
        this(revision, edit, at, changed, false, settled);
    }

    /** Everything there is now, after others' work was taken in. */
    static Saved whole(String edit, OffsetDateTime at, List<Entity> all) {
        return new Saved(null, edit, at, all, true, List.of());
    }
}
