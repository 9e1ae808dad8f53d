package opr.fieldbook.domain.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.finding.NumberSeries;
import opr.fieldbook.domain.inspection.Asked;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.Head;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.State;
import opr.fieldbook.log.Value;

/**
 * The lead's numbering: every finding without a number gets the next of its series, in the order component, item, raised at,
 * id. A number never changes and is never given twice, not even after a finding is gone.
 */
final class NumberingRules {

    private NumberingRules() {}

    static List<Proposal> number(State state) {
        List<Asked> asked = Inspection.of(state).asked();
        List<Finding> open = new ArrayList<>(Finding.all(state));
        open.removeIf(finding -> finding.number() != null || finding.findingClass() == null);
        open.sort(Comparator.comparingInt((Finding finding) -> place(finding, asked))
                .thenComparing(finding -> finding.raisedAt().toInstant())
                .thenComparing(Finding::id));
        Set<String> used = numbers(state);
        List<Proposal> proposals = new ArrayList<>();
        for (Finding finding : open) {
            FindingClass findingClass = finding.findingClass();
            if (findingClass != null) {
                String number = NumberSeries.nextNumber(findingClass, used);
                used.add(number);
                proposals.add(FindingField.NUMBER.propose(finding.id(), number));
            }
        }
        return proposals;
    }

    /** Every number ever given. */
    static Set<String> numbers(State state) {
        Set<String> numbers = new HashSet<>();
        for (Entity entity : state.all(Kind.FINDING)) {
            for (Head head : entity.register(FindingField.NUMBER.name()).heads()) {
                if (head.value() instanceof Value.Text(String number)) {
                    numbers.add(number);
                }
            }
        }
        return numbers;
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
