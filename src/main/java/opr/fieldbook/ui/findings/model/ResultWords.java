package opr.fieldbook.ui.findings.model;

import java.util.Optional;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.finding.ClassificationRules;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField.Classed;
import opr.fieldbook.domain.finding.FindingField.Judgment;
import opr.fieldbook.domain.finding.FindingField.Questions;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.finding.FollowUpRules;
import opr.fieldbook.domain.finding.RaiseRules;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.ui.findings.model.FindingView.Result;
import org.jspecify.annotations.Nullable;

/** Says what the answers come to, why, and what that means. */
final class ResultWords {

    private ResultWords() {}

    static Result of(
            Inspection inspection, Finding finding, Questions questions, Optional<RaiseRules.Proposal> proposal) {
        FindingClass offer = finding.findingClass() == null
                ? proposal.map(RaiseRules.Proposal::typical).orElse(null)
                : null;
        boolean corroborate = proposal.map(RaiseRules.Proposal::corroborate).orElse(false);
        return new Result(
                finding.findingClass(),
                sentence(inspection, finding, questions),
                warning(finding, questions, corroborate),
                offer,
                offerWords(offer, corroborate));
    }

    private static String sentence(Inspection inspection, Finding finding, Questions questions) {
        ClassificationRules.Outcome outcome = ClassificationRules.decide(questions);
        Classed classed = finding.get(FindingField.CLASSED);
        String reason = Text.of("finding.result.by-rule", Text.of(outcome.reasonKey()), outcome.source());
        if (classed != null && outcome.findingClass() != null && outcome.findingClass() != classed.findingClass()) {
            reason = classed.reason() == null
                    ? Text.of("finding.result.differs", word(outcome.findingClass()))
                    : Text.of("finding.result.by-hand", classed.reason(), word(outcome.findingClass()));
        }
        String count = classed != null && classed.findingClass().counted() ? count(inspection) : "";
        return count.isEmpty() ? reason : reason + " " + count;
    }

    private static String count(Inspection inspection) {
        int counted = FollowUpRules.count(Finding.all(inspection.state()));
        if (inspection.fourFindingRule() && counted >= FollowUpRules.THRESHOLD) {
            return Text.of("finding.result.count-likely", counted);
        }
        return counted == 1 ? Text.of("finding.result.count-one") : Text.of("finding.result.count", counted);
    }

    private static String warning(Finding finding, Questions questions, boolean corroborate) {
        FindingClass findingClass = finding.findingClass();
        if (findingClass == FindingClass.DEFICIENCY && corroborate) {
            return Text.of("finding.result.corroborate");
        }
        if (findingClass == FindingClass.AREA_OF_CONCERN && questions.broken() == Judgment.YES) {
            return Text.of("finding.result.broken-yet-concern");
        }
        if (findingClass == FindingClass.AREA_OF_CONCERN
                && !finding.allCitations().isEmpty()
                && questions.broken() != Judgment.NO) {
            return Text.of("finding.result.concern-cites");
        }
        return "";
    }

    private static String offerWords(@Nullable FindingClass offer, boolean corroborate) {
        if (offer == null) {
            return "";
        }
        return corroborate ? Text.of("finding.offer.corroborate") : Text.of("finding.offer." + Codec.key(offer));
    }

    static String word(FindingClass findingClass) {
        return Text.of("word.class." + Codec.key(findingClass));
    }
}
