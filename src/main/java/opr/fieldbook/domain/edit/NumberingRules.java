package opr.fieldbook.domain.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.Combined;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.finding.NumberSeries;
import opr.fieldbook.domain.inspection.Asked;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.State;

/**
 * The lead's numbering: every finding without a number gets the next of its series, in the order component, item, raised at,
 * id. A number never changes and is never given twice, not even after a finding is gone. Only where two leads gave the same
 * number to two findings, the finding with the smaller id keeps it; the other gets the next free one and stays known by the
 * old.
 */
public final class NumberingRules {

    private NumberingRules() {}

    /** The findings that the numbering would give a number: those without one, and those whose number another one keeps. */
    public static List<Finding> open(State state) {
        List<Finding> findings = Finding.all(state);
        Set<Finding> clashing = clashing(findings, state);
        return findings.stream()
                .filter(finding -> finding.findingClass() != null)
                .filter(finding -> !finding.numbered() || clashing.contains(finding))
                .filter(finding -> !finding.entity().register(FindingField.NUMBER.name()).inConflict())
                .toList();
    }

    /**
     * Findings with a class whose number is in conflict: two people numbered without sight of each other. Settling says which
     * number stands; the numbering leaves them alone.
     */
    public static List<Finding> contested(State state) {
        return Finding.all(state).stream()
                .filter(finding -> finding.entity().register(FindingField.NUMBER.name()).inConflict())
                .toList();
    }

    static List<Proposal> number(Inspection inspection, Author author) {
        // Only who leads, so that two people do not number the same ones.
        if (!inspection.leads(author.device())) {
            throw Problem.refused("problem.number-not-lead");
        }
        State state = inspection.state();
        List<Asked> asked = inspection.asked().stream()
                .sorted(Comparator.comparing(Asked::component))
                .toList();
        List<Finding> open = open(state).stream()
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

    /**
     * Findings whose number a finding with a smaller id has too, also one that was combined into a third; findings that are
     * one may share theirs.
     */
    private static Set<Finding> clashing(List<Finding> findings, State state) {
        Combined combined = Combined.of(state);
        Map<String, String> holders = new TreeMap<>();
        for (Entity entity : state.all(Kind.FINDING)) {
            String number = entity.present() ? FindingField.NUMBER.read(entity) : null;
            if (number != null) {
                holders.putIfAbsent(number, entity.key().id());
            }
        }
        return findings.stream()
                .filter(finding -> finding.number() != null)
                .filter(finding -> !combined.shownFor(Objects.requireNonNull(holders.get(finding.number())))
                        .equals(combined.shownFor(finding.id())))
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
