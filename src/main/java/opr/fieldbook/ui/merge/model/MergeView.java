package opr.fieldbook.ui.merge.model;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import opr.fieldbook.domain.conflict.OpenConflict;
import opr.fieldbook.domain.conflict.RemovedAnyway;
import opr.fieldbook.domain.conflict.SettledConflict;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.DuplicateRules;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.ui.settle.Authors;
import opr.fieldbook.work.Desk;
import org.jspecify.annotations.Nullable;

/**
 * What is to be settled in an inspection at one moment.
 *
 * @param lastChange of this laptop; null if there is none
 * @param exhibits   how many this laptop knows of
 * @param conflicts  open ones, and those settled since the last merge
 * @param removed    things that one person removed and another changed, that nobody decided yet
 * @param pairs      findings that may be one
 */
public record MergeView(
        @Nullable OffsetDateTime lastChange,
        int exhibits,
        List<ConflictView> conflicts,
        List<RemovedAnyway> removed,
        List<PairView> pairs) {

    static final MergeView NOTHING = new MergeView(null, 0, List.of(), List.of(), List.of());

    /** Reads it; dear in a large inspection, so on the writer. */
    static MergeView of(Fold fold, Desk.Writer me, @Nullable OffsetDateTime merged) {
        Inspection inspection = Inspection.of(fold);
        Authors authors = Authors.of(inspection, me);
        List<SettledConflict> settled =
                merged == null ? List.of() : SettledConflict.since(merged, fold, inspection);
        RevisionId last = fold.nextPlace(me.device()).prev();
        Revision revision = last == null ? null : fold.revision(last);
        return new MergeView(
                revision == null ? null : revision.stamp().at(),
                (int) fold.all(Kind.EXHIBIT).stream().filter(Entity::present).count(),
                ConflictReading.all(OpenConflict.all(inspection), settled, inspection, fold, authors),
                RemovedAnyway.all(inspection),
                DuplicateRules.pairs(inspection).stream()
                        .map(pair -> PairView.of(pair, authors))
                        .toList());
    }

    public Optional<ConflictView> conflict(String id) {
        return conflicts.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** How many fields differ and how many removals met a change, that nobody decided yet. */
    public int open() {
        return openConflicts() + removed.size();
    }

    private int openConflicts() {
        return (int) conflicts.stream().filter(ConflictView::isOpen).count();
    }

    /** The places of the steps in which something is left to decide. */
    public Set<Integer> left() {
        Set<Integer> left = new TreeSet<>();
        if (open() > 0) {
            left.add(MergeStep.CONFLICTS.ordinal());
        }
        if (!pairs.isEmpty()) {
            left.add(MergeStep.DUPLICATES.ordinal());
        }
        return left;
    }

    public int settled() {
        return conflicts.size() - openConflicts();
    }

    /** How many conflicts a laptop takes part in, open or settled since the last merge. */
    int of(String device) {
        return (int) conflicts.stream()
                .filter(each -> each.sides().stream().anyMatch(side -> side.isOf(device)))
                .count();
    }

    /** How many open conflicts a laptop takes part in. */
    int openOf(String device) {
        return (int) conflicts.stream()
                .filter(ConflictView::isOpen)
                .filter(each -> each.sides().stream().anyMatch(side -> side.isOf(device)))
                .count();
    }
}
