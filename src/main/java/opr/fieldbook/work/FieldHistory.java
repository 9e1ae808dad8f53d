package opr.fieldbook.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.FieldChange;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.Stamp;
import opr.fieldbook.log.Value;

/** Every value one field ever had: who wrote it, when, on which device, in place of what. */
public final class FieldHistory {

    private static final Comparator<Step> BY_TIME = Comparator.comparingLong(
                    (Step step) -> step.stamp().logical())
            .thenComparing(Step::change);

    private FieldHistory() {}

    /**
     * One change of the field.
     *
     * @param edit the name of the edit it came with
     */
    public record Step(ChangeId change, String edit, Value value, Stamp stamp, List<ChangeId> replaces) {}

    /** The changes of a field in the order of logical time; none if it was never written. */
    public static List<Step> of(Fold fold, FieldKey field) {
        List<Step> steps = new ArrayList<>();
        for (Revision revision : fold.revisions()) {
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
        }
        steps.sort(BY_TIME);
        return steps;
    }
}
