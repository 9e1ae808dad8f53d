package opr.fieldbook.work;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.log.FieldChange;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.log.Stamp;
import opr.fieldbook.log.Value;

/** What was done: to some things, act by act, or to one field, value by value. Pure; read where the fold is owned. */
public final class History {

    private static final Comparator<Step> BY_TIME = Comparator.comparingLong(
                    (Step step) -> step.stamp().logical())
            .thenComparing(Step::change);

    private History() {}

    /**
     * One act.
     *
     * @param edit    the name of the intention
     * @param changes those of its changes that touch the things asked for
     * @param ids     the ids of these changes, in the same order
     */
    public record Line(
            String author,
            String device,
            OffsetDateTime at,
            String edit,
            List<FieldChange> changes,
            List<ChangeId> ids) {}

    /** Everything that touched the wanted things, the first act first. */
    public static List<Line> of(Fold fold, Predicate<EntityKey> wanted) {
        List<Dated> found = new ArrayList<>();
        fold.each(revision -> {
            Line line = line(revision, wanted);
            if (!line.changes().isEmpty()) {
                found.add(new Dated(revision.stamp().logical(), revision.id(), line));
            }
        });
        return found.stream()
                .sorted(Comparator.comparingLong(Dated::logical).thenComparing(Dated::id))
                .map(Dated::line)
                .toList();
    }

    private record Dated(long logical, RevisionId id, Line line) {}

    private static Line line(Revision revision, Predicate<EntityKey> wanted) {
        List<FieldChange> changes = new ArrayList<>();
        List<ChangeId> ids = new ArrayList<>();
        for (int i = 0; i < revision.changes().size(); i++) {
            FieldChange change = revision.changes().get(i);
            if (wanted.test(change.key().entity())) {
                changes.add(change);
                ids.add(revision.changeId(i));
            }
        }
        return new Line(
                revision.stamp().author(),
                revision.device(),
                revision.stamp().at(),
                revision.edit(),
                changes,
                ids);
    }

    /**
     * One change of the field.
     *
     * @param edit the name of the edit it came with
     */
    public record Step(ChangeId change, String edit, Value value, Stamp stamp, List<ChangeId> replaces) {}

    /** The changes of a field in the order of logical time; none if it was never written. */
    public static List<Step> of(Fold fold, FieldKey field) {
        List<Step> steps = new ArrayList<>();
        fold.each(revision -> {
            for (int i = 0; i < revision.changes().size(); i++) {
                FieldChange change = revision.changes().get(i);
                if (change.key().equals(field)) {
                    steps.add(new Step(
                            revision.changeId(i),
                            revision.edit(),
                            change.value(),
                            revision.stamp(),
                            change.replaces()));
                }
            }
        });
        steps.sort(BY_TIME);
        return steps;
    }
}
