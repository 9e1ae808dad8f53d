package opr.fieldbook.work;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.log.FieldChange;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Revision;

/** What was done to some things: who, when, what. Pure; read where the fold is owned, on the desk's writer. */
public final class History {

    private History() {}

    /**
     * One act.
     *
     * @param edit    the name of the intention
     * @param changes those of its changes that touch the things asked for
     */
    public record Line(String author, String device, OffsetDateTime at, String edit, List<FieldChange> changes) {}

    /** Everything that touched the wanted things, the first act first. */
    public static List<Line> of(Fold fold, Predicate<EntityKey> wanted) {
        return fold.revisions().stream()
                .sorted(Comparator.comparingLong(
                                (Revision revision) -> revision.stamp().logical())
                        .thenComparing(revision -> revision.id().hex()))
                .map(revision -> line(revision, wanted))
                .filter(line -> !line.changes().isEmpty())
                .toList();
    }

    private static Line line(Revision revision, Predicate<EntityKey> wanted) {
        List<FieldChange> changes = revision.changes().stream()
                .filter(change -> wanted.test(change.key().entity()))
                .toList();
        return new Line(
                revision.stamp().author(),
                revision.device(),
                revision.stamp().at(),
                revision.edit(),
                changes);
    }
}
