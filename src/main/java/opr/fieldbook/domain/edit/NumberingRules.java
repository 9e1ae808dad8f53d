package opr.fieldbook.domain.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.finding.NumberSeries;
import opr.fieldbook.domain.inspection.Asked;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.State;

/**
 * The lead's numbering: every finding without a number gets the next of its series, in the order component, item, raised at,
 * id. A number never changes and is never given twice, not even after a finding is gone. Only where two leads gave the same
 * number to two findings, the finding with the smaller id keeps it; the other gets the next free one and stays known by the
 * old.
 */
final class NumberingRules {

    private NumberingRules() {}

    static List<Proposal> number(Inspection inspection) {
        State state = inspection.state();
        List<Finding> findings = Finding.all(state);
        Set<Finding> clashing = clashing(findings);
        List<Asked> asked = inspection.asked().stream()
                .sorted(Comparator.comparing(Asked::component))
                .toList();
        List<Finding> open = findings.stream()
                .filter(finding -> finding.findingClass() != null)
                .filter(finding -> !finding.numbered() || clashing.contains(finding))
                .sorted(Comparator.comparingInt((Finding finding) -> place(finding, asked))
                        .thenComparing(finding -> finding.raisedAt().toInstant())
                        .thenComparing(Finding::id))
                .toList();
        Set<String> given = GivenNames.of(state);
        List<Proposal> proposals = new ArrayList<>();
        for (Finding finding : open) {
            proposals.addAll(GivenNames.keep(finding, FindingField.NUMBER));
            String number = NumberSeries.nextNumber(Objects.requireNonNull(finding.findingClass()), given);
            given.add(number);
            proposals.add(FindingField.NUMBER.propose(finding.id(), number));
        }
        return proposals;
    }

    /** Findings whose number a finding with a smaller id has too. */
    private static Set<Finding> clashing(List<Finding> findings) {
        Set<String> taken = new HashSet<>();
        return findings.stream()
                .filter(finding -> finding.number() != null)
                .sorted(Comparator.comparing(Finding::id))
                .filter(finding -> !taken.add(finding.number()))
                .collect(Collectors.toSet());
    }

    /** The first of the finding's items in the order they are asked; findings from nothing come last. */
    private static int place(Finding finding, List<Asked> asked) {
        Set<ConclusionId> items = Set.copyOf(finding.items());
        for (int i = 0; i < asked.size(); i++) {
            if (items.contains(asked.get(i).id())) {
                return i;
            }
        }
        return asked.size();
    }
}
