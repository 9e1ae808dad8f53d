package opr.fieldbook.ui.findings.model;

import java.util.List;
import opr.fieldbook.domain.finding.CombineRules;
import opr.fieldbook.domain.finding.Combined;
import opr.fieldbook.domain.finding.DuplicateRules;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.inspection.Inspection;
import org.jspecify.annotations.Nullable;

/**
 * What one finding is one with, or perhaps.
 *
 * @param shown    the finding it was combined into, or null
 * @param combined the two of each act that made it what it is
 * @param left     combined findings that say something that does not stand here yet
 * @param likely   others that may be the same
 */
public record Sameness(
        @Nullable Finding shown, List<Two> combined, List<Finding> left, List<DuplicateRules.Pair> likely) {

    /** Two findings that were combined with each other. */
    public record Two(Finding kept, Finding other) {}

    static Sameness of(Inspection inspection, Finding finding) {
        Finding shown = finding.combinedInto(inspection.state()).orElse(null);
        List<Two> combined = Combined.of(inspection.state()).acts(finding.id()).stream()
                .map(act -> new Two(
                        Finding.find(inspection.state(), act.kept()).orElse(finding),
                        Finding.find(inspection.state(), act.other()).orElse(finding)))
                .distinct()
                .toList();
        return new Sameness(
                shown,
                combined,
                shown == null ? CombineRules.notTakenOver(inspection.state(), finding) : List.of(),
                shown == null ? DuplicateRules.pairsOf(finding, inspection) : List.of());
    }
}
