package opr.fieldbook.work.merge;

import java.util.List;
import java.util.function.Predicate;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.DuplicateRules;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.RevisionId;

/**
 * The pairs of findings that may be one, by {@link DuplicateRules}, in which at least one finding came with what was taken in.
 * Pairs of findings that were here before are not counted again with each file.
 */
final class NewDuplicates {

    private final List<DuplicateRules.Pair> pairs;
    private final Predicate<Finding> isNew;

    NewDuplicates(Fold before, Fold after) {
        this.isNew = finding -> before.find(Kind.FINDING, finding.id()) == null;
        boolean any = after.all(Kind.FINDING).stream()
                .anyMatch(entity -> before.find(Kind.FINDING, entity.key().id()) == null);
        this.pairs = any ? DuplicateRules.pairs(Inspection.of(after), isNew) : List.of();
    }

    /** How many of them have a new finding of which something stands in these revisions. */
    int in(Predicate<RevisionId> revisions) {
        return (int) pairs.stream()
                .filter(pair -> stands(pair.a(), revisions) || stands(pair.b(), revisions))
                .count();
    }

    private boolean stands(Finding finding, Predicate<RevisionId> revisions) {
        return isNew.test(finding)
                && finding.entity().fields().values().stream()
                        .flatMap(field -> field.heads().stream())
                        .anyMatch(head -> revisions.test(head.id().revision()));
    }
}
