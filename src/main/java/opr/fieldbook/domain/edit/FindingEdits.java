package opr.fieldbook.domain.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.ClassificationRules;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.finding.FindingLink;
import opr.fieldbook.domain.finding.NumberSeries;
import opr.fieldbook.domain.inspection.Asked;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.Head;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.State;
import opr.fieldbook.log.Value;

/** Edits of findings. */
final class FindingEdits {

    private FindingEdits() {}

    static List<Proposal> raise(Edit.RaiseFinding raise, State state, Author author) {
        String id = raise.id();
        FindingField.Classed classed = raise.classed();
        FindingClass series = classed == null ? FindingClass.DEFICIENCY : classed.findingClass();
        List<Proposal> proposals = new ArrayList<>(List.of(
                FindingField.PRESENT.propose(id, true),
                FindingField.KEY.propose(id, NumberSeries.nextKey(author.letter(), series, keys(state))),
                FindingField.RAISED_AT.propose(id, author.now()),
                FindingField.RAISED_BY.propose(id, author.name())));
        if (classed != null) {
            FindingChecks.check(classed, state);
            proposals.add(FindingField.CLASSED.propose(id, classed));
            proposals.add(
                    FindingField.QUESTIONS.propose(id, ClassificationRules.answersFor(classed.findingClass())));
        }
        if (raise.item() != null) {
            Asked asked = ItemEdits.asked(raise.item(), state);
            proposals.add(FindingLink.ITEM_PRESENT.propose(
                    FindingLink.id(id, asked.id().toString()), true));
            proposals.add(FindingField.VERIFICATION.propose(
                    id, asked.item().defaults().verification()));
        }
        if (raise.cited() != null) {
            FindingChecks.checkCitation(raise.cited().key(), state);
            proposals.add(FindingField.CITED.propose(id, raise.cited()));
        }
        proposals.addAll(texts(id, raise.texts()));
        return proposals;
    }

    private static List<Proposal> texts(String id, Edit.FindingTexts texts) {
        return List.of(
                FindingField.TITLE.propose(id, texts.title()),
                FindingField.CONDITION.propose(id, texts.condition()),
                FindingField.CRITERIA.propose(id, texts.criteria()),
                FindingField.CAUSE.propose(id, texts.cause()),
                FindingField.EFFECT.propose(id, texts.effect()),
                FindingField.EVIDENCE.propose(id, texts.evidence()));
    }

    static List<Proposal> classify(Edit.ClassifyFinding classify, State state, Author author) {
        Finding finding = finding(classify.id(), state);
        List<Proposal> proposals = new ArrayList<>();
        proposals.add(FindingField.QUESTIONS.propose(classify.id(), classify.questions()));
        FindingField.Classed classed = classify.classed();
        if (classed != null) {
            FindingChecks.check(classed, state);
            proposals.add(FindingField.CLASSED.propose(classify.id(), classed));
            proposals.addAll(newSeries(finding, classed.findingClass(), state, author));
        }
        return proposals;
    }

    /** A finding that moves to another series (a finding becomes a best practice) gets a name of that series. */
    private static List<Proposal> newSeries(Finding finding, FindingClass now, State state, Author author) {
        FindingClass before = finding.findingClass();
        String seriesBefore = before == null ? FindingClass.DEFICIENCY.series() : before.series();
        if (seriesBefore.equals(now.series())) {
            return List.of();
        }
        List<Proposal> proposals = new ArrayList<>();
        String key = NumberSeries.nextKey(author.letter(), now, keys(state));
        proposals.add(FindingField.KEY.propose(finding.id(), key));
        if (finding.number() != null) {
            String number = NumberSeries.nextNumber(now, NumberingRules.numbers(state));
            proposals.add(FindingField.NUMBER.propose(finding.id(), number));
        }
        return proposals;
    }

    static List<Proposal> write(Edit.WriteFinding write, State state) {
        finding(write.id(), state);
        if (!write.field().kind().equals(Kind.FINDING)) {
            throw new IllegalArgumentException("Not a field of a finding: " + write.field().name());
        }
        return List.of(write.field().propose(write.id(), write.text().isBlank() ? null : write.text()));
    }

    static List<Proposal> cite(Edit.CiteFinding cite, State state) {
        finding(cite.id(), state);
        if (cite.cited() != null) {
            FindingChecks.checkCitation(cite.cited().key(), state);
        }
        return List.of(FindingField.CITED.propose(cite.id(), cite.cited()));
    }

    static List<Proposal> linkCitation(Edit.LinkCitation link, State state) {
        finding(link.id(), state);
        FindingChecks.checkCitation(link.citation(), state);
        return List.of(
                FindingLink.CITATION_PRESENT.propose(FindingLink.id(link.id(), link.citation()), link.linked()));
    }

    static List<Proposal> linkItem(Edit.LinkItem link, State state) {
        finding(link.id(), state);
        Asked asked = ItemEdits.asked(link.item(), state);
        return List.of(FindingLink.ITEM_PRESENT.propose(
                FindingLink.id(link.id(), asked.id().toString()), link.linked()));
    }

    static List<Proposal> correct(Edit.CorrectFinding correct, State state) {
        finding(correct.id(), state);
        if (correct.corrected() != null && correct.corrected().what().isBlank()) {
            throw Problem.refused("problem.corrected-what");
        }
        return List.of(FindingField.CORRECTED.propose(correct.id(), correct.corrected()));
    }

    static List<Proposal> verify(Edit.VerifyFinding verify, State state) {
        finding(verify.id(), state);
        return List.of(FindingField.VERIFICATION.propose(verify.id(), verify.verification()));
    }

    static List<Proposal> withdraw(Edit.WithdrawFinding withdraw, State state) {
        finding(withdraw.id(), state);
        String reason = withdraw.reason();
        if (reason != null && reason.isBlank()) {
            throw Problem.refused("problem.withdraw-reason");
        }
        return List.of(FindingField.WITHDRAWN.propose(
                withdraw.id(), reason == null ? null : new FindingField.Withdrawn(reason.strip())));
    }

    static List<Proposal> delete(Edit.DeleteFinding delete, State state) {
        Finding finding = finding(delete.id(), state);
        if (finding.number() != null) {
            throw Problem.refused("problem.finding-numbered", finding.name());
        }
        return List.of(FindingField.PRESENT.propose(delete.id(), false));
    }

    /** Every working key ever given, of deleted findings too. */
    private static Set<String> keys(State state) {
        Set<String> keys = new HashSet<>();
        for (Entity entity : state.all(Kind.FINDING)) {
            for (Head head : entity.register(FindingField.KEY.name()).heads()) {
                if (head.value() instanceof Value.Text(String key)) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    private static Finding finding(String id, State state) {
        return Finding.find(state, id)
                .orElseThrow(() -> Problem.refused(
                        "problem.unknown-finding", id, Inspection.of(state).number()));
    }

}
