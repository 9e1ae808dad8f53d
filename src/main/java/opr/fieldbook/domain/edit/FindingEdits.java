package opr.fieldbook.domain.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.State;

/** Edits of findings. */
final class FindingEdits {

    private FindingEdits() {}

    static List<Proposal> raise(Edit.RaiseFinding raise, Inspection inspection, Author author) {
        String id = raise.id();
        FindingField.Classed classed = raise.classed();
        FindingClass series = classed == null ? FindingClass.DEFICIENCY : classed.findingClass();
        List<Proposal> proposals = new ArrayList<>(List.of(
                FindingField.PRESENT.propose(id, true),
                FindingField.KEY.propose(id, NumberSeries.nextKey(author.letter(), series, GivenNames.of(inspection.state()))),
                FindingField.RAISED_AT.propose(id, author.now()),
                FindingField.RAISED_BY.propose(id, author.name())));
        if (classed != null) {
            proposals.add(FindingField.CLASSED.propose(id, FindingChecks.check(classed, inspection)));
            proposals.add(
                    FindingField.QUESTIONS.propose(id, ClassificationRules.answersFor(classed.findingClass())));
        }
        if (raise.item() != null) {
            Asked asked = ItemEdits.asked(raise.item(), inspection);
            proposals.add(FindingLink.ITEM_PRESENT.propose(
                    FindingLink.id(id, asked.id().toString()), true));
            proposals.add(FindingField.VERIFICATION.propose(
                    id, asked.item().defaults().verification()));
        }
        if (raise.cited() != null) {
            proposals.add(FindingField.CITED.propose(id, known(raise.cited(), inspection)));
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

    static List<Proposal> classify(Edit.ClassifyFinding classify, Inspection inspection, Author author) {
        Finding finding = finding(classify.id(), inspection);
        List<Proposal> proposals = new ArrayList<>();
        proposals.add(FindingField.QUESTIONS.propose(classify.id(), classify.questions()));
        FindingField.Classed classed = classify.classed();
        if (classed != null) {
            proposals.add(FindingField.CLASSED.propose(classify.id(), FindingChecks.check(classed, inspection)));
            proposals.addAll(newSeries(finding, classed.findingClass(), inspection.state(), author));
        }
        return proposals;
    }

    /**
     * A finding that moves to another series (a finding becomes a best practice) gets names of that series. The names it
     * had stay its own: nobody else is given them.
     */
    private static List<Proposal> newSeries(Finding finding, FindingClass now, State state, Author author) {
        List<Proposal> proposals = new ArrayList<>();
        Set<String> given = GivenNames.of(state);
        if (!NumberSeries.isKeyOf(now, finding.key())) {
            proposals.addAll(GivenNames.keep(finding, FindingField.KEY));
            proposals.add(FindingField.KEY.propose(
                    finding.id(), NumberSeries.nextKey(author.letter(), now, given)));
        }
        String number = finding.number();
        if (number != null && !NumberSeries.isNumberOf(now, number)) {
            proposals.addAll(GivenNames.keep(finding, FindingField.NUMBER));
            proposals.add(FindingField.NUMBER.propose(finding.id(), NumberSeries.nextNumber(now, given)));
        }
        return proposals;
    }

    static List<Proposal> write(Edit.WriteFinding write, Inspection inspection) {
        finding(write.id(), inspection);
        if (!write.field().kind().equals(Kind.FINDING)) {
            throw new IllegalArgumentException("Not a field of a finding: " + write.field().name());
        }
        return List.of(write.field().propose(write.id(), write.text().isBlank() ? null : write.text()));
    }

    static List<Proposal> cite(Edit.CiteFinding cite, Inspection inspection) {
        finding(cite.id(), inspection);
        FindingField.Cited cited = cite.cited() == null ? null : known(cite.cited(), inspection);
        return List.of(FindingField.CITED.propose(cite.id(), cited));
    }

    static List<Proposal> linkCitation(Edit.LinkCitation link, Inspection inspection) {
        finding(link.id(), inspection);
        String key = FindingChecks.citationKey(link.citation(), inspection);
        return List.of(FindingLink.CITATION_PRESENT.propose(FindingLink.id(link.id(), key), link.linked()));
    }

    private static FindingField.Cited known(FindingField.Cited cited, Inspection inspection) {
        return new FindingField.Cited(FindingChecks.citationKey(cited.key(), inspection), cited.text());
    }

    static List<Proposal> linkItem(Edit.LinkItem link, Inspection inspection) {
        finding(link.id(), inspection);
        Asked asked = ItemEdits.asked(link.item(), inspection);
        return List.of(FindingLink.ITEM_PRESENT.propose(
                FindingLink.id(link.id(), asked.id().toString()), link.linked()));
    }

    static List<Proposal> linkFinding(Edit.LinkFinding link, Inspection inspection) {
        finding(link.id(), inspection);
        finding(link.other(), inspection);
        return List.of(FindingLink.PAIR_PRESENT.propose(FindingLink.pair(link.id(), link.other()), link.linked()));
    }

    static List<Proposal> correct(Edit.CorrectFinding correct, Inspection inspection) {
        finding(correct.id(), inspection);
        if (correct.corrected() != null && correct.corrected().what().isBlank()) {
            throw Problem.refused("problem.corrected-what");
        }
        return List.of(FindingField.CORRECTED.propose(correct.id(), correct.corrected()));
    }

    static List<Proposal> verify(Edit.VerifyFinding verify, Inspection inspection) {
        finding(verify.id(), inspection);
        return List.of(FindingField.VERIFICATION.propose(verify.id(), verify.verification()));
    }

    /** Those that were combined into it go with it, and come back with it. */
    static List<Proposal> withdraw(Edit.WithdrawFinding withdraw, Inspection inspection) {
        Finding finding = finding(withdraw.id(), inspection);
        String reason = withdraw.reason();
        if (reason != null && reason.isBlank()) {
            throw Problem.refused("problem.withdraw-reason");
        }
        FindingField.Withdrawn now = reason == null ? null : new FindingField.Withdrawn(reason.strip());
        List<Proposal> proposals = new ArrayList<>(List.of(FindingField.WITHDRAWN.propose(finding.id(), now)));
        FindingField.Withdrawn before = finding.get(FindingField.WITHDRAWN);
        finding.combinedWith(inspection.state()).stream()
                .filter(member -> Objects.equals(member.get(FindingField.WITHDRAWN), before))
                .forEach(member -> proposals.add(FindingField.WITHDRAWN.propose(member.id(), now)));
        return proposals;
    }

    static List<Proposal> delete(Edit.DeleteFinding delete, Inspection inspection) {
        Finding finding = finding(delete.id(), inspection);
        if (finding.numbered()) {
            throw Problem.refused("problem.finding-numbered", finding.name());
        }
        finding.combinedWith(inspection.state()).stream().findFirst().ifPresent(member -> {
            throw Problem.refused("problem.delete-combined", finding.name(), member.name());
        });
        return List.of(FindingField.PRESENT.propose(delete.id(), false));
    }

    /** The finding, unless it was combined into another: then that one is to be changed. */
    private static Finding finding(String id, Inspection inspection) {
        Finding finding = Finding.find(inspection.state(), id)
                .orElseThrow(() -> Problem.refused("problem.unknown-finding", id, inspection.number()));
        CombineEdits.refuseCombined(finding, inspection.state());
        return finding;
    }
}
